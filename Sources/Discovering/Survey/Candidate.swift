public import Addresses

/// An address of the site that may be worth watching, and what is known of it unread.
public struct Candidate: Hashable, Sendable {
    public enum Kind: String, Sendable, Codable {
        case page, feed, calendar
    }

    public var address: WebAddress
    public var kind: Kind
    /// The words of links to it, each once, in the order in which they were met.
    public var anchors: [String]
    /// How many pages of the sitemaps lie right below it.
    public var pagesBelow: Int
    /// Whether the start page links to it.
    public var isOnStartPage: Bool

    public init(
        address: WebAddress, kind: Kind = .page, anchors: [String] = [], pagesBelow: Int = 0,
        isOnStartPage: Bool = false
    ) {
        self.address = address
        self.kind = kind
        self.anchors = anchors
        self.pagesBelow = pagesBelow
        self.isOnStartPage = isOnStartPage
    }
}

extension Candidate {
    /// A page with so many others below it is a part of the site with a list at its head.
    static let sectionFrom = 3
    /// More pages below tell no more.
    static let sectionUpTo = 12

    /// The last word of the path, or of the links, that tells what stands there.
    var pathWord: (word: String, points: Int)? {
        let segments = address.pathSegments.filter { !$0.isEmpty }
        let telling = segments.compactMap { TellingWord.telling(in: $0) }
        // A page lies where its folders say: below the news is news, whatever its name is.
        return telling.first { $0.points < 0 } ?? telling.last
    }

    var anchorWord: (anchor: String, points: Int)? {
        anchors.compactMap { anchor in
            // Links of many words are teasers: any word may stand in them.
            guard PlainWords.of(anchor).count <= 6, let word = TellingWord.telling(in: anchor) else { return nil }
            return (anchor, word.points)
        }.max { abs($0.points) < abs($1.points) }
    }

    var depth: Int { address.pathSegments.count { !$0.isEmpty } }

    /// How likely it is worth a request; only compared with others.
    var promise: Int {
        let words = (pathWord?.points ?? 0) + (anchorWord?.points ?? 0)
        let kind = kind == .page ? 0 : 15
        let section = pagesBelow >= Self.sectionFrom ? min(pagesBelow, Self.sectionUpTo) : 0
        return words + kind + section + (isOnStartPage ? 3 : 0) - 3 * max(0, depth - 1)
    }
}
