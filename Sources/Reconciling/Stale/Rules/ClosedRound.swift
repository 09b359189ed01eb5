import Language
import Model

/// The page says that the round is over, or that the money is gone.
struct ClosedRound: StaleRule {
    let reason = FindingReason.closedRound

    private static let closed = Lexicon<Void>([
        (
            [
                "platser … tagna", "platser … bokade", "platser … slut", "platser … upptagna", "går inte att söka",
                "omgången stängde", "utlysningen stängde", "ansökan stängde",
                "anmälan stängde", "perioden stängde", "omgången stängdes", "omgången … gått ut", "söktrycket … stängt",
                "är slutsökt", "slutsökt", "omgången … är … över", "ansökningsomgången … över", "*omgången … avslutad",
                "*omgången … stängd",
                "*omgången … över", "perioden är avslutad", "*perioden … avslutad", "*perioden … över",
                "*perioden … slut", "*perioden … stängd", "perioden … slut", "perioden är över",
                "omgången … stängd", "omgången … avslutad", "omgången … slut", "utlysningen … stängd",
                "utlysningen … stängt", "utlysningen … avslutad", "utlysningen … över", "ansökan … stängd",
                "ansökan har stängt", "ansökan är stängd", "anmälan … stängd", "anmälan har stängt",
                "har stängt för ansök*",
                "stängt för ansök*", "stängd för ansök*", "stängt för nya ansök*", "pengar … slut", "pengarna … slut",
                "medlen … slut", "medel … slut", "anslaget … slut", "anslaget … förbrukat", "potten … slut",
                "potten … tom", "potten … fördelad", "budgeten … slut", "budgeten … förbrukad", "medlen … förbrukade",
                "medlen … fördelade", "medlen … fördelats", "inga medel kvar", "inga pengar kvar",
                "tar inte emot … ansök*", "tar inte längre emot", "tar för närvarande inte emot",
                "alla platser … fyllda", "fullbokad~", "fullbokat", "fulltecknad~", "fulltecknat", "inte längre öppen",
                "inte längre öppet", "fönstret … stängt", "fönstret … stängd",
                "call … closed", "round … closed", "applications … closed", "closed for applications",
                "no longer accept*", "funds … exhausted", "fully booked", "budget … used up", "fully allocated",
                "inga fler ansök*", "går inte att söka just nu", "kan inte sökas just nu", "kan inte sökas längre",
                "har gått ut", "ansökningstiden … ute",
                "ansökningstiden … över", "ansökningstiden … slut", "sista ansökningsdag … passerat",
                "sista ansökningsdag … passerad", "har redan passerat", "alla pengar … fördelade",
                "inget kvar att söka", "checkarna … slut", "stödet … slut", "bidragen … slut", "checken … slut",
                "omgången … passerat",
            ], ()
        )
    ])

    private static let nextTime = Lexicon<Void>([
        (
            [
                "öppnar", "öppnas", "nästa omgång", "nästa ansökningsomgång", "nästa utlysning", "ny omgång", "opens",
                "reopens", "next round", "next call", "ny ansökningsperiod", "nästa period",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            guard
                let match = Self.closed.matches(in: text, sentence.tokens).max(by: { $0.tokens.count < $1.tokens.count }
                ),
                !Tense.isConditional(text, head(of: sentence, before: match.tokens, text)),
                !opensAgain(reading, wording, sentence)
            else { return nil }
            return StaleSign(quotations: [wording.quotation(sentence.part, quoted(sentence, text))])
        }
    }

    /// What stands in the sentence up to the end of the words: "när potten är slut" is no closed round, and neither is
    /// "potten är slut när alla har fått".
    private func head(of sentence: Wording.Span, before match: Range<Int>, _ text: WordText) -> Range<Int> {
        sentence.tokens.lowerBound..<min(match.upperBound + 2, sentence.tokens.upperBound)
    }

    /// Whether the page tells of a next round that has not come yet.
    private func opensAgain(_ reading: StaleReading, _ wording: Wording, _ sentence: Wording.Span) -> Bool {
        [sentence, wording.sentence(after: sentence)].compactMap { $0 }.contains { span in
            guard Self.nextTime.contains(in: wording.text(of: span), span.tokens) else { return false }
            return reading.dates(in: wording, span).contains {
                guard let day = ($0.end ?? $0.start)?.day else { return false }
                return day >= reading.today
            }
        }
    }

    private func quoted(_ sentence: Wording.Span, _ text: WordText) -> Range<Int> {
        let last = text[sentence.tokens.upperBound - 1]
        let stops = last.map { $0.kind == .symbol && sentence.tokens.count > 1 } ?? false
        return sentence.tokens.lowerBound..<sentence.tokens.upperBound - (stops ? 1 : 0)
    }
}
