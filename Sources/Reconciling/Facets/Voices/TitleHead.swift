import Language

/// Where in a title the word stands that says what the thing is: the last before the first preposition ("Stöd för
/// utställare", "Certificate of origin"), since both languages put the head of a compound and of a noun phrase last.
struct TitleHead: Sendable {
    /// Tokens that name the thing; several where the title joins things ("mark och lokaler").
    let heads: Set<Int>
    /// From here the title tells what it is for or where.
    let end: Int

    init(_ text: WordText) {
        var end = text.count
        for index in 1..<max(1, text.count) where Self.closes(index, text) {
            end = index
            break
        }
        var heads: Set<Int> = []
        var last: Int?
        for index in 0..<end {
            if let token = text[index], token.kind == .word, !Self.joining.contains(token.text) {
                last = index
                continue
            }
            if let last { heads.insert(last) }
        }
        if let last { heads.insert(last) }
        // A name after the thing does not head it: "Ansökningshjälp Horisont Europa", "Rörelselån export".
        if let first = (0..<end).first(where: { text[$0]?.kind == .word }) { heads.insert(first) }
        self.heads = heads
        self.end = end
    }

    private static let joining: Set<String> = ["och", "eller", "and", "or", "samt"]

    private static func closes(_ index: Int, _ text: WordText) -> Bool {
        guard let token = text[index] else { return false }
        if token.kind == .symbol {
            return [":", "(", "–", "?", ","].contains(token.text) || token.text == "-" && !token.isJoined
        }
        return prepositions.contains(token.text)
    }

    private static let prepositions: Set<String> = [
        "till", "för", "mot", "om", "på", "i", "från", "inom", "utan", "vid", "med", "när", "som", "av", "hos", "inför",
        "for", "of", "to", "in", "on", "against", "with", "from", "at", "when", "by", "into", "within",
    ]
}
