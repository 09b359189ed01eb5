import Language
import Model

/// How old a company may be.
enum AgeRule: FieldRule {
    private static let words = FieldWords([
        "gammal", "gammalt", "gamla", "yngre", "äldre", "funnits i", "funnits", "varit registrerat", "registrerat",
        "registrerats", "bildat",
        "bildades", "startat", "startades", "grundat", "exporterat", "etablerat", "ålder", "företagsålder", "years old",
        "old", "younger",
        "founded", "registered", "established", "company age", "existed", "drivits", "nya företag", "nystartade",
        "new companies", "new businesses", "varit verksamt", "varit aktivt",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.compactMap { mention in
            guard case .duration(let unit) = mention.unit, let months = unit.months, unit != .weeks,
                let upper = mention.upper,
                statement.says(words, near: mention.tokens), mention.bound != .exact || statement.labelSays(words)
            else { return nil }
            let years = (upper * months / 12 * 100).rounded() / 100
            return FieldFinding(
                field: .ageMaximumYears, value: .number(years), tokens: mention.tokens,
                strength: statement.strength(words))
        }
    }
}
