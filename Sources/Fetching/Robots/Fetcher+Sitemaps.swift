public import Addresses

extension Fetcher {
    /// The sitemaps that an address's host names in its robots.txt, which is asked for if it has not been for a day.
    ///
    /// - Parameter target: how the host wants to be treated.
    /// - Returns: absolute addresses, each once, in the file's order.
    public func sitemaps(of address: WebAddress, for target: FetchTarget) async -> [WebAddress] {
        guard case .rules(let rules) = await robots(of: address, for: target).answer,
            let file = try? WebAddress("/robots.txt", relativeTo: address)
        else { return [] }
        var seen: Set<WebAddress> = []
        return rules.sitemaps.compactMap { try? WebAddress($0, relativeTo: file) }
            .filter { $0.isHTTP && seen.insert($0).inserted }
    }
}
