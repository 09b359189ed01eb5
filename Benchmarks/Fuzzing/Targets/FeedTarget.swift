import Model
import Reading

/// RSS, Atom, JSON Feed and their kin, as served with any charset.
enum FeedTarget: FuzzTarget {
    static let name = "feed"

    static func read(_ bytes: [UInt8]) {
        let input = ServedBytes(bytes, types: ["application/rss+xml", "text/xml; charset=windows-1252", nil])
        DocumentInput.read(input, kind: .feed)
        guard let feed = try? Feed.read(DecodedText(input.bytes, contentType: input.contentType), at: DocumentInput.url)
        else { return }
        for markup in feed.entries.flatMap({ [$0.summary, $0.content] }) {
            precondition(markup?.lowercased().contains("<script") != true, "a script came through")
        }
    }
}
