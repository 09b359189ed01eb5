import Model
import Reading

extension ExtractAnswer {
    /// What is said of a feed. An entry that has only its whole text is summarised by it.
    init(file: String, feed: Reading.Feed, encoding: String) {
        self.init(file: file)
        format = feed.format.rawValue
        self.encoding = encoding
        title = feed.title
        subtitle = feed.subtitle
        link = feed.link
        language = feed.language
        author = feed.author
        published = feed.published?.rfc3339
        updated = feed.updated?.rfc3339
        entries = feed.entries.map(Entry.init)
    }
}

extension ExtractAnswer.Entry {
    init(_ entry: FeedEntry) {
        id = entry.id
        title = entry.title
        link = entry.link
        summary = entry.description
        content = entry.content
        author = entry.author
        published = entry.published?.rfc3339
        updated = entry.updated?.rfc3339
        start = entry.start?.rfc3339
        end = entry.end?.rfc3339
    }
}
