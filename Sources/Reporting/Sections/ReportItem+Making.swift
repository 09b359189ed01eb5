import Language
import Model

extension ReportItem {
    /// - Parameter findings: of one cause; nil where there are none.
    init?(_ findings: [Finding], in context: ReportContext, _ language: TextLanguage) {
        guard var first = findings.first else { return nil }
        let offerings = findings.flatMap(\.offerings).inOrderOnce
        if findings.count > 1, first.kind == .overlap { (first.offerings, first.relation) = (offerings, nil) }
        let promoters =
            offerings.compactMap { context.offerings[$0]?.promoter }
            + [first.source.flatMap { context.sources[$0]?.promoter }].compactMap { $0 }
        self.init(
            ids: findings.map(\.id.rawValue), label: FindingWording.label(of: first)[language],
            heading: Self.heading(of: first, offerings, in: context, language),
            who: Self.names(promoters, in: context, language),
            since: CalendarDay(findings.map(\.opened).min() ?? first.opened),
            why: Self.why(first, offerings, in: context, language),
            quotes: Self.quotes(findings.flatMap(\.evidence)), message: Self.message(of: first),
            action: FindingWording.action(for: first, in: context, language).printable,
            severity: first.severity.rawValue)
    }

    init(_ change: Change, in context: ReportContext, _ language: TextLanguage) {
        let offering = context.reference(change.offering)
        self.init(
            ids: [change.id.rawValue], label: ChangeWording.label(change, language),
            heading: offering.title.printable, who: Self.names([offering.promoter], in: context, language),
            since: CalendarDay(change.at), why: ChangeWording.why(change, language),
            differences: change.fields.map { difference in
                Difference(
                    label: FieldWording.label(difference.field, language),
                    before: difference.before.map { ValueWording.text($0, of: difference.field, language).printable },
                    after: difference.after.map { ValueWording.text($0, of: difference.field, language).printable })
            },
            quotes: Self.quotes(change.evidence), action: ChangeWording.action(change, language),
            severity: change.significance.rawValue)
    }

    private static func heading(
        of finding: Finding, _ offerings: [Identifier<Offering>], in context: ReportContext, _ language: TextLanguage
    ) -> String {
        if finding.kind == .gap, let need = finding.facts["need"] {
            return FacetWording.codes(need.description, of: .need, language)
        }
        if finding.kind == .source || offerings.isEmpty { return context.sourceAddress(finding.source).printable }
        let titles = offerings.map { context.reference($0).title.printable }.inOrderOnce
        guard titles.count > 3 else { return Bilingual.list(titles, language) }
        let rest = Bilingual("\(titles.count - 2) till", "\(titles.count - 2) more")[language]
        return Bilingual.list(titles.prefix(2) + [rest], language)
    }

    private static func why(
        _ finding: Finding, _ offerings: [Identifier<Offering>], in context: ReportContext, _ language: TextLanguage
    ) -> String {
        let first = FindingWording.explanation(of: finding, in: context, language, quoting: false)
        let others = offerings.filter { !finding.offerings.contains($0) }.map { context.title($0, language) }
        guard !others.isEmpty else { return first.printable }
        let list = Bilingual.list(others, language)
        return (first + Bilingual(" Det gäller också \(list).", " The same holds for \(list).")[language]).printable
    }

    /// At most so many quotations stand at an item; the JSON has all.
    static let mostQuotes = 4

    private static func quotes(_ evidence: [Evidence]) -> [Quote] {
        let quotes = evidence.inOrderOnce.filter { !$0.quote.isEmpty || !$0.url.isEmpty }.map { evidence in
            Quote(
                text: evidence.quote.printable,
                url: SafeAddress.link(TextFragment.address(evidence.url, quoting: evidence.quote)),
                fetched: evidence.fetched.map { CalendarDay($0) })
        }
        return Array(quotes.prefix(mostQuotes))
    }

    private static func message(of finding: Finding) -> String? {
        guard finding.kind == .source, case .text(let failure)? = finding.facts["failure"] else { return nil }
        return failure.printable
    }

    private static func names(
        _ promoters: [Identifier<Promoter>], in context: ReportContext, _ language: TextLanguage
    ) -> String {
        Bilingual.list(promoters.map { context.promoterName($0).printable }.inOrderOnce, language)
    }
}

extension Array where Element: Hashable {
    /// Each element where it comes first.
    fileprivate var inOrderOnce: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
