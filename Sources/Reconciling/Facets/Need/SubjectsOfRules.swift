extension Subjects {
    /// Customs, rules, documents, contracts, sustainability.
    static let rules: [Subject] = [
        Subject(
            "customs", ["regler"],
            strong: [
                "tull", "tullen", "tullsatser", "tullsats", "tulldeklar*", "tullvärde~", "klassificering~", "tullregl*",
                "tullklar*", "tullhantering~", "tullkod~", "tullfråg*", "tullkurs~", "varukod~", "customs", "tariff~",
                "moms", "mervärdesskatt~", "tulltaxa~", "förtull*", "ursprungsregl*", "preferens*", "frihandelsavtal*",
                "*tull*", "exportkontroll*", "sanktion*", "exportdeklar*", "importregl*",
            ]),
        Subject(
            "delivery_terms", ["regler"],
            strong: [
                "leveransklausul~", "leveransvillkor~", "incoterm*", "leveransbestämm*", "fraktvillkor~",
                "vem betalar om", "risken i köpeavtalet", "delivery terms", "frakten", "fraktrisk~",
                "transportvillkor~", "transportrisk~", "vem står risken", "står för risken", "container~",
            ],
            weak: ["frakt~", "transport~", "köpeavtal~", "klausul~"]),
        Subject(
            "product_rules", ["regler"],
            strong: [
                "produktkrav~", "märkning~", "ce-märk*", "märken", "säkerhetskrav~", "direktiv~", "produktregl*",
                "produktsäkerhet*", "standard~", "standarder", "kemikalie*", "förpackningskrav~", "produktgodkänn*",
                "typgodkänn*", "certifiering~", "product requirements", "labelling", "conformity", "reach-",
                "regelverk~", "medicinteknisk*",
                "förordning~", "krav på produkt~", "krav på varan", "varans krav", "märkningskrav~", "lagkrav~",
            ],
            weak: ["krav", "regler", "din vara", "tekniska"]),
        Subject(
            "ecodesign", ["regler", "hallbarhet"],
            strong: ["ekodesign*", "produktpass*", "ecodesign", "csrd", "cbam", "taxonomi*", "avskogning*"], weak: []),
        Subject(
            "origin", ["dokument"],
            strong: [
                "ursprungsintyg~", "ursprungscertifikat~", "certificate~ of origin", "var varan är gjord",
                "ursprungsbevis~", "varans ursprung", "legaliser*", "handelsfaktur*", "intygar", "fakturor … stämpl*",
                "exportintyg~", "friförsäljningsintyg~", "free sale", "ursprungsdokument~", "ursprung",
            ],
            weak: ["intyg", "intyget", "intygen", "stämpl*", "handelsdokument~", "exportdokument~"]),
        Subject(
            "carnet", ["dokument"],
            strong: [
                "ata-carnet~", "carnet~", "*carnet~", "tullfritt in", "tullfritt i ett annat land", "temporär* … tull*",
                "tillfällig införsel", "tillfällig* … utförsel", "ata",
            ], weak: ["demonstration*", "yrkesutrustning"]),
        Subject(
            "property", ["ip_avtal"],
            strong: [
                "patent~", "varumärk*", "immateri*", "designskydd~", "mönsterskydd~", "upphovsrätt~",
                "intellectual property", "trademark~", "ip-", "uppfinning~", "ipr", "mönster", "copyright",
                "nyhetsgranskning~",
            ], weak: []),
        Subject(
            "contracts", ["ip_avtal"],
            strong: [
                "exportavtal~", "agentavtal~", "återförsäljaravtal~", "avtalsgransk*", "avtalsrätt~", "avtalsmall*",
                "juridi*", "jurist~", "tvist~", "skiljeförfarande~", "skiljedom*", "contract review", "dispute~",
                "distributörsavtal~", "licensavtal~", "advokat~",
            ],
            weak: ["avtal"]),
        Subject(
            "climate", ["hallbarhet"],
            strong: [
                "klimat*", "*klimat*", "energi", "energi*", "energirådgiv*", "solpanel~", "solceller", "laddstolp*",
                "fossilfri*", "biogas", "oljepann*", "värmeåtervinn*", "eldriv*", "hållbarhet*", "sustainab*",
                "miljöcertif*", "utsläpp*", "förbruk*", "miljökrav~", "koldioxid*", "carbon", "climate", "energy",
                "cirkulär*", "miljölån~", "miljöbidrag~",
                "grön omställning~", "gröna lån", "gröna investering~", "grönt lån", "miljöinvester*",
                "energieffektiv*", "laddinfrastruktur*", "värmepump~", "elfordon*", "elbilar", "återbruk*",
                "livscykel*", "hållbar", "hållbara", "miljöledning*", "green loan~", "batterilager",
            ],
            weak: ["gröna", "grön", "miljö~", "omställning~", "inköp"]),
        Subject(
            "barriers", ["regler"],
            strong: [
                "handelshinder*", "trade barrier~", "marknadshinder", "solvit", "hinder vid gräns*",
                "stoppas vid gränsen", "otillåtna hinder",
            ], weak: ["hinder"]),
    ]

    /// Skills, digital work.
    static let knowledge: [Subject] = [
        Subject(
            "digital", ["digital"],
            strong: [
                "digitaliser*", "*digital*", "digital*", "automatiser*", "e-handel*", "näthandel~", "webbutik~",
                "webshop~", "onlineförsälj*", "it-system", "affärssystem~", "e-commerce", "digitalis*",
                "cybersäkerhet*", "artificiell intelligens", "ai-", "affärssystem*", "bokföringssystem*",
                "enklare system", "system för order", "digitala verktyg",
                "it-säkerhet*", "informationssäkerhet*", "marknadsplats~ på nätet", "sälja på nätet", "sälja online",
                "bokföring~", "datoris*", "molntjänst*",
            ],
            weak: ["order … ekonomi", "webb~", "system", "lager , order"]),
        Subject(
            "export_course", ["kompetens"],
            strong: [
                "kursdagar", "kalkyl och avtal", "kalkyl , avtal", "exportkurs~", "exportutbild*", "exportskola~",
                "exportlinje~", "exportteknik~", "förhandling~", "exportkalkyl~", "export course~", "interkulturell*",
                "kulturkunskap~", "exportadministr*", "affärskultur~", "exportsäljar*", "exportsälj*",
                "internationell försäljning", "exportekonom*", "exportledar*",
                "språkkurs~", "affärsengelska",
            ],
            weak: ["kalkyl~", "transport~", "avtal", "kurs~", "utbild*", "kursdag~", "training~"]),
        Subject(
            "peers", ["kompetens"],
            strong: [
                "exportklubb~", "nätverksträff~", "erfarenhetsutbyte~", "mentor~", "mentorskap~", "*mentor~",
                "byta erfarenhet~", "byter erfarenhet~", "andra exportörer", "exportnätverk~", "mentoring",
                "exportörer träffas", "peer~",
            ], weak: ["träffas", "nätverk~"]),
    ]
}
