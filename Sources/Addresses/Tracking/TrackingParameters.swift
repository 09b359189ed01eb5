/// Query parameters that say who clicked, where or when, and nothing about which page is asked for.
///
/// A new one is one word here. Names are in lower case and compared so. What may name a page stays out of the lists:
/// `id`, `cid`, `ref`, `source`, `campaign`, `lang`, `page`.
enum TrackingParameters {
    /// Families: every name that begins so.
    static let prefixes = [
        // Campaign tagging: Google, Matomo and Piwik, in-site tags, HubSpot, AT Internet, Webtrends, ConvertLab.
        "utm_", "ga_", "mtm_", "matomo_", "pk_", "piwik_", "itm_", "hsa_", "at_custom", "at_recipient_", "wt.", "wt_",
        // Senders of mail: Mailchimp, MailerLite, Marketo, Vero, Olytics, Eloqua, Blueshift, Salesforce.
        "mc_", "ml_", "mkt_", "vero_", "oly_", "elq", "bsft_", "sfmc_",
        // Networks and search: Facebook, Google Analytics' linker, Google Ads and Search, Yahoo.
        "fb_", "_ga_", "gad_", "ads_", "gs_", "trk_", "cvo_", "guce_",
    ]

    /// Families that a name's end tells: click identifiers, and campaigns and partners of whatever sender.
    static let suffixes = ["clid", "clickid", "click_id", "_campaign", "_affiliate"]

    static let names: Set<String> = [
        // Clicks on advertisements.
        "fbc_id", "gclsrc", "gclaw", "gbraid", "wbraid", "srsltid", "msclkid", "yclkid", "tt_medium", "tt_content",
        "igshid", "igsh", "li_fat_id", "rdt_cid", "epik", "sccid", "wickedid", "wickedsource", "irgwc", "cjevent",
        "cjdata", "zanpid", "awc", "tduid", "dicbo", "mindbox-click-id", "s_kwcid", "ef_id", "mkwid", "pcrid",
        "adgroupid", "adset_id", "ad_source", "matchtype", "tblci", "vmcid", "yj_r",
        // Affiliates.
        "affiliate", "affiliate_id", "affiliateid", "aff_id", "affid", "aff_sub", "afftrack",
        // Campaign tags without a family.
        "at_medium", "at_link_id", "at_link_origin", "at_link_type", "at_bbc_team", "at_format", "at_ptr_name",
        "cmpid", "campid", "icid", "ncid", "s_cid", "sc_cid", "sc_channel", "sc_content", "sc_medium", "sc_outcome",
        "sc_geo", "sc_country", "ns_mchannel", "ns_source", "ns_linkname", "ns_fee", "xtor", "xtref", "xtcr", "wtrid",
        "soc_src", "soc_trk", "cvosrc", "trkcampaign", "ref_src", "ref_url", "referer", "referrer", "_openstat",
        "openstat", "otm_source", "cm_mmc", "cm_ven", "cm_cat", "cm_pla", "cm_ite", "cm_lm", "cm_sp", "cm_re",
        // Who opened the letter.
        "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "dm_i", "ck_subscriber_id", "_ke", "_kx",
        "et_rid", "et_cid", "nr_email_referer", "__s", "vgo_ee", "ss_source", "ss_campaign_id", "ss_campaign_name",
        "ss_email_id", "inf_contact_key", "subscriber_id", "newsletter_token",
        // Shared links and search results.
        "action_object_map", "action_type_map", "action_ref_map", "gws_rd", "sxsrf", "_ga", "_gl", "_gac", "ved",
        "usg", "guccounter", "spm", "share_source", "__tn__", "__xts__", "_branch_match_id", "_branch_referrer",
        "__twitter_impression",
    ]

    /// Names of sessions: whoever takes a link over takes somebody else's visit with it.
    static let sessions: Set<String> = [
        "phpsessid", "jsessionid", "sessionid", "session_id", "sessid", "asp.net_sessionid", "cfid", "cftoken",
        "oscsid", "zenid", "xtcsid", "phpsession", "ci_session", "laravel_session", "viewstate", "__viewstate",
    ]

    /// A session whose name goes on with letters that chance has chosen.
    static let sessionPrefix = "aspsessionid"

    /// Short names that may mean a session or a page, with the length from which a value of both letters and digits
    /// is taken for a session: `sid=12` and `session=keynote` are pages.
    static let ambiguousSessions = ["sid": 6, "sess": 6, "session": 16]

    /// From this length on, any value of an ambiguous name is a session.
    static let sessionLength = 20
}
