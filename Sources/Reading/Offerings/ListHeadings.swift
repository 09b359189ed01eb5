/// Headings of pages that list what a house offers, so that even one entry below is an entry.
enum ListHeadings {
    static func isList(_ heading: String) -> Bool {
        let words = heading.comparable.split(separator: " ").map(String.init)
        if exact.contains(words.joined(separator: " ")) || words.contains(where: { plurals.contains($0) }) {
            return true
        }
        // "Stöd till företag" is a list, "Stöd till kajer" may be one thing.
        return !words.isEmpty && words.allSatisfy { general.contains($0) }
    }

    private static let plurals: Set<String> = [
        "våra", "alla", "aktuella", "tjänster", "tjänsterna", "erbjudanden", "utbud", "utlysningar", "kurser",
        "evenemang",
        "seminarier", "aktiviteter", "förmåner", "medlemsförmåner", "stödformer", "insatser", "garantier", "krediter",
        "finansieringsformer", "produkter", "our", "all", "services", "offers", "products", "calls", "courses",
        "events",
        "grants", "loans", "guarantees", "schemes",
    ]

    private static let general: Set<String> = [
        "stöd", "bidrag", "lån", "finansiering", "rådgivning", "coachning", "coaching", "näringsliv", "företag",
        "företagare",
        "företagande", "erbjudande", "service", "export", "utbildning", "till", "för", "i", "och", "av", "med", "dig",
        "er",
        "som", "är", "driver", "support", "funding", "financing", "advice", "business", "businesses", "companies",
        "english",
        "pengar", "kapital", "kunskap", "kompetens", "nätverk", "innovation", "omställning", "tillväxt",
        "internationalisering",
        "lokaler", "mark", "etablering", "kontakter", "marknad", "finance", "money", "knowledge", "skills", "network",
        "networking", "growth", "exportörer", "exportföretag", "småföretag", "småföretagare", "företagen",
        "landsbygden", "landsbygd", "på",
        "exporters", "exporter", "entrepreneurs", "startups", "smes", "you", "your", "firms", "finansiella",
        "kostnadsfri", "kostnadsfritt", "avgiftsbelagt", "in", "for", "to",
        "and", "of", "the", "training",
    ]

    private static let exact: Set<String> = [
        "vad vi gör", "vad vi erbjuder", "what we do", "what we offer", "så hjälper vi dig",
    ]
}
