import Testing

@testable import Configuring

@Suite struct `The nearest name` {
    @Test(arguments: [
        ("evry", "every"), ("eevry", "every"), ("yevery", "every"), ("Every", "every"), ("dealy", "delay"),
        ("allow-adresses", "allow_addresses"), ("webhook", "webhooks"), ("languge", "language"), ("urll", "url"),
    ])
    func `is what a slip of the finger was meant to be`(written: String, meant: String) {
        #expect(NearestName.of(written, among: KnownKeys.document + KnownKeys.source) == meant)
    }

    @Test(arguments: ["colour", "x", "", "interval", String(repeating: "every", count: 10_000)])
    func `is not guessed at from afar`(written: String) {
        #expect(NearestName.of(written, among: KnownKeys.source) == nil)
    }

    @Test(arguments: [("", "", 0), ("abc", "", 3), ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3)])
    func `is measured in insertions, deletions, replacements and swaps`(left: String, right: String, steps: Int) {
        #expect(NearestName.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == steps)
        #expect(NearestName.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == steps)
    }
}

@Suite struct `The form of an id` {
    @Test(arguments: [
        ("Almi Lån", "almi-lan"), ("almi/lån", "almi-lan"), ("-x", "x"),
        ("Exportkredit­nämnden", "exportkredit-namnden"),
        ("a.b", "a-b"),
    ])
    func `is suggested from what was written`(written: String, suggestion: String) {
        #expect(!IdentifierForm.accepts(written))
        #expect(IdentifierForm.suggestion(for: written) == suggestion)
    }

    @Test func `is at most 64 characters of a–z, 0–9, hyphen and underline`() {
        #expect(IdentifierForm.accepts(String(repeating: "a", count: 64)))
        #expect(!IdentifierForm.accepts(String(repeating: "a", count: 65)))
        #expect(IdentifierForm.accepts("2026_a-b"))
        #expect(IdentifierForm.suggestion(for: "–––") == nil)
    }
}
