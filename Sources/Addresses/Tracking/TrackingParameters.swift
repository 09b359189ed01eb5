/// Query parameters that say who clicked, where or when, and nothing about which page is asked for.
///
/// A new one is one word here. Names are in lower case and compared so. What may name a page stays out of the lists:
/// `id`, `cid`, `ref`, `source`, `campaign`, `lang`, `page`.
enum TrackingParameters {
    /// Families: every name that begins so.
    static let prefixes = [
        // Campaign tagging: Google, Matomo and Piwik, in-site tags, HubSpot advertising, AT Internet.
        "utm_", "mtm_", "matomo_", "piwik_", "itm_", "hsa_", "at_custom", "at_recipient_", "wt.", "wt_",
        // Senders of mail: Mailchimp, Vero, Olytics, Eloqua, Blueshift, Salesforce, Acoustic.
        "mc_", "vero_", "oly_", "elq", "bsft_", "sfmc_",
        // Networks: Facebook, Trafficguard and others' click identifiers, Google Analytics' linker.
        "fb_", "trk_", "_ga_", "gad_", "cvo_", "guce_",
    ]

    static let names: Set<String> = [
        // Click identifiers of advertising networks.
        "fbclid", "fbc_id", "gclid", "gclsrc", "gclaw", "dclid", "gbraid", "wbraid", "srsltid", "msclkid", "yclid",
        "ymclid", "ysclid", "yadclid", "twclid", "ttclid", "tt_medium", "tt_content", "igshid", "igsh", "li_fat_id",
        "rdt_cid", "epik", "sccid", "qclid", "wickedid", "wickedsource", "irclickid", "irgwc", "cjevent", "cjdata",
        "zanpid", "awc", "tduid", "dicbo", "clickid", "click_id", "clid", "rb_clickid", "unicorn_click_id",
        "mindbox-click-id", "s_kwcid", "ef_id", "mkwid", "pcrid", "adgroupid", "adset_id",
        "ad_source", "ads_cmpid", "ads_adid", "matchtype", "gclickid", "tblci", "taboolaclickid", "vmcid", "yj_r",
        // Affiliates.
        "affiliate", "affiliate_id", "affiliateid", "aff_id", "affid", "aff_sub", "afftrack", "partner_click_id",
        // Campaign tags without a family.
        "pk_campaign", "pk_kwd", "pk_keyword", "pk_source", "pk_medium", "pk_content", "pk_cid", "pk_vid",
        "at_medium", "at_campaign", "at_link_id", "at_link_origin", "at_link_type", "at_bbc_team", "at_format",
        "at_ptr_name", "cmpid", "campid", "icid", "ncid", "s_cid", "sc_cid", "sc_campaign", "sc_channel",
        "sc_content", "sc_medium", "sc_outcome", "sc_geo", "sc_country", "ns_campaign", "ns_mchannel", "ns_source",
        "ns_linkname", "ns_fee", "xtor", "xtref", "xtcr", "wtrid", "soc_src", "soc_trk", "cvosrc", "trkcampaign",
        "ref_src", "ref_url", "referer", "referrer", "yclkid", "_openstat", "openstat", "otm_source",
        "campaign_monitor", "cm_mmc", "cm_ven", "cm_cat", "cm_pla", "cm_ite", "cm_lm", "cm_sp", "cm_re",
        // Who opened the letter.
        "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "dm_i", "ck_subscriber_id", "_ke", "_kx",
        "ml_subscriber", "ml_subscriber_hash", "et_rid", "et_cid", "nr_email_referer", "__s",
        "vgo_ee", "mkt_tok", "ss_source", "ss_campaign_id", "ss_campaign_name", "ss_email_id", "inf_contact_key",
        "subscriber_id", "newsletter_token",
        // Shared links and search results.
        "action_object_map", "action_type_map", "action_ref_map", "gs_l", "gs_lcp", "gs_lcrp", "gws_rd", "sxsrf",
        "_ga", "_gl", "_gac", "ved", "usg", "guccounter", "spm", "share_source", "__tn__", "__xts__",
        "_branch_match_id",
        "_branch_referrer", "__twitter_impression", "feature_share",
    ]

    /// Names of sessions: whoever takes a link over takes somebody else's visit with it.
    static let sessions: Set<String> = [
        "phpsessid", "jsessionid", "sessionid", "session_id", "sessid", "asp.net_sessionid", "aspsessionid", "cfid",
        "cftoken", "oscsid", "zenid", "xtcsid", "phpsession", "viewstate", "__viewstate",
    ]

    /// Short names that may mean a session or a page, with the length from which a value of both letters and digits
    /// is taken for a session: `sid=12` and `session=keynote` are pages.
    static let ambiguousSessions = ["sid": 6, "sess": 6, "session": 16]

    /// From this length on, any value of an ambiguous name is a session.
    static let sessionLength = 20
}
