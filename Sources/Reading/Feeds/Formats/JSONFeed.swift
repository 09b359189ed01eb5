import Addresses
import FoundationEssentials
import Model

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeed {
    static func read(_ bytes: [UInt8], at address: WebAddress?) throws(FeedError) -> Feed {
        let document: Document
        do {
            document = try JSONDecoder().decode(Document.self, from: Data(bytes))
        } catch {
            throw .unreadable(reason: "not JSON as a feed has it")
        }
        var feed = Feed(format: .json)
        feed.title = plain(document.title)
        feed.subtitle = plain(document.description)
        feed.link = document.homePage?.value.map { Reference.absolute($0, base: address) }
        feed.language = document.language?.value
        feed.author = author(document.authors, document.author)
        let items = document.items ?? []
        feed.entries = items.prefix(FeedLimits.entries).enumerated().map { entry($1, index: $0 + 1, address) }
        if items.count > FeedLimits.entries {
            feed.notices.append(
                Notice(code: "cut_by_limit", detail: "\(items.count) entries; the first \(FeedLimits.entries) are read")
            )
        }
        return feed
    }

    private static func entry(_ item: Item, index: Int, _ address: WebAddress?) -> FeedEntry {
        var entry = FeedEntry(index: index)
        entry.id = item.id?.value
        entry.title = plain(item.title)
        entry.link = (item.url?.value ?? item.externalURL?.value).map { Reference.absolute($0, base: address) }
        entry.summary = item.summary?.value.map(MarkupText.escaped)
        entry.content =
            item.contentHTML?.value.map { Sanitizer(base: address).safe($0) }
            ?? item.contentText?.value.map(MarkupText.escaped)
        entry.author = author(item.authors, item.author)
        entry.published = item.published?.value.flatMap(FeedDate.parse)
        entry.updated = item.modified?.value.flatMap(FeedDate.parse)
        entry.categories = Array((item.tags ?? []).compactMap(\.value).prefix(FeedLimits.categories))
        return entry
    }

    private static func plain(_ text: Scalar?) -> String? {
        guard let text = text?.value.map(MarkupText.collapsed), !text.isEmpty else { return nil }
        return text
    }

    private static func author(_ authors: [Author]?, _ author: Author?) -> String? {
        plain((authors?.first ?? author)?.name)
    }
}

extension JSONFeed {
    private struct Document: Decodable {
        var title: Scalar?
        var description: Scalar?
        var homePage: Scalar?
        var language: Scalar?
        var authors: [Author]?
        var author: Author?
        var items: [Item]?

        enum CodingKeys: String, CodingKey {
            case title, description, language, authors, author, items
            case homePage = "home_page_url"
        }
    }

    private struct Item: Decodable {
        var id: Scalar?
        var url: Scalar?
        var externalURL: Scalar?
        var title: Scalar?
        var summary: Scalar?
        var contentHTML: Scalar?
        var contentText: Scalar?
        var published: Scalar?
        var modified: Scalar?
        var authors: [Author]?
        var author: Author?
        var tags: [Scalar]?

        enum CodingKeys: String, CodingKey {
            case id, url, title, summary, authors, author, tags
            case externalURL = "external_url"
            case contentHTML = "content_html"
            case contentText = "content_text"
            case published = "date_published"
            case modified = "date_modified"
        }
    }

    private struct Author: Decodable {
        var name: Scalar?
    }

    /// A string, or what should have been one: feeds give numbers as ids.
    private struct Scalar: Decodable {
        let value: String?

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                value = text.trimmed.isEmpty ? nil : text.trimmed
            } else if let number = try? container.decode(Int.self) {
                value = String(number)
            } else {
                value = nil
            }
        }
    }
}
