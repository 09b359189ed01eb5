extension Subjects {
    /// Customs, rules, documents, contracts, sustainability.
    static let rules: [Subject] = [
        Subject(
            "customs", ["regler"],
            strong: [
                "tullar", "tullfråga*",
                "handelsavtal*", "tullverket", "införselregl*", "varukoden", "exportregl*",
                "tull", "tullen", "tullsatser", "tullsats", "tulldeklar*", "tullvärde~", "klassificering~", "tullregl*",
                "tullklar*", "tullhantering~", "tullkod~", "tullfråg*", "tullkurs~", "varukod~", "customs*", "tariff~",
                "moms", "mervärdesskatt~", "tulltaxa~", "förtull*", "ursprungsregl*", "preferens*", "frihandelsavtal*",
                "*tull*", "exportkontroll*", "sanktion*", "exportdeklar*", "importregl*",
            ]),
        Subject(
            "delivery_terms", ["regler"],
            strong: [
                "riskövergång*", "transportförsäkr*", "försäkrar godset", "transportansvar*", "risken … går över",
                "bär risken", "vem … risken", "står risken", "betalar frakten", "frakt och risk", "leverans~ … risk",
                "fraktkostnad*",
                "leveransklausul~", "leveransvillkor~", "incoterm*", "leveransbestämm*", "fraktvillkor~",
                "delivery terms", "fraktrisk~",
                "transportvillkor~", "transportrisk~", "vem står risken", "står för risken", "container~",
            ],
            weak: ["frakt~", "transport~", "köpeavtal~", "klausul~"]),
        Subject(
            "product_rules", ["regler"],
            strong: [
                "*märkning~", "produktmärk*", "märkningar", "säljas i eu", "säljas inom eu",
                "språkkrav~", "förpackningsavgift*", "produktkraven", "regler inom eu", "eu-regler",
                "krav … på din vara", "krav … på er produkt", "gäller för din vara", "gäller för er produkt",
                "direktiven",
                "produktkrav~", "märkning~", "ce-märk*", "märken", "säkerhetskrav~", "direktiv~", "produktregl*",
                "produktsäkerhet*", "standard~", "standarder", "kemikalie*", "förpackningskrav~", "produktgodkänn*",
                "typgodkänn*", "certifiering~", "product requirements", "labelling", "conformity", "reach-",
                "regelverk~", "medicinteknisk*",
                "förordning~", "krav på produkt~", "krav på varan", "varans krav", "märkningskrav~", "lagkrav~",
            ],
            weak: ["krav", "regler", "din vara", "tekniska"]),
        Subject(
            "ecodesign", ["regler", "hallbarhet"],
            strong: [
                "klimattull*", "gränsjuster*", "hållbarhetsrapporteringsdirektiv*", "gröna krav", "ekodesign*",
                "produktpass*", "ecodesign", "csrd", "cbam", "taxonomi*", "avskogning*",
            ], weak: []),
        Subject(
            "origin", ["dokument"],
            strong: [
                "intyg om varans", "var varan … tillverkad", "var varan … gjord", "varans ursprung", "ursprungs*",
                "ursprungsintyg~", "ursprungscertifikat~", "certificate~ of origin", "ursprungsbevis~",
                "varans ursprung", "handelsfaktur*", "intygar", "fakturor … stämpl*",
                "exportintyg~", "friförsäljningsintyg~", "free sale", "ursprungsdokument~", "ursprung",
            ],
            weak: ["intyg", "intyget", "intygen", "stämpl*", "handelsdokument~", "exportdokument~"]),
        Subject(
            "legalisation", ["dokument"],
            strong: [
                "power~ of attorney", "certify … invoice~", "certified invoice~", "deeds for use", "bestyrka faktur*",
                "stämplar faktur*", "stämpla faktur*",
                "legaliser*", "bestyrk*", "handelspapper*", "commercial paper~", "certify … papers", "fullmakter",
                "ambassad*", "apostill*", "notari*", "vidimer*",
            ]),
        Subject(
            "carnet", ["dokument"],
            strong: [
                "tillfällig utförsel", "varuprover", "ta med prover", "mässgods",
                "ata-carnet~", "carnet~", "*carnet~", "tullfritt in", "temporär* … tull*",
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
                "vad som ska stå i avtal*", "distributörsavtal*", "avtalet med",
                "exportavtal~", "agentavtal~", "återförsäljaravtal~", "avtalsgransk*", "avtalsrätt~", "avtalsmall*",
                "juridi*", "jurist~", "tvist~", "skiljeförfarande~", "skiljedom*", "contract review", "dispute~",
                "distributörsavtal~", "licensavtal~", "advokat~",
            ],
            weak: ["avtal"]),
        Subject(
            "energy", ["hallbarhet"],
            strong: [
                "diesel*", "laddstation*",
                "energi", "energi*", "*energi", "solpanel~", "solceller", "laddstolp*", "laddinfrastruktur*",
                "fossilfri*",
                "fossilt", "fossila", "biogas", "oljepann*", "byta pannan", "värmeåtervinn*", "värmepump~", "eldriv*",
                "elektrifier*", "elfordon*", "elbilar", "utsläpp*", "koldioxid*", "förbruk*", "isolera", "batterilager",
                "grön omställning~", "klimatlån~", "klimatinvester*", "klimatkliv*", "gröna lån", "grönt lån",
                "gröna investering~", "omställningslån~", "energiomställ*", "miljöinvester*", "miljölån~",
                "green loan~",
                "carbon", "energy", "emission~", "klimatbidrag~", "klimatstöd~", "klimatåtgärd*",
            ],
            weak: ["klimat*", "gröna", "grön", "miljö~", "omställning~"]),
        Subject(
            "sustainability", ["hallbarhet"],
            strong: [
                "hållbarhet*", "*hållbarhet*", "sustainab*", "klimatkrav~", "klimatdata", "klimatplan~",
                "klimatsamtal~",
                "klimatberäkn*", "klimatet", "klimat-", "miljökrav~", "miljöcertif*", "miljöledning*", "miljöteknik",
                "miljöanpass*", "leverantörskedj*", "cirkulär*", "livscykel*", "hållbar", "hållbara", "återbruk*",
                "avfall",
                "klimatarbete~", "klimatcoach~", "climate", "esg",
            ],
            weak: ["klimat*", "gröna", "miljö~", "omställning~", "inköp", "grönare"]),
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
                "datasystem*", "skötas enklare", "digitalcoach*", "webbshop*", "nätbutik*",
                "e-handel … över", "sälja direkt … nätet", "synas på nätet", "sociala medier", "digitalt", "hemsida~",
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
                "förhandla på", "affärskultur~", "kulturmöt*", "språklärare",
                "kursdagar", "exportkurs~", "exportutbild*", "exportskola~",
                "exportteknik~", "förhandling~", "exportkalkyl~", "export course~", "interkulturell*",
                "kulturkunskap~", "exportadministr*", "affärskultur~", "exportsäljar*", "exportsälj*",
                "internationell försäljning", "exportekonom*", "exportledar*",
                "språkkurs~", "affärsengelska",
            ],
            weak: ["kalkyl~", "transport~", "avtal"]),
        Subject(
            "peers", ["kompetens"],
            strong: [
                "exportklubb~", "nätverksträff~", "erfarenhetsutbyte~", "mentor~", "mentorskap~", "*mentor~",
                "byta erfarenhet~", "byter erfarenhet~", "andra exportörer", "exportnätverk~", "mentoring",
                "exportörer träffas", "peer~",
            ], weak: ["träffas", "nätverk~"]),
    ]
}
