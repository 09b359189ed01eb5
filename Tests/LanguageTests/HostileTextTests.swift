import Language
import Model
import ProcessorTime
import Testing

@Suite struct `Hostile text` {
    static let seeds = [
        "a ", "1 ", "3 maj ", "löpande ", "1-", "a@", "0", "en ", "sista dag ", "1 000 ", "3, ", ".", "till ",
        "mellan 1 och ",
    ]

    private func seconds(_ text: String) throws -> Double {
        let reference = try #require(CalendarDay(year: 2026, month: 11, day: 23))
        let time = processorTime {
            let tokens = TokenizedText(text)
            _ = tokens.sentences
            _ = DateScanner(language: .swedish, reference: reference).mentions(in: tokens)
            _ = QuantityScanner(language: .swedish).mentions(in: tokens)
            _ = ContactScanner.mentions(in: tokens)
        }
        return time / .seconds(1)
    }

    @Test(arguments: seeds)
    func `S13 is read in a time that grows with its length only`(seed: String) throws {
        let short = String(repeating: seed, count: 4_000 / seed.utf8.count)
        let long = String(repeating: seed, count: 32_000 / seed.utf8.count)
        // Eight times the text; quadratic work would take sixty-four times as long. The floor is for what is too short to measure.
        #expect(try seconds(long) < max(25 * seconds(short), 2))
    }

    @Test(arguments: [
        "", " ", "\u{0}", "\u{301}\u{301}", "\u{FEFF}", "--", "kl.", "från", "9999999999999999999 kr", "0000-00-00",
        "99999999999999999999999",
    ])
    func `breaks no scanner`(text: String) throws {
        let reference = try #require(CalendarDay(year: 2026, month: 11, day: 23))
        #expect(DateScanner(language: .swedish, reference: reference).mentions(in: text).isEmpty)
        #expect(QuantityScanner(language: .english).mentions(in: text).isEmpty)
        #expect(ContactScanner.mentions(in: text).isEmpty)
    }
}
