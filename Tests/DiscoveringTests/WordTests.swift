import Testing

@testable import Discovering

@Suite struct `Words of addresses and links` {
    @Test(arguments: [
        ("vara-tjanster", "tjanster", 12), ("V%C3%A5ra%20tj%C3%A4nster", "tjanster", 12),
        ("exportprogram", "exportprogram", 12),
        ("företagsstöd", "foretagsstod", 12), ("our-services", "services", 12),
        ("kurser-och-utbildningar", "kurser", 9),
        ("event-calendar", "event", 9), ("innovation", "innovation", 6), ("om-oss", "om", -20),
        ("kontakta_oss", "kontakta", -30),
    ])
    func `tell what stands behind them`(text: String, word: String, points: Int) {
        let telling = TellingWord.telling(in: text)
        #expect(telling?.word == word)
        #expect(telling?.points == points)
    }

    @Test(arguments: ["", "sommar-2026", "%", "%zz%1", "---", "skola"])
    func `say nothing where nothing telling is said`(text: String) {
        #expect(TellingWord.telling(in: text) == nil)
    }

    @Test func `are weighed against what else they say`() {
        #expect(TellingWord.telling(in: "nyheter-om-finansiering")?.points == -20)
        #expect(TellingWord.telling(in: "finansiering-nyheter")?.points == -20)
    }
}
