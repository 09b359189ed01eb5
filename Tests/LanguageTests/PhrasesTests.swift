import Language
import Testing

@Suite struct `Fixed phrases` {
    private let phrases = Phrases<Int>([
        (phrases: ["till och med", "t o m"], meaning: 1), (phrases: ["till"], meaning: 2),
        (phrases: ["ansök*", "*lånet"], meaning: 3),
        (phrases: ["sista dag :"], meaning: 4),
    ])

    @Test(arguments: [
        ("till och med maj", 1, 0..<3), ("t.o.m. maj", 1, 0..<5), ("t o m maj", 1, 0..<3), ("till maj", 2, 0..<1),
        ("Ansökningar nu", 3, 0..<1), ("Tillväxtlånet", 3, 0..<1), ("Sista dag: 3 maj", 4, 0..<3),
    ])
    func `are found where they begin, the longest first`(text: String, meaning: Int, tokens: Range<Int>) throws {
        let match = try #require(phrases.match(at: 0, in: TokenizedText(text)))
        #expect(match.meaning == meaning)
        #expect(match.tokens == tokens)
    }

    @Test(arguments: [("gäller till och med maj", 4, 1), ("gäller t.o.m. maj", 7, 1), ("fram till maj", 2, 2)])
    func `are found where they end`(text: String, end: Int, meaning: Int) {
        #expect(phrases.match(endingAt: end, in: TokenizedText(text))?.meaning == meaning)
    }

    @Test(arguments: ["tilltal", "sista dagen", "lån", ""])
    func `are not found in other words`(text: String) {
        #expect(phrases.match(at: 0, in: TokenizedText(text)) == nil)
    }
}
