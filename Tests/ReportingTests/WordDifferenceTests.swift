import Testing

@testable import Reporting

@Suite struct `The difference of two texts` {
    private func marked(_ difference: WordDifference) -> String {
        difference.parts.map { part in
            switch part.kind {
            case .kept: part.text
            case .removed: "[-\(part.text)]"
            case .added: "[+\(part.text)]"
            }
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("", "", ""), ("lån", "lån", "lån"), ("", "nytt lån", "[+nytt lån]"), ("gammalt lån", "", "[-gammalt lån]"),
        ("Ni får 40 % av kostnaden", "Ni får 50 % av kostnaden", "Ni får [-40] [+50] % av kostnaden"),
        (
            "högst 200\u{A0}000\u{A0}kr", "högst 250\u{A0}000\u{A0}kr",
            "högst [-200\u{A0}000\u{A0}kr] [+250\u{A0}000\u{A0}kr]"
        ),
        ("för små företag", "för företag", "för [-små] företag"),
        ("för företag", "för små företag", "för [+små] företag"),
        ("en två", "tre fyra", "[-en två] [+tre fyra]"),
    ])
    func `is told word by word`(before: String, after: String, expected: String) {
        #expect(marked(WordDifference(from: before, to: after)) == expected)
    }

    @Test(arguments: 0..<60)
    func `holds the whole of both texts`(seed: Int) {
        var numbers = Numbers(seed: UInt64(seed))
        func text() -> String {
            (0..<Int(numbers.next() % 14)).map { _ in
                ["råd", "lån", "om", "export", "i", "er"][Int(numbers.next() % 6)]
            }
            .joined(separator: " ")
        }
        let (before, after) = (text(), text())
        let parts = WordDifference(from: before, to: after).parts
        #expect(parts.filter { $0.kind != .added }.map(\.text).joined(separator: " ") == before)
        #expect(parts.filter { $0.kind != .removed }.map(\.text).joined(separator: " ") == after)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.kind != $1.kind })
    }

    @Test func `of very long texts is told as a whole`() {
        let long = Array(repeating: "ord", count: WordDifference.mostWords + 1).joined(separator: " ")
        #expect(WordDifference(from: long, to: "kort").parts.map(\.text) == [long, "kort"])
    }
}

/// Numbers that look random and are the same each time (SplitMix64).
private struct Numbers {
    var seed: UInt64

    mutating func next() -> UInt64 {
        seed &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (seed ^ (seed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
