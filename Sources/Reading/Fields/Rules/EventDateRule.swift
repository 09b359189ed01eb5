import Language
import Model

/// The day of a course, a meeting or a journey; of several days the first.
enum EventDateRule: FieldRule {
    private static let words = FieldWords([
        "datum", "tid", "när", "date", "when", "time", "vi ses", "ses vi", "möts", "join us", "hålls", "äger rum",
        "ges", "arrangeras", "genomförs", "startar",
        "start", "börjar", "startdatum", "start date", "kursdatum", "speldatum", "första kursdag*", "första träff*",
        "takes place", "held",
        "starts", "begins", "kursstart", "programstart", "nästa tillfälle", "tillfällen", "sändning", "välkommen",
        "besöker", "träffas", "reser", "vi åker",
    ])
    private static let others = FieldWords([
        "beslut*", "publicer*", "uppdater*", "lag", "lagen", "träder", "ikraft", "förordning*", "årsredovisning*",
        "årsrapport*", "rapport*", "grundades", "sedan",
        "ansök*", "anmäl*", "sista", "deadline", "apply", "regler", "förlängd", "personuppgift*",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        let isEvent = statement.kind.contains(.event)
        return statement.dates.compactMap { mention in
            // "Få betalt i dag" is no day of its own.
            guard mention.kind == .date || mention.kind == .start,
                mention.tokens.contains(where: { statement.text[$0]?.kind == .number }),
                mention.precision == .day || mention.precision == .minute
                    || mention.precision == .week && mention.statesYear && statement.says(words, near: mention.tokens),
                let start = mention.start, mention.statesYear || isEvent, !statement.says(others, near: mention.tokens)
            else { return nil }
            let isNamed =
                statement.says(words, near: mention.tokens) || (mention.precision == .minute && mention.statesYear)
            guard isNamed || (isEvent || isAlone(mention, statement)) && mention.kind == .date else { return nil }
            return FieldFinding(
                field: .date, value: .day(start.day), tokens: mention.tokens,
                strength: isNamed ? statement.strength(words) : .implied)
        }
    }

    /// "Torsdag 11 februari 2027" and no more, of a day to come: when would it be, but when it happens?
    private static func isAlone(_ mention: DateMention, _ statement: Statement) -> Bool {
        guard statement.label.isEmpty, let start = mention.start, start.day >= statement.reference,
            statement.kind.union(statement.titleKind).isDisjoint(with: [.loan, .grant, .cover])
        else { return false }
        return statement.sentence.lowerBound == 0 && statement.sentence.upperBound == statement.text.count
            && statement.sentence.count - mention.tokens.count <= 5
    }
}
