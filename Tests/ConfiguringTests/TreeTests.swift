import ProcessorTime
import Testing

@testable import Configuring

@Suite struct `Reading the text of sources.yml` {
    private func mistakes(in text: String) -> [SourcesError] {
        ConfigurationCheck(of: Array(text.utf8)).errors
    }

    @Test(arguments: [
        ("region: &namn Fjäll\n", SourcesError.Reason.anchor("namn"), 9),
        ("region: *namn\n", .alias("namn"), 9),
        ("region: !!str Fjäll\n", .tag("tag:yaml.org,2002:str"), 9),
        ("region: A\nregion: B\n", .duplicateKey("region", firstLine: 1), 1),
    ])
    func `S14 refuses anchors, aliases, tags and duplicate keys, each at its place`(
        text: String, reason: SourcesError.Reason, column: Int
    ) {
        let found = mistakes(in: text).first { $0.reason == reason }
        #expect(found?.column == column)
        #expect(found?.line == text.split(separator: "\n").count)
    }

    @Test func `S14 tells all of them at once, in the order of the file`() {
        let text = "a: &x 1\nb: *x\nc: !t 2\na: 3\n"
        let reasons: [SourcesError.Reason] = [
            .anchor("x"), .alias("x"), .tag("!t"), .duplicateKey("a", firstLine: 1),
        ]
        let told = mistakes(in: text).filter { reasons.contains($0.reason) }
        #expect(told.map(\.reason) == reasons)
        #expect(told.map(\.line) == [1, 2, 3, 4])
    }

    @Test func `S14 answers laughs in YAML within 50 ms, as values and as keys`() {
        var laughs = "a0: &a0 [lol]\n"
        for level in 1..<30 {
            laughs +=
                "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }
        let keys = "a: &a {x: 1}\n" + (0..<60).map { "? {? *a : *a, y\($0): *a}\n: *a\n" }.joined()
        for text in [laughs, keys] {
            // The best of three: the first pays for what is made once.
            let times = (0..<3).map { _ in processorTime { #expect(!mistakes(in: text).isEmpty) } }
            #expect(times.contains { $0 < .milliseconds(50) })
        }
    }

    @Test func `S14 reads 32 levels and refuses the 33rd where it begins`() {
        func nested(_ levels: Int) -> String {
            "x: " + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1)
        }
        #expect(!mistakes(in: nested(32)).contains { $0.reason == .tooDeep(limit: 32) })
        let refused = mistakes(in: nested(33)).first { $0.reason == .tooDeep(limit: 32) }
        #expect(refused?.column == 4 + 31)
    }

    @Test func `S14 reads no more than a mebibyte`() {
        let comment = "#" + String(repeating: "x", count: 1 << 20) + "\n"
        #expect(mistakes(in: comment).map(\.reason) == [.tooLarge(bytes: comment.utf8.count, limit: 1 << 20)])
    }

    @Test func `a mebibyte of short keys takes no longer than its length`() {
        let text = head + "promoters: []\n" + (0..<80_000).map { "key\($0): 1\n" }.joined()
        let time = processorTime { #expect(mistakes(in: text).count == TreeLimits.mistakes + 1) }
        // Unoptimised code; a quadratic reading would take minutes.
        #expect(time < .seconds(5))
    }

    @Test(arguments: [
        ("region: 'A\ncontact: b\n", "this is not YAML"),
        ("promoters:\n\t- id: a\n", "this is not YAML"),
        ("", "the file is empty"),
        ("# bara en anteckning\n", "the file is empty"),
        ("a: 1\n---\nb: 2\n", "a second document begins here"),
        ("? [a, b]\n: c\n", "a key must be a single word"),
    ])
    func `says what is wrong with a text that is no tree of keys`(text: String, words: String) {
        #expect(mistakes(in: text).contains { $0.description.contains(words) })
    }

    @Test func `refuses bytes that are not UTF-8`() {
        let check = ConfigurationCheck(of: Array("region: V".utf8) + [0xe4] + Array("stra\n".utf8))
        #expect(check.errors.first?.description.contains("save the file as UTF-8") == true)
    }

    @Test func `counts columns in characters, not bytes`() {
        let told = mistakes(in: "region: {åäö: 1, åäö: 2}\n").first { $0.reason == .duplicateKey("åäö", firstLine: 1) }
        #expect(told?.column == 18)
    }
}
