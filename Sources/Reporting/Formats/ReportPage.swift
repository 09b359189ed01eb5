import Language
import Model

/// What the report's template and Markdown fill in: sections with every text already in the reader's language.
struct ReportPage {
    struct Section {
        let anchor: String
        let heading: String
        let lead: String
        let count: Int
        let items: [Item]
        let isFolded: Bool
    }

    struct Item {
        let id: String
        let label: String
        let heading: String
        let who: String
        let since: String
        let why: String?
        let differences: [Difference]
        let quotes: [Quote]
        let action: String?
        let severity: String
    }

    struct Difference {
        let label: String
        let parts: [Part]
    }

    struct Part {
        let text: String
        let isRemoved: Bool
        let isAdded: Bool
    }

    struct Quote {
        let text: String?
        let url: String?
        let fetched: String?
    }

    let language: String
    let title: String
    let span: String
    let nothing: String
    let sinceLabel: String
    let actionLabel: String
    let readLabel: String
    let sourceLabel: String
    let removedLabel: String
    let addedLabel: String
    let madeBy: String
    let style: String
    let styleHash: String
    let sections: [Section]
    let isEmpty: Bool

    init(_ report: Report, _ language: TextLanguage) {
        func say(_ swedish: String, _ english: String) -> String { Bilingual(swedish, english)[language] }
        self.language = language.rawValue
        title = say("Samsyn för \(report.region)", "Samsyn for \(report.region)")
        let since = CalendarDay(report.since)
        let until = CalendarDay(report.until)
        span = say("\(since) till \(until)", "\(since) to \(until)")
        nothing = say(
            "Inget nytt, och inget som väntar på beslut.", "Nothing new, and nothing that waits for a decision.")
        sinceLabel = say("sedan", "since")
        actionLabel = say("Att göra:", "To do:")
        readLabel = say("läst", "read")
        sourceLabel = say("Källan", "The source")
        removedLabel = say("borttaget:", "removed:")
        addedLabel = say("tillagt:", "added:")
        madeBy = say(
            "Gjord av Samsyn den \(CalendarDay(report.now)).", "Made by Samsyn on \(CalendarDay(report.now)).")
        style = HTMLReport.style
        styleHash = HTMLReport.styleHash
        sections = ReportSections(report: report, language: language).all.map(Section.init)
        isEmpty = sections.isEmpty
    }
}

extension ReportPage.Section {
    init(_ section: ReportSection) {
        self.init(
            anchor: section.anchor, heading: section.heading, lead: section.lead, count: section.items.count,
            items: section.items.map(ReportPage.Item.init), isFolded: section.isFolded)
    }
}

extension ReportPage.Item {
    init(_ item: ReportItem) {
        self.init(
            id: item.id, label: item.label, heading: item.heading, who: item.who, since: item.since, why: item.why,
            differences: item.differences.map(ReportPage.Difference.init),
            quotes: item.quotes.map { quote in
                ReportPage.Quote(
                    text: quote.text.isEmpty ? nil : quote.text, url: quote.url.isEmpty ? nil : quote.url,
                    fetched: quote.fetched)
            },
            action: item.action, severity: item.severity)
    }
}

extension ReportPage.Difference {
    init(_ difference: ReportItem.Difference) {
        label = difference.label
        parts = WordDifference(from: difference.before ?? "", to: difference.after ?? "").parts.map { part in
            ReportPage.Part(text: part.text, isRemoved: part.kind == .removed, isAdded: part.kind == .added)
        }
    }
}
