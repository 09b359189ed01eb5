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
        let section = ownSection(of: own)
        let inside = targets.filter { $0.path.hasPrefix(section) }
        let kept = inside.count * 2 > targets.count ? inside : targets
        return kept.map(\.withoutFragment.text).uniqued()
    }

    /// The folder that a page stands for: `/lan/` of `/lan/`, of `/lan` and of `/lan/index.html`.
    private static func ownSection(of address: WebAddress) -> String {
        let path = address.path
        if path.hasSuffix("/") { return path }
        let last = address.pathSegments.last ?? ""
        guard last.contains(".") else { return path + "/" }
        return String(path.dropLast(last.count))
    }
}
