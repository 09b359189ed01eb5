import Addresses
import FoundationEssentials
import Model

extension Feed {
    /// Reads a feed of any format.
    ///
    /// - Parameter address: where it came from; relative references are resolved against it, unless `xml:base` says
    ///   otherwise.
    /// - Throws: ``FeedError``.
    public static func read(_ text: DecodedText, at address: String? = nil) throws(FeedError) -> Feed {
        let base = address.flatMap { try? WebAddress($0) }
        var feed: Feed
        if FeedFormat.sniff(text.bytes) == .json {
            feed = try JSONFeed.read(text.bytes, at: base)
        } else {
            feed = try XMLFeed.read(text.bytes, at: base)
        }
        feed.notices = text.notices + feed.notices
        return feed
    }
}

extension FeedFormat {
    /// How far the first element is looked for.
    private static let reach = 65_536

    /// What the document's first element says it is; nil for what is no feed.
    public static func sniff(_ bytes: [UInt8]) -> FeedFormat? {
        let head = bytes.prefix(reach)
        guard let first = head.first(where: { !$0.isSpace }) else { return nil }
        if first == UInt8(ascii: "{") { return isJSONFeed(head) ? .json : nil }
        return format(ofRoot: FirstElement.name(in: head))
    }

    static func format(ofRoot name: String) -> FeedFormat? {
        switch name.split(separator: ":").last?.lowercased() {
        case "rss": .rss
        case "rdf": .rdf
        case "feed": .atom
        case "channel": name.contains { $0.isLowercase } ? .rss : .cdf
        default: nil
        }
    }

    /// Its version, or words that only JSON Feed has: other JSON has items with titles too.
    private static func isJSONFeed(_ head: ArraySlice<UInt8>) -> Bool {
        if ByteSearch.contains("jsonfeed.org/version", in: head) { return true }
        let words = ["\"home_page_url\"", "\"feed_url\"", "\"content_html\"", "\"content_text\"", "\"date_published\""]
        return ByteSearch.contains("\"items\"", in: head) && words.contains { ByteSearch.contains($0, in: head) }
    }
}
