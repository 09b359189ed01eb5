/// The words for units, Swedish and English: data.
enum UnitWords {
    static let things = Phrases<QuantityUnit>([
        (
            [
                "anställd", "anställda", "*anställda", "medarbetare", "sysselsatta", "sysselsatt", "årsarbetskrafter",
                "årsanställda", "årsverken", "på lönelistan", "i personalen", "årsarbetare", "employees", "employee",
                "staff", "full - time equivalents",
                "fte", "ftes",
                "co - workers", "coworkers",
            ], .count(.employees)
        ),
        (
            [
                "personer", "person", "people", "persons", "man", "individer", "ungdomar", "elever", "studenter",
                "entreprenörer", "företagare",
                "kvinnor", "young people", "students", "entrepreneurs", "founders",
            ], .count(.people)
        ),
        (
            [
                "platser", "plats", "seats", "seat", "places", "deltagare", "participants", "spots", "kursplatser",
                "studieplatser", "stolar", "delegates",
            ],
            .count(.seats)
        ),
        (["företag", "bolag", "companies", "businesses", "firms", "medlemsföretag", "startups"], .count(.companies)),
        (["länder", "land", "countries", "marknader", "markets", "stater"], .count(.countries)),
        (["gånger", "gång", "times", "tillfällen", "träffar"], .count(.times)),
        (["minuter", "minut", "minuters", "minutes", "minute"], .duration(.minutes)),
        (
            [
                "timmar", "timme", "timmars", "tim", "timma", "timmarna", "hours", "hour", "h", "rådgivningstimmar",
                "konsulttimmar", "coachtimmar",
            ],
            .duration(.hours)
        ),
        (
            ["dagar", "dag", "dagars", "dagarna", "dygn", "dygns", "days", "day", "kalenderdagar", "calendar days"],
            .duration(.days)
        ),
        (
            [
                "arbetsdagar", "arbetsdag", "arbetsdagars", "vardagar", "vardag", "bankdagar", "bankdag",
                "working days",
                "working day", "business days", "business day",
            ], .duration(.workingDays)
        ),
        (["veckor", "vecka", "veckors", "veckorna", "weeks", "week"], .duration(.weeks)),
        (["månader", "månad", "månaders", "månaderna", "mån", "months", "month"], .duration(.months)),
        (["kvartal", "kvartals"], .duration(.quarters)),
        (["halvår", "halvårs"], .duration(.halfYears)),
        (["år", "års", "åren", "årig", "årigt", "åriga", "years", "year"], .duration(.years)),
        (["procent", "procents", "procentig*", "percent", "per cent", "pct", "%"], .percent),
        (
            ["procentenheter", "procentenhet", "procentenheters", "percentage points", "percentage point"],
            .percentagePoints
        ),
    ])

    static let currencies = Phrases<String>([
        (["kr", "kronor", "krona", "kronors", "kronorna", "sek", "svenska kronor", "skr"], "SEK"),
        (["euro", "euros", "eur", "\u{20AC}"], "EUR"),
        (["usd", "dollar", "dollars", "$", "us $", "us dollars", "amerikanska dollar"], "USD"),
        (["nok", "norska kronor"], "NOK"),
        (["dkk", "danska kronor"], "DKK"),
        (["gbp", "pund", "pounds", "\u{A3}", "brittiska pund"], "GBP"),
    ])

    /// What may stand before an amount; "kr" may not.
    static let prefixes: [String: String] = [
        "sek": "SEK", "eur": "EUR", "euro": "EUR", "\u{20AC}": "EUR", "usd": "USD", "$": "USD", "nok": "NOK",
        "dkk": "DKK",
        "gbp": "GBP", "\u{A3}": "GBP",
    ]

    static let scales = Phrases<Double>([
        (["tusen", "thousand", "tusental"], 1e3),
        (["miljon", "miljoner", "milj", "mn", "million", "millions", "mio", "mln"], 1e6),
        (["miljard", "miljarder", "mdr", "mrd", "billion", "billions", "bn"], 1e9),
    ])

    /// One letter is a scale only beside a currency: "€50m", "50 m€".
    static let letterScales: [String: Double] = ["k": 1e3, "m": 1e6, "b": 1e9, "t": 1e3]

    /// Scale and currency in one word.
    static let fused: [String: (scale: Double, currency: String)] = [
        "tkr": (1e3, "SEK"), "kkr": (1e3, "SEK"), "tsek": (1e3, "SEK"), "ksek": (1e3, "SEK"), "mkr": (1e6, "SEK"),
        "mnkr": (1e6, "SEK"), "msek": (1e6, "SEK"), "mdkr": (1e9, "SEK"), "mdrkr": (1e9, "SEK"), "mdsek": (1e9, "SEK"),
        "miljonkr": (1e6, "SEK"), "keur": (1e3, "EUR"), "teur": (1e3, "EUR"), "meur": (1e6, "EUR"),
        "mdeur": (1e9, "EUR"),
        "kusd": (1e3, "USD"), "musd": (1e6, "USD"), "tnok": (1e3, "NOK"), "mnok": (1e6, "NOK"), "tdkk": (1e3, "DKK"),
        "mdkk": (1e6, "DKK"), "mgbp": (1e6, "GBP"), "kgbp": (1e3, "GBP"), "miljonerkr": (1e6, "SEK"),
    ]

    /// Denominators in words: "en fjärdedel", "two thirds".
    static let fractions: [String: Double] = [
        "tredjedel": 3, "tredjedelar": 3, "fjärdedel": 4, "fjärdedelar": 4, "femtedel": 5, "femtedelar": 5,
        "sjättedel": 6,
        "sjättedelar": 6, "åttondel": 8, "åttondelar": 8, "tiondel": 10, "tiondelar": 10, "third": 3, "thirds": 3,
        "quarter": 4,
        "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10,
    ]

    /// Words that may stand between a figure and what it counts: "20 fast anställda", "12 hela timmar".
    static let adjectives: Set<String> = [
        "fast", "heltids", "svenska", "små", "nya", "full", "time", "kostnadsfria", "olika", "utländska", "hela",
        "europeiska",
        "free", "different", "personliga", "stycken", "st", "andra", "other", "registrerade", "första", "inledande",
        "first", "initial", "amorteringsfria", "amorteringsfritt", "räntefria", "räntefritt", "sammanhängande",
    ]
}
