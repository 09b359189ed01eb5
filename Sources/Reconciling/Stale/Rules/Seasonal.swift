import Language
import Model

/// Opening hours, a programme or a greeting of a season that is over.
struct Seasonal: StaleRule {
    let reason = FindingReason.seasonal

    private static let offered = Lexicon<Void>([
        (
            [
                "öppettid~", "öppettider", "öppet", "öppnar", "stängd", "stängda", "bemannad", "stängt", "stänger",
                "sommarstängt", "julstängt",
                "julöppet", "sommaröppet", "sommartid~", "program~", "programmet", "kurser", "kurserna", "kursutbud~",
                "kalendarium", "schema", "telefontid~", "tider", "bemanning", "erbjudande~", "opening hours", "closed",
                "courses", "programme",
                "semesterstäng*", "seminarier", "utbildningar", "träffar", "anmälan till", "semesterstängt", "god jul",
                "glad sommar", "gäller",
            ], ()
        )
    ])

    private static let history: Set<String> = ["sedan", "since", "startade", "från", "redan", "ända"]

    func sign(in reading: StaleReading) -> StaleSign? {
        guard !reading.keepsHistory else { return nil }
        return reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            let seasons = SeasonMentions.ends(in: text, sentence.tokens)
            guard let last = seasons.max(by: { $0.end < $1.end }), last.end < reading.today,
                !Tense.isPast(text, sentence.tokens),
                !Self.history.contains(text[last.tokens.lowerBound - 1]?.text ?? "")
            else { return nil }
            // A heading or a short note is nothing but its season.
            let isHeading = sentence.tokens.count <= last.tokens.count + 3
            guard isHeading || Self.offered.contains(in: text, sentence.tokens) else { return nil }
            return StaleSign(quotations: [wording.quotation(sentence)], facts: ["date": .day(last.end)])
        }
    }
}
