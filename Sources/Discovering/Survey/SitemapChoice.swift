import Addresses

/// Which sitemaps of an index are read first: those of pages and offerings, not those of pictures and tags.
enum SitemapChoice {
    private static let late = ["image", "video", "tag", "author", "attachment", "category", "news", "post", "user"]

    static func isBefore(_ left: WebAddress, _ right: WebAddress) -> Bool {
        let (first, second) = (rank(left), rank(right))
        return first == second ? left < right : first > second
    }

    private static func rank(_ address: WebAddress) -> Int {
        let name = address.path.lowercased()
        if late.contains(where: name.contains) { return -1 }
        let telling = PlainWords.of(name).compactMap { TellingWord.telling(in: $0)?.points }.max() ?? 0
        return telling + (name.contains("page") || name.contains("sid") ? 5 : 0)
    }
}
