/// Sentences with places for facts.
enum Sentence {
    /// Puts facts in the place of `{names}`. What stands in `[brackets]` is left out where a fact in it is missing.
    static func filled(_ phrase: String, _ facts: [String: String]) -> String {
        var text = ""
        var rest = phrase[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            text += replaced(rest[..<open], facts).text
            let part = replaced(rest[rest.index(after: open)..<close], facts)
            if part.isWhole { text += part.text }
            rest = rest[rest.index(after: close)...]
        }
        return text + replaced(rest, facts).text
    }

    private static func replaced(_ phrase: Substring, _ facts: [String: String]) -> (text: String, isWhole: Bool) {
        var text = ""
        var isWhole = true
        var rest = phrase
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            text += rest[..<open]
            let fact = facts[String(rest[rest.index(after: open)..<close])] ?? ""
            if fact.isEmpty { isWhole = false }
            text += fact
            rest = rest[rest.index(after: close)...]
        }
        return (text + rest, isWhole)
    }
}
