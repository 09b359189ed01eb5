import Addresses
import Model

/// Pages of the same site that tell more of one item each.
enum DetailLinks {
    /// The items' own addresses: on the page's host, not the page itself. Where they lie in more than one part of the site,
    /// those outside the page's own part are left out, because they tell of other things.
    static func links(of observations: [Observation], on page: Page) -> [String] {
        guard let own = try? WebAddress(page.url) else { return [] }
        let targets = observations.compactMap { try? WebAddress($0.url) }.filter {
            $0.isHTTP && $0.hostName == own.hostName && $0.withoutFragment != own.withoutFragment
        }
        let section = own.section
        let inside = targets.filter { $0.path.hasPrefix(section) }
        let kept = inside.count * 2 > targets.count ? inside : targets
        return kept.map(\.withoutFragment.text).uniqued()
    }
}

extension WebAddress {
    /// The folder that a page stands for: `/lan/` of `/lan/`, of `/lan` and of `/lan/index.html`.
    fileprivate var section: String {
        if path.hasSuffix("/") { return path }
        let last = pathSegments.last ?? ""
        guard last.contains(".") else { return path + "/" }
        return String(path.dropLast(last.count))
    }
}

extension Page {
    /// Whether a link leads to a page of the same site that lies below this one.
    func isBelowPage(_ link: Int) -> Bool {
        guard let own = try? WebAddress(url), let target = address(of: link), isOnSite(link) else { return false }
        return own.section != "/" && target.path.hasPrefix(own.section) && target.path != own.path
    }
}
