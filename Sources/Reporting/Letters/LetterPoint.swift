import Language
public import Model

/// One thing that a letter asks a promoter to mend.
public enum LetterPoint: Sendable {
    case change(Change, comment: String?)
    case finding(Finding, comment: String?)

    func title(in context: ReportContext) -> String {
        switch self {
        case .change(let change, _): context.reference(change.offering).title
        case .finding(let finding, _):
            finding.offerings.first.map { context.reference($0).title } ?? context.sourceAddress(finding.source)
        }
    }

    /// What the page says, with its words and its address, and what the region has.
    func lines(in context: ReportContext, _ language: TextLanguage) -> [String] {
        var lines: [String]
        let evidence: [Evidence]
        let comment: String?
        switch self {
        case .change(let change, let said):
            lines = [Bilingual.quoted(title(in: context), language)] + change.fields.map { Self.line($0, language) }
            (evidence, comment) = (change.evidence, said)
        case .finding(let finding, let said):
            lines = [FindingWording.explanation(of: finding, in: context, language, quoting: false)]
            (evidence, comment) = (finding.evidence, said)
        }
        lines += evidence.prefix(ReportItem.mostQuotes).filter { !$0.quote.isEmpty }.map { Self.line($0, language) }
        if let comment, !comment.isEmpty {
            lines.append(Bilingual("Vår kommentar: \(comment)", "Our comment: \(comment)")[language])
        }
        return lines
    }

    private static func line(_ difference: FieldDifference, _ language: TextLanguage) -> String {
        func text(_ value: FieldValue?) -> String {
            value.map { ValueWording.text($0, of: difference.field, language) } ?? "–"
        }
        let (page, ours) = (text(difference.after), text(difference.before))
        let field = FieldWording.label(difference.field, language)
        return Bilingual(
            "\(field): sidan säger \(page), vi har \(ours)", "\(field): the page says \(page), we have \(ours)")[
                language]
    }

    private static func line(_ evidence: Evidence, _ language: TextLanguage) -> String {
        let read = evidence.fetched.map { fetched in
            let day = DayWording.text(CalendarDay(fetched), language)
            return Bilingual(", läst \(day)", ", read \(day)")[language]
        }
        let address = SafeAddress.link(evidence.url)
        let said = Bilingual("på sidan står ", "the page says ")[language] + Bilingual.quoted(evidence.quote, language)
        return said + (address.isEmpty ? "" : " (\(address)\(read ?? ""))")
    }
}
