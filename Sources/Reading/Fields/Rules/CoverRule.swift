import Language
import Model

/// The share of a loss, a credit or a claim that a guarantee or an insurance takes.
enum CoverRule: FieldRule {
    private static let risks = FieldWords([
        "förlust*", "fordran", "fordringar", "risk", "risken", "krediten", "kreditförlust*", "kundförlust*", "loss",
        "losses", "claim",
        "receivable*", "credit", "skada", "skadan", "lånet", "lån", "nedlagda kostnader", "loan",
    ])
    private static let verbs = FieldWords([
        "täck*", "ersätt*", "omfatt*", "garant*", "försäkr*", "bär", "står för", "cover*", "guarantee*", "får du",
        "kompenser*", "compensat*",
        "går i borgen", "borgar för", "stand behind", "stands behind", "tar", "tar över", "delar", "insur*", "skydd*",
    ])

    /// Labels under which a guarantee's share is told without another word.
    private static let labels = FieldWords([
        "belopp", "omfattning", "nivå", "andel", "storlek", "amount", "scope", "share", "level",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        let isCover =
            statement.titleKind.contains(.cover) || (statement.kind.contains(.cover) && statement.titleKind.isEmpty)
            || (statement.kind.contains(.cover) && !statement.kind.contains(.grant))
        guard isCover else { return [] }
        return statement.quantities.compactMap { mention in
            guard mention.unit == .percent,
                statement.says(verbs, near: mention.tokens) || statement.says(risks, after: mention.tokens)
                    || (statement.titleKind == .cover && statement.labelSays(labels))
            else { return nil }
            return FieldFinding(
                field: .cover, value: .number(mention.value), tokens: mention.tokens,
                strength: statement.strength(verbs))
        }
    }
}
