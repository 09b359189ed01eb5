import Addresses
import ProcessorTime
import Testing

@testable import Fetching

@Suite struct `Two pages of one site` {
    private func sketch(_ html: String, at path: String = "/stod/lan") throws -> PageSketch {
        PageSketch(of: Array(html.utf8), at: try WebAddress("https://exempel.se\(path)"))
    }

    /// A page with the same long frame as all of its site.
    private func page(_ content: String, script: String = "") -> String {
        let menu = (1...40).map { "<li><a href=/\($0)>Meny \(words[$0 % words.count]) val \(words[$0 * 7 % 11])</a>" }
        return
            "<!-- \(script) --><script>let t = '\(script)'</script><nav>\(menu.joined())</nav><main>\(content)</main>"
    }

    private let words = [
        "stöd", "kontakt", "press", "om oss", "jobb", "nyheter", "kurser", "export", "lån", "bidrag", "energi",
    ]

    @Test(arguments: [
        ("Hoppsan! Sidan finns inte.", "Hoppsan! Sidan finns inte."),
        ("Sidan /stod/lan finns inte. Klockan är 08:15.", "Sidan /xyzzy-plugh finns inte. Klockan är 23:59:01."),
        ("Kod 4F2A-1. Hittades ej", "KOD 77B-9. <b>Hittades</b> ej"),
    ])
    func `F18 are alike but for what a page repeats of the request`(one: String, other: String) throws {
        let first = try sketch(page(one, script: "nonce one"))
        let second = try sketch(page(other, script: "another nonce two"), at: "/xyzzy-plugh")
        #expect(first.isLike(second) && second.isLike(first))
    }

    @Test(arguments: [
        "Vi lånar ut pengar till företag som vill växa utomlands. Ring oss på kontoret i Visby.",
        "<h1>Tillväxtlån</h1><p>Upp till två miljoner.", "",
    ])
    func `F18 differ by a short text in a long frame`(content: String) throws {
        let missing = "<h1>Sidan kunde inte hittas</h1><p>Den kan ha flyttats. Gå till startsidan eller sök."
        let (real, none) = (try sketch(page(content)), try sketch(page(missing), at: "/xyzzy"))
        #expect(!real.isLike(none) && !none.isLike(real))
    }

    @Test func `F18 are judged by a sample of the same words where they are long`() throws {
        let long = (0..<30_000).map { number in String(number, radix: 26).map { "abcdefghijklmnopqrstuvwxyz"[$0] } }
        let text = long.map { String($0) }.joined(separator: " ")
        #expect(try sketch(text).isLike(sketch(text + " slut", at: "/annat")))
        #expect(try !sketch(text).isLike(sketch(String(text.prefix(text.count / 2)))))
    }

    @Test(arguments: ["", "<script>allt</script>", "<svg><text>bild", "404 2026-11-30", "<style>a{}</style><!-- ord"])
    func `F18 are not compared without visible words`(html: String) throws {
        #expect(try !sketch(html).isLike(sketch(html)))
    }

    @Test(arguments: ["<", "<!--", "<script", "<a <b <c ", "&aring;&"])
    func `S13 takes time in proportion to the length of a broken page`(piece: String) throws {
        let html = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let time = try processorTime { _ = try sketch(html) }
        #expect(time < .seconds(5))
    }
}

extension String {
    /// The letter with the number that a digit in base 26 stands for.
    fileprivate subscript(digit: Character) -> Character {
        self[index(startIndex, offsetBy: digit.hexDigitValue ?? Int(digit.asciiValue ?? 97) - 87)]
    }
}
