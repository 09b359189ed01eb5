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
        let folded: [Item]
        let hasFolded: Bool
        let foldedCount: Int
        let fold: String
    }

    struct Item {
        let id: String
        let ids: [String]
        let label: String
        let heading: String
        let who: String
        let since: String
        let sinceDay: String
        let why: String?
        let differences: [Difference]
        let quotes: [Quote]
        let message: String?
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
        /// Of the quoted words, where it is not the report's.
        let foreignLanguage: String?
    }

    let language: String
    let title: String
    let span: String
    let nothing: String
    let sinceLabel: String
    let actionLabel: String
    let readLabel: String
    let sourceLabel: String
    let messageLabel: String
    let removedLabel: String
    let addedLabel: String
    let madeBy: String
    let style: String
    let styleHash: String
    let links: [ReportLink]
    let hasLinks: Bool
    let linksLabel: String
    let sectionsLabel: String
    let sections: [Section]
    let isEmpty: Bool

    /// - Parameter links: shown at the top; empty in a file.
    init(_ report: Report, _ language: TextLanguage, links: [ReportLink] = []) {
        func say(_ swedish: String, _ english: String) -> String { Bilingual(swedish, english)[language] }
        self.language = language.rawValue
        let region = report.region.printable
        title = say("Samsyn för \(region)", "Samsyn for \(region)")
        span = DayWording.span(CalendarDay(report.since), CalendarDay(report.until), language)
        nothing = say(
            "Inget nytt, och inget som väntar på beslut.", "Nothing new, and nothing that waits for a decision.")
        sinceLabel = say("sedan", "since")
        actionLabel = say("Att göra:", "To do:")
        readLabel = say("läst", "read")
        sourceLabel = say("Källan", "The source")
        messageLabel = say("Felmeddelande:", "Message:")
        removedLabel = say("borttaget:", "removed:")
        addedLabel = say("tillagt:", "added:")
        let made = DayWording.text(CalendarDay(report.now), language)
        madeBy = say("Gjord av Samsyn den \(made).", "Made by Samsyn on \(made).")
        style = HTMLReport.style
        styleHash = HTMLReport.styleHash
        self.links = links
        hasLinks = !links.isEmpty
        linksLabel = say("Andra rapporter", "Other reports")
        sectionsLabel = say("Innehåll", "Contents")
        sections = ReportSections(report: report, language: language).all.map { Section($0, language) }
        isEmpty = sections.isEmpty
    }
}

extension ReportPage {
    func quoted(_ text: String) -> String {
        Bilingual.quoted(text, TextLanguage(rawValue: language) ?? .swedish)
    }
}

extension ReportPage.Section {
    init(_ section: ReportSection, _ language: TextLanguage) {
        func items(_ items: [ReportItem]) -> [ReportPage.Item] { items.map { ReportPage.Item($0, language) } }
        self.init(
            anchor: section.anchor, heading: section.heading, lead: section.lead, count: section.items.count,
            items: items(section.items), folded: items(section.folded), hasFolded: !section.folded.isEmpty,
            foldedCount: section.folded.count, fold: section.fold)
    }
}

extension ReportPage.Item {
    init(_ item: ReportItem, _ language: TextLanguage) {
        self.init(
            id: item.ids.first ?? "", ids: item.ids, label: item.label, heading: item.heading, who: item.who,
            since: DayWording.text(item.since, language), sinceDay: item.since.description, why: item.why,
            differences: item.differences.map(ReportPage.Difference.init),
            quotes: item.quotes.map { ReportPage.Quote($0, language) }, message: item.message, action: item.action,
            severity: item.severity)
    }
}

extension ReportPage.Quote {
    init(_ quote: ReportItem.Quote, _ language: TextLanguage) {
        let guessed = TextLanguage.guess(quote.text)
        self.init(
            text: quote.text.isEmpty ? nil : quote.text, url: quote.url.isEmpty ? nil : quote.url,
            fetched: quote.fetched.map { DayWording.text($0, language) },
            foreignLanguage: guessed == language ? nil : guessed?.rawValue)
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
