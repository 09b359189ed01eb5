import Model

/// Dates that a page shows: `<time>`, elements that are called dates, and the text near the heading.
struct DateElements {
    private(set) var published: StatedMoment?
    private(set) var updated: StatedMoment?

    private struct Candidate {
        var moment: StatedMoment
        var rank: Int
        /// How far from the main heading, in nodes; what stands before it counts as farther.
        var distance: Int
    }

    /// UTF-8 bytes of an element that is a date rather than holds one.
    private static let lengthLimit = 240

    init(_ document: MarkupDocument, _ context: DateContext) {
        let nodes = document.root.descendants.filter { $0.isElement }
        let heading = nodes.first { $0.tag == .h1 }?.index ?? nodes.first { $0.tag == .h2 }?.index ?? 0
        var candidates: [Candidate] = []
        var changes: [Candidate] = []
        var known: [String: DateName] = [:]
        for node in nodes where !node.isBare || node.tag == .time {
            guard let (rank, value) = Self.statement(of: node, &known) else { continue }
            let isChange = Self.isChange(node, value)
            guard let moment = context.moment(value) ?? Self.day(in: value, context) else { continue }
            let distance = node.index >= heading ? node.index - heading : (heading - node.index) * 3
            let candidate = Candidate(moment: moment, rank: rank, distance: distance)
            if isChange { changes.append(candidate) } else { candidates.append(candidate) }
        }
        updated = Self.best(changes)?.moment
        published =
            Self.best(candidates)?.moment ?? updated ?? PageTextDates.day(in: document, heading: heading, context)
    }

    private static func day(in value: String, _ context: DateContext) -> StatedMoment? {
        let days = WrittenDays.days(in: Array(value.utf8.prefix(400)), monthFirst: context.monthFirst)
        return days.lazy.compactMap { context.usable(StatedMoment($0.day)) }.first
    }

    private static func best(_ candidates: [Candidate]) -> Candidate? {
        candidates.min { ($0.rank, $0.distance) < ($1.rank, $1.distance) }
    }

    /// What an element states, and how sure its name makes it that it is the page's date: 0 surest.
    private static func statement(
        of node: MarkupNode, _ known: inout [String: DateName]
    ) -> (rank: Int, value: String)? {
        switch node.tag {
        case .meta, .link, .script, .style, .html, .body, .main, .article, .a, .img, .input, .form: return nil
        default: break
        }
        let spelling = [node["class"], node["id"]].compactMap { $0 }.joined(separator: " ")
        let name = known[spelling] ?? DateName(spelling)
        known[spelling] = name
        let property = node["itemprop"] ?? node["property"]
        let isPublished =
            name.isPublished || node.has("pubdate") || property?.lowercased().contains("datepublished") == true
        guard isPublished || name.isDated || node.tag == .time, let value = value(of: node) else { return nil }
        if node.tag == .time { return (isPublished ? 0 : name.isDated ? 1 : 2, value) }
        return (isPublished ? 1 : 2, value)
    }

    private static func value(of node: MarkupNode) -> String? {
        if let stated = node["datetime"] ?? node["content"] ?? (node.tag == .abbr ? node["title"] : nil),
            stated.utf8.count >= 6
        {
            return stated
        }
        let text = VisibleText.line(of: node, limit: lengthLimit)
        return text.utf8.count <= lengthLimit && text.utf8.contains { (0x30...0x39).contains($0) } ? text : nil
    }

    private static func isChange(_ node: MarkupNode, _ value: String) -> Bool {
        let names = ((node["itemprop"] ?? "") + " " + (node["class"] ?? "")).lowercased()
        if names.contains("modified") || names.contains("updated") { return !names.contains("published") }
        let text = value.lowercased()
        return [
            "uppdatera", "aktualisier", "updated", "modified", "mis à jour", "actualizado", "aggiornat", "aktualizac",
        ]
        .contains { text.contains($0) } && WrittenDays.days(in: Array(text.utf8)).count < 2
    }
}

/// What an element's class and id say of the date in it.
private struct DateName {
    let isPublished: Bool
    let isDated: Bool

    init(_ spelling: String) {
        let words = ElementName.words(of: spelling)
        isPublished = words.contains { Self.publishedWords.contains($0) }
        isDated = isPublished || words.contains { Self.dateWords.contains($0) }
    }

    private static let publishedWords: Set<String> = [
        "published", "publish", "publication", "pubdate", "posted", "publicerad", "publiziert", "veröffentlicht",
        "pubblicato", "publicado", "created", "dateline",
    ]

    private static let dateWords: Set<String> = [
        "date", "datum", "dato", "fecha", "data", "dates", "time", "timestamp", "datetime", "zeit", "submitted",
        "byline",
        "meta", "info", "infos", "infoline", "postmeta", "entrydate", "postdate", "articledate", "newsdate", "day",
        "datetext",
    ]
}
