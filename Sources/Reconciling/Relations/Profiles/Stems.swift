import Language

/// Words that carry meaning, cut to what inflection and most compounding leave alone.
enum Stems {
    /// Letters kept: enough to tell words apart, few enough that "rådgivare" and "rådgivning" meet.
    private static let length = 6
    private static let shortest = 4

    static func of(_ text: WordText) -> [String] {
        text.tokens.tokens.compactMap { $0.kind == .word ? stem($0.text) : nil }
    }

    static func stem(_ word: String) -> String? {
        guard word.unicodeScalars.count >= shortest, !common.contains(word) else { return nil }
        return String(String.UnicodeScalarView(word.unicodeScalars.prefix(length)))
    }

    private static let common: Set<String> = [
        "alla", "andra", "annan", "annat", "av", "bara", "blir", "bolag", "bolaget", "både", "denna", "dessa", "detta",
        "deras", "dina", "ditt", "eller", "efter", "eget", "egen", "egna", "även", "från", "före", "företag",
        "företaget", "företagen", "genom", "gäller", "göra", "hade", "hela", "hjälp", "hjälper", "högst",
        "inom", "inte", "kommer", "kostar", "kronor", "kunna", "också", "länge", "läs", "mellan", "mera", "minst",
        "måste", "många", "något", "några", "oss", "samt", "sedan", "sina", "sitt", "skall", "själv", "som", "till",
        "upp", "under", "utan", "utom", "varje", "vara", "vårt", "våra", "vilka", "vilken", "vill", "över", "about",
        "also", "been", "company", "companies", "from", "have", "help", "more", "most", "other", "over", "than", "that",
        "their", "them", "they", "this", "under", "what", "when", "which", "will", "with", "your", "procent", "percent",
        "svenska", "finns", "söka", "söker", "ansöka", "ansökan", "tjänst", "erbjuder",
    ]
}
