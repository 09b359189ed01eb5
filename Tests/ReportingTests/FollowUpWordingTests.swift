import Language
import Model
import Testing

@testable import Reporting

private let month = FollowUpMonth(
    figures: MonthlyFigures(
        month: "2026-11", offerings: 70, overlaps: [.init(a: "sparbron", b: "q", overlaps: 4)], related: 8, clear: 6,
        freshness: 0.714, boundaries: 2, drifted: 1),
    opened: [.overlap: 3], closed: [.stale: 1], changes: 5)

@Suite struct `Follow-up, gaps and boundaries in a report` {
    private func report() -> Report {
        var report = Report.of(
            Finding(
                id: "f1", kind: .gap, reason: .noOffering, severity: .high,
                facts: ["need": .text("ip_avtal"), "count": .number(3)],
                evidence: [Evidence(url: "", quote: "Hur skyddar vi vårt märke?")], opened: days(-1)))
        report.followUp = [month]
        return report
    }

    @Test func `have sections of their own, in Swedish and English`() {
        let swedish = MarkdownReport().render(report(), in: .swedish)
        #expect(swedish.contains("## Luckor i utbudet (1)"))
        #expect(swedish.contains("behovet ”Avtal, immaterialrätt”. Så många företag har frågat: 3."))
        #expect(swedish.contains("## Uppföljning"))
        #expect(swedish.contains("uttalad för 75 % av paren"))
        let english = MarkdownReport().render(report(), in: .english)
        #expect(english.contains("the need “Contracts, IP”. So many companies have asked: 3."))
        #expect(english.contains("freshness is 71 %"))
    }

    @Test func `explain a drifted boundary with its before and after`() {
        let drift = Finding(
            id: "f2", kind: .boundary, reason: .boundaryDrifted, offerings: ["sparbron/forstudie"],
            facts: [
                "statement": .text("Lån: Almi"), "date": .day(CalendarDay(days(-30))), "facet": .text("need"),
                "before": .text("fa_betalt"), "after": .text("fa_betalt,investera"),
            ], opened: monday)
        let text = FindingWording.explanation(of: drift, in: .sample(), .swedish)
        #expect(text.contains("där behov har ändrats: före: Säkra betalning; nu: Säkra betalning och Investera, växa."))
        #expect(FindingWording.explanation(of: drift, in: .sample(), .english).contains("where need has changed"))
        #expect(!text.contains("{") && !text.contains("["))
    }

    @Test func `give programs every figure`() {
        let line = JSONText.line(FollowUpJSON(month))
        #expect(line.contains("\"clarity\":0.75") && line.contains("\"freshness\":0.714"))
        #expect(line.contains("{\"a\":\"sparbron\",\"b\":\"q\",\"overlaps\":4}"))
    }

    @Test func `are a table with a row a month and pair of promoters`() {
        let none = FollowUpMonth(figures: MonthlyFigures(month: "2026-12"), opened: [:], closed: [:], changes: 0)
        let table = FollowUpTable.table([month, none], in: .sample())
        #expect(
            table.rows.map { Array($0.prefix(4)) } == [["2026-11", "Sparbron", "q", "4"], ["2026-12", "", "", "0"]])
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
    }

    @Test func `unfold on paper`() {
        let style = HTMLReport.style
        #expect(style.contains("@media print") && style.contains("details::details-content"))
    }
}
