extension SupportTypeWords {
    /// What promoters call their help in English.
    static let english: [WeighedWords] = [
        WeighedWords(
            "lan", 4,
            [
                "loan~", "*loan", "*loans", "credit line~", "credit facility", "credit facilities", "overdraft~",
                "invoice financing", "invoice discounting", "we lend", "can borrow", "debt financing",
                "bridge financing",
                "order financing", "export financing", "working capital facility", "trade finance", "microcredit*",
                "advance against", "we finance",
            ]),
        WeighedWords("lan", 4, ["financing", "finance"], isForTitles: true),
        WeighedWords(
            "radgivning", 3.4, ["check", "checkup", "review", "advice", "help", "clinic", "*check"], isForTitles: true,
            language: "en"),
        WeighedWords("lan", 2, ["repay*", "instalment~", "collateral", "maturity", "amortis*", "co-lend*"]),
        WeighedWords("lan", -3, ["your loan", "the bank's loan", "bank loan~", "loan guarantee~", "lender's"]),
        WeighedWords(
            "villkorslan", 4,
            ["conditional loan~", "converted into a grant", "converted to a grant", "forgiven", "repayable only if"]),
        WeighedWords(
            "bidrag", 4,
            [
                "grant~", "voucher~", "subsid*", "financial support", "bursary", "scholarship~", "cheque~",
                "co-funding",
                "seed grant~", "travel grant~", "award~",
            ]),
        WeighedWords(
            "bidrag", 2,
            [
                "reimburse*", "cover … of the cost~", "covers … of the cost~", "pay half", "pays half", "half the cost",
                "half of the cost", "cent of … cost~", "cent of the bill", "pays … of your", "co-financ*",
                "funding for",
                "apply for up to", "non-repayable",
            ]),
        WeighedWords("bidrag", -4, ["grant writing", "grant application~", "grant advis*", "find grants"]),
        WeighedWords(
            "radgivning", 4, ["grant writing", "grant advis*", "proofread … proposal~", "review … proposal~"]),
        WeighedWords("garanti", 4, ["guarantee~", "counter-guarantee~", "surety", "bid bond~", "performance bond~"]),
        WeighedWords(
            "garanti", 2,
            [
                "share the risk", "shares the risk", "risk sharing", "lender's risk", "bank's risk",
                "cover … of the loss",
            ]),
        WeighedWords("forsakring", 4, ["insurance", "insure~", "insured", "credit cover", "credit insurer~"]),
        WeighedWords(
            "forsakring", 2, ["policy", "policyholder~", "claims paid", "if your buyer", "buyer's default", "premium~"]),
        WeighedWords(
            "exportkredit", 4,
            ["export credit~", "buyer credit~", "supplier credit~", "buyer financ*", "lend … buyer~"]),
        WeighedWords(
            "riskkapital", 4,
            [
                "equity", "venture capital", "seed capital", "seed invest*", "minority stake~", "minority share~",
                "shareholder~", "co-invest*", "angel invest*", "business angel~", "invests in", "we invest in",
            ]),
        WeighedWords(
            "radgivning", 4,
            [
                "advice", "adviser~", "advisor~", "advisory", "advise~", "consultation~", "helpdesk", "help desk",
                "sounding board", "trade desk", "legal desk", "clinic~", "hotline",
            ]),
        WeighedWords(
            "radgivning", 2,
            [
                "answers", "we answer", "answer … question~", "guidance", "review of", "reviews", "one-to-one",
                "talk to", "meet an", "meet one of", "expert~", "we check", "checks your", "we help you", "helps you",
                "explain~", "go through", "goes through", "look into", "assess~", "action plan", "session~ with",
                "we tell you", "ask us", "think aloud", "bring your", "maps what",
            ]),
        WeighedWords("coachning", 4, ["coaching", "mentor~", "mentoring", "mentorship", "mentee~"]),
        WeighedWords(
            "utbildning", 4,
            [
                "course~", "training~", "seminar~", "webinar~", "workshop~", "classroom", "academy", "crash course",
                "masterclass*", "boot camp~", "bootcamp~", "tutorial~", "lecture~", "*school", "school",
            ]),
        WeighedWords(
            "utbildning", 2,
            [
                "participants", "learn", "you will learn", "lessons", "module~", "half-day", "full day", "one-day",
                "two-day", "exercises", "sign up", "seats", "teaches", "taught",
            ]),
        WeighedWords(
            "marknadsinfo", 4,
            [
                "market report~", "market analys*", "market research", "market stud*", "country report~", "statistics",
                "market intelligence", "credit report~", "company report~", "barometer", "country risk", "risk analys*",
                "credit check~", "buyer check~",
            ]),
        WeighedWords(
            "marknadsinfo", 2,
            [
                "briefing~", "survey~", "index", "database of", "tender~", "keyword~", "analyst~", "figures on",
                "newsletter~",
            ]),
        WeighedWords(
            "partnersok", 4,
            [
                "partner search*", "partnering", "matchmak*", "distributor search*", "agent search*", "buyer search*",
                "brokerage", "business profile~", "find … partner~", "find … buyer~", "find … agent~",
                "find … distributor~", "find … importer~", "partner database", "finding … partner~", "finding … buyer~",
                "finding … distributor~",
            ]),
        WeighedWords(
            "partnersok", 2,
            [
                "introduce you to", "introduces you", "shortlist", "leads", "buyer meetings", "meet buyers", "profile",
                "in touch with", "agents", "distributors", "importers", "resellers", "pre-booked meetings",
                "prearranged meetings",
            ]),
        WeighedWords(
            "natverk", 4, ["network~", "club~", "meetup~", "peer group~", "community", "round table~", "forum"]),
        WeighedWords(
            "natverk", 2, ["meet other", "meet peers", "breakfast", "exchange experience~", "share experience~"]),
        WeighedWords(
            "delegation", 4,
            [
                "trade mission~", "delegation~", "business trip~", "study tour~", "study trip~", "fact-finding",
                "sales trip~",
            ]),
        WeighedWords(
            "delegation", 2, ["travel with us", "join us in", "join us to", "we visit", "mission to", "trip to"]),
        WeighedWords(
            "massa", 4,
            [
                "trade fair~", "fair~", "exhibition~", "expo~", "booth~", "pavilion~", "exhibit~", "trade show~",
                "stand at",
            ]),
        WeighedWords(
            "utlandsnarvaro", 4,
            [
                "office abroad", "offices abroad", "soft landing", "subsidiar*", "establish* … abroad", "local entity",
                "set up … company", "setting up … company", "incorporation", "local presence", "desk abroad",
                "desk space in", "branch office~", "market entry office", "employer of record",
            ]),
        WeighedWords("utlandsnarvaro", 2, ["payroll", "registered address", "hire … locally", "register … company"]),
        WeighedWords(
            "handelsdokument", 4,
            [
                "certificate~ of origin", "carnet~", "legalis*", "legaliz*", "free sale", "trade document~",
                "export document~", "attest*", "letter~ of credit", "export certificate~", "consular",
            ]),
        WeighedWords("handelsdokument", 2, ["issue~ … certificate~", "stamp~", "we issue", "issued by the chamber"]),
        WeighedWords(
            "handelshinder", 4, ["trade barrier~", "market access", "trade obstacle~", "barriers to trade", "solvit"]),
        WeighedWords("inkubator", 4, ["incubator~", "incubation", "accelerator~", "incubatee~"]),
        WeighedWords("inkubator", -4, ["eic accelerator", "sister incubator~"]),
        WeighedWords("program", 3.4, ["programme~", "program", "cohort~"]),
        WeighedWords("program", -4, ["eu programme~", "framework programme~", "funding programme~"]),
        WeighedWords(
            "information", 3,
            [
                "information", "signpost~", "one-stop", "first point of contact", "portal", "who can help", "directory",
                "single entry", "front door", "one door", "point you", "puts you through", "put you through",
                "route your", "has the answer", "who to ask", "whom to ask", "right organisation", "right adviser",
                "right agency",
            ]),
        WeighedWords(
            "partnersok", 4, ["business partners", "partners", "distributors", "agents", "buyers"], isForTitles: true),
        WeighedWords("partnersok", 3.2, ["what you make or look for", "meetings with companies", "publish what you"]),
        WeighedWords("handelshinder", 4, ["barrier~", "stopped goods", "take it up with the government"]),
        WeighedWords(
            "utlandsnarvaro", 4, ["a desk", "desk in", "lends … desk", "desk for", "sister park", "rent a desk"]),
        WeighedWords("lan", -5, ["lends … desk", "lend … desk", "lends companies", "lend a hand", "lends a hand"]),
        WeighedWords(
            "radgivning", 3.2, ["call our", "rank … with you", "we read your", "hear how", "with our specialist~"]),
        WeighedWords("radgivning", 4, ["application support", "write … application", "help with … application~"]),
        WeighedWords(
            "coachning", 4,
            [
                "sparring", "seasoned … entrepreneur~", "seasoned … founder~", "experienced entrepreneur~",
                "been there before", "sits down with you", "sit down with a", "paired with", "pair you with",
            ]),
        WeighedWords("lan", 4, ["may borrow", "borrow from", "borrow up to", "borrow between"]),
        WeighedWords(
            "garanti", -3,
            ["a guarantee from", "guarantee is required", "guarantee is normally", "guarantee from … must"]),
        WeighedWords(
            "handelsdokument", 4,
            [
                "certify … invoice~", "certifies … invoice~", "power~ of attorney", "certified invoice~",
                "deeds for use",
                "certify … document~", "certifies … document~",
            ]),
        WeighedWords("marknadsinfo", 4, ["risk map", "assessment for", "assessment of … countr*", "country profile~"]),
        WeighedWords(
            "information", 3.2,
            ["where to turn", "who does what", "which agency", "which organisation", "find your way"]),
        WeighedWords("partnersok", 3.2, ["post a profile", "introduce you to … buyers", "meet your match"]),
    ]
}
