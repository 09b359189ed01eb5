import Addresses
import ProcessorTime
import Testing

/// The same sequence on every run and every machine (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct `Any address` {
    private static let pieces = [
        "http", "https", "file", "other", "mailto", ":", "://", "/", "//", "\\", "?", "#", "@", "..", ".", "%2e", "%41",
        "%",
        "a.example", "å", "☃", "xn--", "127.1", "0x7f", "[::1]", "[", "]", ":80", ":", "C:", "C|", " ", "\t", "é b",
        "&",
        "utm_source=x", "sid=abc123", ";jsessionid=1", "=", "+", "'", "\"", "|", "^", "{", "\u{0}", "\u{202E}",
        "\u{FFFD}",
    ]

    private static func texts(seed: UInt64, count: Int) -> [String] {
        var generator = SeededGenerator(state: seed)
        return (0..<count).map { _ in
            (0..<Int.random(in: 1...9, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
                .joined()
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `reads back what it writes`(seed: UInt64) throws {
        let base = try WebAddress("https://bas.example/a/b?c#d")
        var parsed = 0
        for text in Self.texts(seed: seed, count: 4000) {
            guard let address = try? WebAddress(text, relativeTo: base) else { continue }
            parsed += 1
            let again = try WebAddress(address.text)
            #expect(again == address, "\(text.debugDescription)")
            #expect(again.host == address.host && again.path == address.path && again.query == address.query)
            #expect(address.text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "\(text.debugDescription)")
        }
        #expect(parsed > 1000)
    }

    @Test func `is the same with and without its own base`() throws {
        for text in Self.texts(seed: 4, count: 3000) {
            guard let address = try? WebAddress(text) else { continue }
            #expect(try WebAddress(address.text, relativeTo: address).text == address.text, "\(text.debugDescription)")
        }
    }

    @Test func `is cleaned once and for all, and stays on its host`() throws {
        let base = try WebAddress("https://bas.example/a/b?c#d")
        for text in Self.texts(seed: 5, count: 4000) {
            guard let address = try? WebAddress(text, relativeTo: base) else { continue }
            let clean = address.withoutTracking
            #expect(clean.withoutTracking == clean)
            #expect(try WebAddress(clean.text) == clean)
            #expect(clean.origin == address.origin)
        }
    }

    @Test func `hashes, sorts and encodes as its text`() throws {
        let left = try WebAddress("https://a.example/b")
        let right = try WebAddress("HTTPS://A.example:443/c/../b")
        #expect(left == right && left.hashValue == right.hashValue && "\(left)" == left.text)
        #expect(try WebAddress("https://a.example/a") < left)
    }

    @Test func `is read in time that grows with its length`() throws {
        let long = [
            "https://a.example/" + String(repeating: "a/../", count: 100_000),
            "https://a.example/" + String(repeating: "a/", count: 100_000) + String(repeating: "../", count: 100_000),
            "https://a.example/?" + String(repeating: "utm_source=x&", count: 40_000),
            "https://" + String(repeating: "@", count: 200_000) + "a.example/",
            "https://a.example/" + String(repeating: ";jsessionid=1", count: 40_000),
        ]
        for text in long {
            let time = try processorTime { _ = try WebAddress(text).withoutTracking }
            #expect(time < .seconds(5), "\(text.prefix(30))")
        }
    }
}
