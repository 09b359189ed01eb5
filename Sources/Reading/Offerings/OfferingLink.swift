import Addresses

/// Which link of a record leads to the page that is its own.
enum OfferingLink {
    /// Whether an address can be a page at all: no mail, telephone, script, place on the same page, or file.
    static func leadsToPage(_ href: String) -> Bool {
        let plain = href.trimmed.lowercased()
        guard !plain.isEmpty, !plain.hasPrefix("#") else { return false }
        if let colon = plain.firstIndex(of: ":"), plain[..<colon].allSatisfy({ $0.isLetter }) {
            return plain.hasPrefix("http:") || plain.hasPrefix("https:")
        }
        return !isFile(plain)
    }

    /// Whether a link's words only invite to go on: "Läs mer", "Read more about …".
    static func isMoreLink(_ text: String) -> Bool {
        let plain = text.comparable
        return plain.isEmpty || moreExact.contains(plain) || moreStarts.contains { plain.hasPrefix($0) }
    }

    /// Whether a link's words only turn a page of the list: "Nästa sida".
    static func isPaging(_ text: String) -> Bool {
        pagingExact.contains(text.comparable)
    }

    private static let pagingExact: Set<String> = [
        "nästa", "nästa sida", "föregående", "föregående sida", "första sidan", "sista sidan", "visa fler",
        "ladda fler", "next", "next page", "previous", "previous page", "prev", "last page", "load more",
    ]

    /// The link of a record: the title's own, the one that the whole record stands in, else one that says "read more".
    static func link(of record: Record, in page: Page) -> Int? {
        if let link = record.link, leadsToPage(page.tree[link]["href"] ?? "") { return link }
        let links = record.ranges.joined().filter {
            page.tree[$0].tag == .a && page.tree.isContent($0) && leadsToPage(page.tree[$0]["href"] ?? "")
        }
        return links.first { isMoreLink(page.tree.text(of: $0)) && page.isOnSite($0) }
            ?? links.first { TitleText.cleaned(page.tree.text(of: $0)).comparable == record.title.comparable }
    }

    private static let moreExact: Set<String> = [
        "mer", "läs mer", "mer information", "mer info", "till sidan", "visa", "visa mer", "se mer", "öppna",
        "detaljer",
        "more", "read more", "learn more", "more information", "more info", "details", "view", "show more", "see more",
        "open",
        "till tjänsten", "till erbjudandet", "läs vidare", "gå vidare", "så funkar det", "så fungerar det",
        "så går det till", "upptäck mer", "how it works", "till programmet", "till lånet", "till stödet",
        "find out more", "läs hela", "fortsätt läsa", "continue reading", "här", "here",
    ]

    private static let moreStarts = [
        "läs mer ", "läs om ", "mer om ", "mer information om ", "till sidan ", "gå till ", "se mer ", "visa mer ",
        "read more ", "more about ", "learn more ", "more information about ", "go to ", "find out more ", "details ",
    ]

    private static func isFile(_ plain: String) -> Bool {
        let path = plain.prefix { $0 != "?" && $0 != "#" }
        return [
            ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".zip", ".jpg", ".jpeg", ".png", ".gif", ".ics",
            ".mp3", ".mp4",
        ]
        .contains { path.hasSuffix($0) }
    }
}

extension Page {
    /// The address that a link leads to, without tracking; nil where it is no address.
    func address(of link: Int) -> WebAddress? {
        guard let href = tree[link]["href"], let own = try? WebAddress(url) else { return nil }
        let from = base.isEmpty ? own : (try? WebAddress(base, relativeTo: own)) ?? own
        return (try? WebAddress(href.trimmed, relativeTo: from))?.withoutTracking
    }

    /// Whether a link stays on the page's own host.
    func isOnSite(_ link: Int) -> Bool {
        guard let target = address(of: link), let own = try? WebAddress(url) else { return false }
        return target.isHTTP && target.hostName == own.hostName
    }
}
