/// Headings of pages that list what a house offers, so that even one entry below is an entry.
enum ListHeadings {
    static func isList(_ heading: String) -> Bool {
        let words = heading.comparable.split(separator: " ").map(String.init)
        return words.contains { listWords.contains($0) } || exact.contains(words.joined(separator: " "))
    }

    private static let listWords: Set<String> = [
        "våra", "alla", "aktuella", "tjänster", "tjänsterna", "erbjudanden", "erbjudande", "utbud", "utlysningar",
        "kurser",
        "evenemang", "seminarier", "aktiviteter", "förmåner", "stödformer", "insatser", "garantier", "krediter",
        "finansieringsformer", "produkter", "stöd", "bidrag", "lån", "finansiering", "rådgivning", "näringsliv",
        "företag",
        "företagare", "företagande", "our", "all", "services", "offers", "products", "calls", "courses", "events",
        "grants",
        "loans", "guarantees", "schemes", "funding", "financing", "support", "business", "businesses", "companies",
        "english",
    ]

    private static let exact: Set<String> = [
        "vad vi gör", "vad vi erbjuder", "what we do", "what we offer", "så hjälper vi dig",
    ]
}
