import FoundationEssentials
import Language
import Model

/// Lays a report out for a reader: what is new and needs a decision first, then what changed, then what is only worth
/// knowing. What was told in an earlier report, and still waits, is folded away under what is new.
struct ReportSections {
    let report: Report
    let language: TextLanguage

    var all: [ReportSection] {
        [decisions, changes, gaps, sources, wording, technical, followUp].filter { !$0.all.isEmpty }
    }

    private var decisions: ReportSection {
        findings(
            "beslut", Bilingual("Behöver beslut", "Needs a decision"),
            Bilingual(
                "Godkänn, avvisa eller skjut upp med numret som står vid varje punkt.",
                "Accept, reject or snooze by the number at each item."),
            report.findings.filter { $0.kind != .source && $0.kind != .gap && $0.state == .open })
    }

    private var sources: ReportSection {
        findings(
            "kallor", Bilingual("Källor med problem", "Sources in trouble"),
            Bilingual(
                "För den som sköter Samsyn. Inget har tagits bort på grund av felen.",
                "For whoever runs Samsyn. Nothing was removed because of these faults."),
            report.findings.filter { $0.kind == .source && $0.state == .open })
    }

    private var gaps: ReportSection {
        findings(
            "luckor", Bilingual("Luckor i utbudet", "Gaps in what is offered"),
            Bilingual(
                "Behov som ingen främjare möter, tyngst först.", "Needs that no promoter meets, the gravest first."),
            report.findings.filter { $0.kind == .gap && $0.state == .open })
    }

    private var followUp: ReportSection {
        ReportSection(
            anchor: "uppfoljning", heading: Bilingual("Uppföljning", "Follow-up")[language],
            lead: Bilingual(
                "Blir gränsen mellan främjarna tydligare?", "Is the boundary between promoters getting clearer?")[
                    language],
            items: [], folded: report.followUp.map { ReportItem($0, in: report.context, language) },
            fold: Bilingual("månader", "months")[language])
    }

    private var changes: ReportSection {
        changes(
            .substantive, "andringar", Bilingual("Vad som har ändrats", "What changed"),
            Bilingual("Ändringar i sak på främjarnas sidor.", "Changes of substance on the promoters' pages."))
    }

    private var wording: ReportSection {
        changes(
            .editorial, "ordval", Bilingual("Nya formuleringar", "New wordings"),
            Bilingual("Samma sak med andra ord.", "The same in other words."), isFolded: true)
    }

    private var technical: ReportSection {
        changes(
            .technical, "tekniskt",
            Bilingual("Första och nya läsningar, flyttade adresser", "First and new readings, moved addresses"),
            Bilingual("Inget av detta ändrar vad som erbjuds.", "None of this changes what is offered."),
            isFolded: true)
    }

    private func findings(
        _ anchor: String, _ heading: Bilingual, _ lead: Bilingual, _ findings: [Finding]
    ) -> ReportSection {
        let isNew = { (finding: Finding) in finding.opened >= report.since }
        let noneNew = Bilingual("Inget nytt den här gången.", "Nothing new this time.")
        let fresh = items(of: findings.filter(isNew))
        return ReportSection(
            anchor: anchor, heading: heading[language], lead: (fresh.isEmpty ? noneNew : lead)[language],
            items: fresh, folded: items(of: findings.filter { !isNew($0) }),
            fold: Bilingual("som väntar sedan tidigare", "still waiting from before")[language])
    }

    private func changes(
        _ significance: Change.Significance, _ anchor: String, _ heading: Bilingual, _ lead: Bilingual,
        isFolded: Bool = false
    ) -> ReportSection {
        let items = report.changes.filter { $0.significance == significance }.map {
            ReportItem($0, in: report.context, language)
        }
        return ReportSection(
            anchor: anchor, heading: heading[language], lead: lead[language], items: isFolded ? [] : items,
            folded: isFolded ? items : [], fold: Bilingual("att läsa vid tillfälle", "to read some time")[language])
    }

    /// One item for each cause: what a page says of several offerings at once is told once, and so is what several
    /// promoters all offer.
    private func items(of findings: [Finding]) -> [ReportItem] {
        let overlaps = OverlapGroups(findings)
        var causes: [FindingCause] = []
        var groups: [FindingCause: [Finding]] = [:]
        for finding in findings {
            let cause = FindingCause(finding, in: overlaps)
            if groups[cause] == nil { causes.append(cause) }
            groups[cause, default: []].append(finding)
        }
        return causes.compactMap { groups[$0] }.compactMap { ReportItem($0, in: report.context, language) }
    }
}
