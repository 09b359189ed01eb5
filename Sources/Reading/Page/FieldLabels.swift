/// Words by which pages label the properties of an offering. Data: one list, Swedish and English.
enum FieldLabels {
    /// Whether a short text is known as a label.
    static func isLabel(_ text: String) -> Bool {
        let plain = text.comparable
        guard !plain.isEmpty else { return false }
        if exact.contains(plain) { return true }
        return plain.split(separator: " ").count <= 5 && starts.contains { plain.hasPrefix($0) }
    }

    /// Whether a column's heading stands over the titles.
    static func isTitleColumn(_ text: String) -> Bool { titleColumns.contains(text.comparable) }

    /// Whether a heading says no more than that text follows.
    static func isProse(_ text: String) -> Bool { proseColumns.contains(text.comparable) }

    private static let exact: Set<String> = [
        "belopp", "stöd", "stödnivå", "stödandel", "bidrag", "ränta", "räntan", "avgift", "avgifter", "pris", "priser",
        "kostnad", "kostnader", "löptid", "amorteringsfritt", "säkerhet", "säkerheter", "målgrupp", "sökande",
        "ansökan",
        "deadline", "datum", "tid", "tider", "plats", "ort", "språk", "telefon", "tel", "e post", "epost", "mejl",
        "mail",
        "kontakt", "kontaktperson", "kontaktpersoner", "adress", "område", "omfattning", "villkor", "krav", "platser",
        "antal platser", "arrangör", "föreläsare", "kursledare", "när", "var", "vem", "vad", "hur", "typ", "kategori",
        "bransch", "status", "start", "slut", "period", "öppettider", "webbplats", "webb", "länk", "beslut", "budget",
        "finansiär", "finansiering", "medfinansiering", "egen insats", "egeninsats", "egenfinansiering",
        "handläggningstid",
        "omsättning", "anställda", "geografi", "län", "kommun", "region", "land", "länder", "återbetalas på",
        "återbetalning",
        "gäller", "gäller för", "för vem", "för dig som", "vem kan söka", "amount", "rate", "interest", "interest rate",
        "fee", "fees", "price", "cost", "costs", "term", "maturity", "collateral", "security", "target group",
        "eligibility",
        "eligible", "who", "what", "when", "where", "how", "apply", "application", "application deadline", "date",
        "dates",
        "time", "venue", "place", "location", "language", "phone", "telephone", "email", "e mail", "contact",
        "contact person", "address", "area", "scope", "conditions", "terms", "requirements", "seats", "places",
        "organiser",
        "organizer", "duration", "type", "category", "sector", "opens", "closes", "opening hours", "website", "link",
        "decision", "funding", "funding rate", "co financing", "own contribution", "processing time", "turnover",
        "employees",
        "availability", "format", "nivå", "level", "for", "för", "notera", "obs",
    ]

    private static let starts = [
        "sista ansökning", "sista anmälning", "sista dag", "ansök senast", "anmälan senast", "högsta ", "lägsta ",
        "max",
        "minsta ", "högst ", "antal ", "stödbelopp", "lånebelopp", "bidragsbelopp", "storlek", "pris ", "kostnad ",
        "avgift ", "amortering", "sökperiod", "utlysning öppn", "utlysning stäng", "application period", "last day",
        "last date", "apply by", "apply before", "maximum", "minimum", "loan amount", "grant amount", "number of",
        "price ",
        "cost ", "telefon ", "e post ", "ansökningsperiod", "ansökningstid", "kontakt ", "uppdaterad",
        "senast uppdaterad",
        "diarienummer", "org nr", "organisationsnummer",
    ]

    private static let titleColumns: Set<String> = [
        "namn", "namnet", "titel", "rubrik", "tjänst", "tjänster", "erbjudande", "erbjudanden", "stöd", "stödform",
        "insats",
        "produkt", "produkter", "program", "kurs", "kursnamn", "utbildning", "aktivitet", "evenemang", "seminarium",
        "lån",
        "låneform", "garanti", "bidrag", "check", "utlysning", "åtgärd", "rådgivning", "finansieringsform", "form",
        "name",
        "title", "service", "services", "product", "programme", "course", "activity", "event", "scheme", "support",
        "loan",
        "guarantee", "grant", "call", "offer", "instrument", "measure", "förmån", "stödets namn", "tjänstens namn",
        "vad",
    ]

    private static let proseColumns: Set<String> = [
        "vad", "vad är det", "beskrivning", "innehåll", "information", "om", "kort om", "what", "description", "about",
        "details", "summary", "text", "kommentar", "sammanfattning", "vad du får", "detta får du", "vad innebär det",
        "så här",
        "kort beskrivning", "vad det är",
    ]
}
