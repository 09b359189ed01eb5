import Language
import Model

/// That one can apply at any time: `availability` is then "lopande" (the facet's code).
enum AvailabilityRule: FieldRule {
    private static let words = FieldWords([
        "ansök*", "*ansökan", "ansökningar", "sök", "söka", "söks", "anmäl*", "utlysning*", "tar emot", "ta emot",
        "apply", "applications", "application",
        "accepted", "antagning*", "intag*", "deadline", "sista", "start*", "submit*", "öppen", "open", "closing date",
        "ansökningsperiod*", "sökperiod*", "intake",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        let mentions = statement.dates.filter { $0.kind == .ongoing }
        guard !mentions.isEmpty, statement.says(words) else { return [] }
        return mentions.map { mention in
            FieldFinding(
                field: .availability, value: .text("lopande"), tokens: mention.tokens,
                strength: statement.strength(words))
        }
    }
}
