import Language
import Model

/// Lays a report out for a reader: what needs a decision first, then what changed, then what is only worth knowing.
struct ReportSections {
    let report: Report
    let language: TextLanguage

    var all: [ReportSection] {
        [decisions, changes, wording, sources, technical].compactMap { $0 }.filter { !$0.items.isEmpty }
    }

    private var decisions: ReportSection {
        section(
            "beslut", Bilingual("Behöver beslut", "Needs a decision"),
            Bilingual(
                "Godkänn, avvisa eller skjut upp med numret som står vid varje punkt.",
                "Accept, reject or snooze by the number at each item."),
            report.findings.filter { $0.kind != .source && $0.state == .open }.map(item))
    }

    private var changes: ReportSection {
        section(
            "andringar", Bilingual("Vad som har ändrats", "What changed"),
            Bilingual("Ändringar i sak på främjarnas sidor.", "Changes of substance on the promoters' pages."),
            report.changes.filter { $0.significance == .substantive }.map(item))
    }

    private var wording: ReportSection {
        section(
            "ordval", Bilingual("Nya formuleringar", "New wordings"),
            Bilingual("Samma sak med andra ord.", "The same in other words."),
            report.changes.filter { $0.significance == .editorial }.map(item), folded: true)
    }

    private var sources: ReportSection {
        section(
            "kallor", Bilingual("Källor med problem", "Sources in trouble"),
            Bilingual(
                "För den som sköter Samsyn. Inget har tagits bort på grund av felen.",
                "For whoever runs Samsyn. Nothing was removed because of these faults."),
            report.findings.filter { $0.kind == .source && $0.state == .open }.map(item))
    }

    private var technical: ReportSection {
        section(
            "tekniskt", Bilingual("Första läsningen och flyttade adresser", "First readings and moved addresses"),
            Bilingual("Inget av detta ändrar vad som erbjuds.", "None of this changes what is offered."),
            report.changes.filter { $0.significance == .technical }.map(item), folded: true)
    }

    private func section(
        _ anchor: String, _ heading: Bilingual, _ lead: Bilingual, _ items: [ReportItem], folded: Bool = false
    ) -> ReportSection {
        ReportSection(
            anchor: anchor, heading: heading[language], lead: lead[language], items: items, isFolded: folded)
    }
}

extension ReportSections {
    private func item(_ finding: Finding) -> ReportItem {
        let promoters =
            finding.offerings.compactMap { report.context.offerings[$0]?.promoter }
            + (finding.source.flatMap { report.context.sources[$0]?.promoter }.map { [$0] } ?? [])
        let titles = finding.offerings.map { report.context.offerings[$0]?.title ?? $0.rawValue }
        return ReportItem(
            id: finding.id.rawValue, label: FindingWording.label(of: finding)[language],
            heading: titles.isEmpty
                ? report.context.sourceName(finding.source)
                : Bilingual.list(titles.prefix(2).map { $0 }, language) + (titles.count > 2 ? " …" : ""),
            who: names(promoters), since: CalendarDay(finding.opened).description,
            why: FindingWording.explanation(of: finding, in: report.context, language),
            quotes: finding.evidence.compactMap(quote),
            action: FindingWording.action(for: finding, in: report.context, language),
            severity: finding.severity.rawValue)
    }

    private func item(_ change: Change) -> ReportItem {
        let offering = report.context.reference(change.offering)
        return ReportItem(
            id: change.id.rawValue, label: ChangeWording.label(change.type, language), heading: offering.title,
            who: names([offering.promoter]), since: CalendarDay(change.at).description,
            differences: change.fields.map { difference in
                ReportItem.Difference(
                    label: FieldWording.label(difference.field, language),
                    before: difference.before.map { ValueWording.text($0, of: difference.field, language) },
                    after: difference.after.map { ValueWording.text($0, of: difference.field, language) })
            },
            quotes: change.evidence.compactMap(quote), severity: change.significance.rawValue)
    }

    private func quote(_ evidence: Evidence) -> ReportItem.Quote? {
        if evidence.quote.isEmpty, evidence.url.isEmpty { return nil }
        return ReportItem.Quote(
            text: evidence.quote,
            url: SafeAddress.link(TextFragment.address(evidence.url, quoting: evidence.quote)),
            fetched: evidence.fetched.map { CalendarDay($0).description })
    }

    private func names(_ promoters: [Identifier<Promoter>]) -> String {
        var names: [String] = []
        for promoter in promoters where !names.contains(report.context.promoterName(promoter)) {
            names.append(report.context.promoterName(promoter))
        }
        return Bilingual.list(names, language)
    }
}

extension Bilingual {
    /// "Almi och EKN", "Almi and EKN".
    static func list(_ words: [String], _ language: TextLanguage) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + (language == .swedish ? " och " : " and ") + last
    }
}

/// Addresses that a reader may follow from a report (S17).
enum SafeAddress {
    static func link(_ address: String) -> String {
        ["http://", "https://", "mailto:", "tel:"].contains { address.hasPrefix($0) } ? address : ""
    }
}
