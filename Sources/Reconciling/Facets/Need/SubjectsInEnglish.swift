extension Subjects {
    /// What promoters' English pages call the subjects: a row adds to the subject of the same code.
    static let english: [(code: String, strong: [String], weak: [String])] = [
        (
            "market_choice",
            [
                "promising countr*", "rank … countr*", "ranks … countr*",
                "which market~", "which countr*", "what market~", "choose … market~", "choosing … market~",
                "target market~",
                "market selection", "market entry", "compare … market~", "compare … countr*", "rank~ … market~",
                "new market~", "market potential", "export strateg*", "where to sell", "go-to-market",
                "export adviser~",
                "export advice", "countr* to start", "export market~", "about markets", "about countries",
                "sales channel~", "competitors", "price levels", "next market", "one country",
            ], ["demand in", "going abroad", "internationalis*"]
        ),
        (
            "beginners",
            [
                "never exported", "never sold abroad", "new to export*", "export basics", "export readiness",
                "first-time export*",
                "start exporting", "export beginner~", "thinking about export*", "basics of export*", "ready to export",
            ], ["beginner~", "first steps"]
        ),
        ("export_plan", ["export plan~", "internationalisation plan~", "internationalisation voucher~"], []),
        (
            "buyers",
            [
                "business partners", "look for",
                "buyer~ abroad", "foreign buyer~", "partner~ abroad", "business partner~", "distributor~", "importer~",
                "reseller~", "sales agent~", "matchmak*", "partnering", "partner search*", "find … customer~",
                "meet your match", "post a profile",
                "new customers", "buyer meeting~", "purchasing manager~", "partner database", "suppliers and buyers",
                "public tender~", "tender~", "next buyers",
            ], ["agents", "buyers", "partners", "leads"]
        ),
        ("fairs", ["trade fair~", "trade show~", "exhibition~", "booth~", "exhibit~", "expo", "pavilion~"], ["stand"]),
        ("journeys", ["trade mission~", "delegation~", "business trip~", "study tour~", "sales trip~"], ["visit~"]),
        (
            "presence",
            [
                "a desk", "desk in", "desk at", "sister park", "sister incubator",
                "set up … abroad", "set up … company", "setting up … company", "local entity", "subsidiar*",
                "branch office~",
                "soft landing", "desk abroad", "office abroad", "offices abroad", "establish* … abroad",
                "local presence",
                "incorporat*", "employer of record",
            ], ["payroll", "registered address"]
        ),
        (
            "right_actor",
            [
                "right person", "right organisation", "right agency", "right adviser", "who does what", "who can help",
                "where to turn", "one-stop", "one door", "single entry", "first point of contact", "front door",
                "signpost*",
                "which organisation", "one number", "which agency", "find your way",
            ], []
        ),
        (
            "customer_default",
            [
                "buyer … pay", "customer … pay", "unpaid", "non-payment", "default~", "insolven*", "bankrupt*",
                "credit insurance", "bad debt~", "payment risk~", "commercial risk~", "political risk~",
                "letter~ of credit",
                "trade receivable~", "debt collection", "overdue",
            ], ["invoice~", "credit terms", "receivable~"]
        ),
        (
            "credit_report",
            [
                "credit report~", "credit check~", "creditworth*", "buyer check~", "company report~", "country risk",
                "background check~",
            ],
            []
        ),
        (
            "order_finance",
            [
                "lender~", "while you produce", "cash before", "pay your suppliers", "production loan~", "order book",
                "export order~", "working capital", "finance … order~", "purchase order~", "before … customer pays",
                "until … customer … paid", "until … buyer … paid", "until payment", "cash flow", "wages and material~",
                "material and wages", "production of the order", "invoice financ*", "pre-shipment", "bridge … payment",
            ], ["liquidity", "tied up"]
        ),
        (
            "machines",
            [
                "machinery", "new machine~", "equipment", "production line~", "new premises", "buildings", "factory",
            ],
            ["capacity"]
        ),
        (
            "expansion",
            [
                "scale up", "scaling", "acquisition~", "generation change", "succession", "growth loan~",
                "growth capital",
            ], ["growth"]
        ),
        (
            "small_loans",
            ["microloan~", "small loan~", "start-up loan~", "without collateral", "no collateral", "first stock"],
            ["small sums"]
        ),
        (
            "prototype",
            [
                "prototype~", "proof of concept", "proof-of-concept", "verification", "feasibility stud*", "test bed~",
                "testbed~", "pilot~", "first version", "new product~", "product development", "validate", "r&d",
            ], ["innovation~", "idea"]
        ),
        (
            "eu_funds",
            [
                "eu funding", "horizon europe", "horizon", "eic", "eurostars", "eu programme~", "eu grant~",
                "open calls",
                "eu project~", "european funding", "interreg", "life programme", "digital europe",
            ], ["proposal~", "call"]
        ),
        (
            "equity",
            ["equity", "venture capital", "investor~", "pitch*", "business angel~", "shareholder~", "seed capital"], []
        ),
        ("farming", ["farmer~", "farm", "agricultur*", "fisher*", "dairy", "greenhouse~"], []),
        ("local_service", ["village shop~", "rural shop~", "petrol station~", "grocer*"], []),
        (
            "business_advice",
            [
                "business plan~", "business coach*", "profitability", "business model~", "leadership",
                "board of directors", "business development",
            ],
            ["strategy"]
        ),
        (
            "consultant",
            ["external consultant~", "hire … consultant~", "outside expert~", "consultancy"],
            ["consultan*"]
        ),
        ("incubation", ["incubator~", "incubation", "accelerator~", "scalable"], ["startup~"]),
        (
            "starting",
            ["start a business", "start your business", "starting a business", "sole trader", "register your firm"], []
        ),
        (
            "premises",
            [
                "vacant premises", "business park plot~", "industrial land", "land and premises", "plots",
                "office space to let",
            ], []
        ),
        (
            "customs",
            [
                "customs*", "tariff~", "vat", "duties", "import rule~", "export control~", "sanction~",
                "rules of origin", "preferential", "commodity code~",
            ], ["tax~"]
        ),
        (
            "delivery_terms",
            ["incoterm*", "delivery terms", "terms of delivery", "freight", "transfer of risk", "transport insurance"],
            []
        ),
        (
            "product_rules",
            [
                "ce mark*", "labelling", "product requirement~", "product safety", "conformity", "standards",
                "single market",
                "product rule~", "directive~", "packaging rule~", "chemical~", "certification",
            ], ["regulation~", "requirement~", "your product"]
        ),
        ("ecodesign", ["ecodesign", "csrd", "cbam", "product passport~", "deforestation"], []),
        ("origin", ["certificate~ of origin", "origin", "free sale", "export document~"], ["certificate~"]),
        ("legalisation", ["legalis*", "embass*", "apostille", "notar*", "attest*"], []),
        ("carnet", ["carnet~", "temporary import*", "temporary export*"], []),
        (
            "property",
            [
                "patent~", "trademark~", "trade mark~", "intellectual property", "copyright", "design right~",
                "design or patent",
            ], []
        ),
        (
            "contracts",
            ["contract~", "legal", "lawyer~", "dispute~", "arbitration", "agency agreement~", "licensing agreement~"],
            []
        ),
        (
            "energy",
            ["energy", "solar", "fossil-free", "emission~", "electrif*", "charging", "heat pump~", "climate invest*"],
            ["green"]
        ),
        (
            "sustainability",
            [
                "sustainab*", "climate", "circular*", "life cycle", "life-cycle", "esg", "supply chain~",
                "carbon footprint",
            ], ["green"]
        ),
        (
            "barriers",
            [
                "barrier~", "foreign authority", "stopped at the border", "stopped goods", "trade barrier~",
                "market access", "trade obstacle~", "barriers to trade",
            ], []
        ),
        (
            "digital",
            [
                "digitalis*", "digital", "e-commerce", "web shop~", "online sales", "automation", "cyber*",
                "artificial intelligence", "software",
            ], ["online"]
        ),
        (
            "export_course",
            ["export course~", "export school", "negotiat*", "business culture", "export training", "cross-cultural"],
            []
        ),
        (
            "peers",
            [
                "compare notes", "breakfast club", "selling abroad", "mentor~", "peer~", "exchange experience~",
                "share experience~", "export club", "other exporters",
            ], []
        ),
        (
            "jobs", ["recruit*", "trainee~", "intern~", "internship~", "job subsid*", "skilled workers", "hire staff"],
            []
        ),
    ]
}
