import Language
import Model

/// The page says that the round is over, or that the money is gone.
struct ClosedRound: StaleRule {
    let reason = FindingReason.closedRound

    private static let rounds = [
        "omgång~", "*omgång~", "utlysning~", "*utlysning~", "ansökan", "*ansökan", "anmälan", "*anmälan", "antagning~",
        "inlämning~", "ansökningsperiod~", "ansökningstid~", "anmälningstid~", "perioden", "fönstret", "söktrycket",
        "intaget", "call~", "round~", "application~", "registration~", "enrolment", "window", "sista ansökningsdag",
        "sista anmälningsdag", "intake", "omgången",
    ]
    private static let over = [
        "stängd", "stängda", "stängt", "stängde", "stängdes", "avslutad", "avslutat", "avslutades", "är över",
        "nu över", "redan över", "är ute", "är slut", "gått ut", "gick ut", "löpt ut", "löpte ut", "passerat",
        "passerad",
        "passerade", "closed", "ended", "no longer open", "expired", "is over",
    ]
    private static let money = [
        "pengar~", "medel", "medlen", "anslaget", "pott~", "*potten", "budgeten", "*budgeten", "årets budget",
        "årets ram", "ramen", "kvoten", "check~", "*checkar~", "stödet", "bidragen", "plats~", "*platser",
        "*platserna", "voucher~", "funds", "funding", "budget", "places", "seats", "grants", "allocation", "*timmar",
        "tiderna", "alla tider",
    ]
    private static let gone = [
        "slut", "är slut", "tömd", "utbetalade", "utbetalda", "spent", "förbrukad~", "förbrukat", "fördelad~",
        "fördelats", "intecknad~", "intecknat", "tom",
        "tagna",
        "bokade", "uppbokade", "upptagna", "fyllda", "tillsatta", "utdelade", "exhausted", "used up", "fully allocated",
        "been allocated", "been awarded", "all taken", "are taken", "have gone",
    ]

    private static let closed = Lexicon<Void>([
        (
            Phrases.joining(rounds, over) + Phrases.joining(money, gone) + [
                "går inte att söka", "slutsökt", "har stängt för ansök*", "stängt för ansök*", "stängd för ansök*",
                "stängd för anmäl*", "stängt för anmäl*", "stängt för nya ansök*", "inga medel kvar",
                "inga pengar kvar",
                "inga medel … söka", "inga pengar … söka", "inga platser kvar", "inga lediga platser",
                "tar inte emot … ansök*", "tar inte längre emot", "tar för närvarande inte emot", "tar inte in fler",
                "tar inte emot fler", "tar inte in nya", "inte … lämna in nya", "kan inte längre ansöka",
                "kan inte längre anmäla", "kan inte längre söka",
                "går inte … att ansöka", "går inte … att anmäla", "går inte … att lämna in", "now closed", "uppbokade",
                "nått taket", "fullbokad~", "fullbokat", "fulltecknad~",
                "fulltecknat", "fullsatt", "inte längre öppen", "inte längre öppet", "no longer open",
                "inga fler ansök*",
                "applications … closed", "closed for applications", "closed to applications", "no longer accept*",
                "fully booked", "fully subscribed", "fully allocated", "kan inte sökas just nu",
                "kan inte sökas längre",
                "har gått ut", "har redan passerat", "inget kvar att söka", "söktrycket … stängt",
            ], ()
        )
    ])

    /// "Blir lätt fullbokad", "platserna brukar ta slut": so it goes, not so it stands.
    private static let usual = Lexicon<Void>([
        (
            [
                "brukar", "blir", "ofta", "oftast", "lätt", "snabbt", "vanligen", "usually", "often", "quickly",
                "kan bli",
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
                !Self.usual.contains(in: text, sentence.tokens.lowerBound..<match.tokens.upperBound),
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
