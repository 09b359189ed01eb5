import FoundationEssentials
import Model

/// Reads RSS, Atom, JSON Feed and their kin: one observation an entry.
struct FeedReader: DocumentReader {
    static let name = "feed"

    func confidence(_ document: DecodedDocument) -> Double {
        guard FeedFormat.sniff(document.text.bytes) != nil else { return document.kind == .feed ? 0.5 : 0 }
        return document.mediaType.contains("json") && document.kind != .feed ? 0.85 : 0.95
    }

    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading {
        let feed: Feed
        do {
            feed = try Feed.read(document.text, at: document.url)
        } catch {
            throw .unreadable(error.description)
        }
        let entries = EntryObservation(feed: feed, document: document)
        return DocumentReading(
            format: feed.format.rawValue, encoding: document.text.encoding, title: feed.title,
            language: feed.language.map(PageLanguage.code),
            observations: feed.entries.compactMap { entries.observation(of: $0) },
            notices: feed.notices.filter { !document.text.notices.contains($0) }, rules: [feed.format.rawValue],
            hints: feed.hints)
    }
}

/// Makes an observation of a feed's entry.
private struct EntryObservation {
    let feed: Feed
    let document: DecodedDocument
    let isNews: Bool

    init(feed: Feed, document: DecodedDocument) {
        self.feed = feed
        self.document = document
        isNews =
            feed.title.map { ChromeWords.asideHeadings.contains($0.comparable) } ?? false
            || NewsWords.isNewsPath(document.url)
    }

    /// - Returns: nil for an entry without a word that could name it.
    func observation(of entry: FeedEntry) -> Observation? {
        let body = blocks(of: entry)
        guard let name = entry.title ?? body.first.map({ Sentences.split($0.text).first ?? $0.text }) else {
            return nil
        }
        let title = passage(name, entry, part: entry.title == nil ? "summary" : "title", role: .title)
        var observation = Observation(
            title: Observed(name, Quotation(title)), url: entry.link.flatMap(PageAddress.cleaned) ?? document.url,
            externalID: entry.id, passages: [title] + body, language: feed.language.map(PageLanguage.code),
            nature: nature(of: entry), published: (entry.published ?? entry.updated)?.rfc3339)
        observation.pages = [observation.url, document.url].uniqued()
        addOccasion(of: entry, to: &observation)
        return observation
    }

    private func nature(of entry: FeedEntry) -> Observation.Nature {
        if entry.start != nil { return .event }
        return isNews || entry.link.map(NewsWords.isNewsPath) == true ? .news : .service
    }

    /// When and where it takes place, as the entry says in fields of its own.
    private func addOccasion(of entry: FeedEntry, to observation: inout Observation) {
        if let start = entry.start {
            let passage = passage(start.rfc3339, entry, part: "start", role: .facts)
            observation.passages.append(passage)
            observation.fields[.date] = Observed(.day(CalendarDay(start)), Quotation(passage, 0..<10))
        }
        if let location = entry.location, !location.isEmpty {
            observation.passages.append(passage(location, entry, part: "location", role: .facts))
        }
    }

    private func blocks(of entry: FeedEntry) -> [Passage] {
        let summary = entry.summary.map { passages(ofHTML: $0, entry, part: "summary") } ?? []
        guard let content = entry.content, entry.content != entry.summary else { return summary }
        let full = passages(ofHTML: content, entry, part: "content")
        let said = full.reduce(into: Set<String>()) { $0.formUnion(Sentences.comparable(in: $1)) }
        return summary.compactMap { Sentences.without(said, $0) } + full
    }

    private func passages(ofHTML html: String, _ entry: FeedEntry, part: String) -> [Passage] {
        PageBlocks.ofFragment(html).map { block in
            var passage = passage(block.text, entry, part: part, role: PassageRole.of(block))
            passage.label = block.label
            passage.headings = [entry.title].compactMap { $0 }
            return passage
        }
    }

    private func passage(_ text: String, _ entry: FeedEntry, part: String, role: Passage.Role) -> Passage {
        Passage(
            text: text, place: "\(entry.place)/\(part)", role: role, url: document.url,
            snapshot: document.document.snapshot)
    }
}
