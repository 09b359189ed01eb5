import Language
import Model

/// Opening hours, a programme or a greeting of a season that is over.
struct Seasonal: StaleRule {
    let reason = FindingReason.seasonal

    /// Seasons of the company's books, of a decision or of a project: no programme.
    private static let others = Lexicon<Void>([
        (
            [
                "ska ha", "måste ha", "registrerad~", "registrerat", "registrerats", "startad~", "startat", "bildad~",
                "*omsättning~", "omsatt", "bokslut~", "beslutade", "beslutades", "antogs", "lanserades", "ny sedan",
                "nytt sedan", "turnover", "founded", "established", "registered", "efter", "before", "after",
            ], ()
        )
    ])

    private static let history: Set<String> = ["sedan", "since", "startade", "från", "redan", "ända"]

    func sign(in reading: StaleReading) -> StaleSign? {
        guard !reading.keepsHistory else { return nil }
        return signInText(of: reading) ?? signInLabel(of: reading)
    }

    /// "Sommaren 2026: vi svarar bara på tisdagar", where the season is what the line is called.
    private func signInLabel(of reading: StaleReading) -> StaleSign? {
        for part in reading.wording.parts {
            // A column's heading stands over empty cells too.
            guard let label = part.label, part.text.tokens.tokens.contains(where: { $0.kind == .word }),
                let last = SeasonMentions.ends(in: label, 0..<label.tokens.count).map(\.end).max(),
                last < reading.today, !Self.others.contains(in: label, 0..<label.tokens.count),
                !Tense.isPast(part.text, 0..<part.text.tokens.count)
            else { continue }
            return StaleSign(quotations: [Quotation(part.passage)], facts: ["date": .day(last)])
        }
        return nil
    }

    private func signInText(of reading: StaleReading) -> StaleSign? {
        reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            let seasons = SeasonMentions.ends(in: text, sentence.tokens)
            guard let last = seasons.max(by: { $0.end < $1.end }), last.end < reading.today,
                !Tense.isPast(text, sentence.tokens),
                !Self.history.contains(text[last.tokens.lowerBound - 1]?.text ?? "")
            else { return nil }
            guard !Self.others.contains(in: text, sentence.tokens) else { return nil }
            return StaleSign(quotations: [wording.quotation(sentence)], facts: ["date": .day(last.end)])
        }
    }
}
