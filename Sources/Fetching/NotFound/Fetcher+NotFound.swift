internal import Addresses
internal import Transfer

extension Fetcher {
    /// Whether the document that a fetch brought is only what its host answers to any address: a *soft 404*.
    ///
    /// Asks the host for one address that nobody has made, like every request through the gate and under robots.txt,
    /// and once in 30 days. To be called for a deep page whose words have changed and are taken for content: a page that
    /// only scripts fill, a login or a bot wall is the same at every address, and has better names.
    ///
    /// - Parameter target: what `outcome` came of.
    public func isSoftNotFound(_ outcome: FetchOutcome, of target: FetchTarget) async -> Bool {
        guard let document = outcome.document, document.mayBeHTML, !StartPage.isAddress(target.address),
            let start = outcome.hops.first?.from ?? outcome.document?.address
        else { return false }
        let page = await missingPages.answer(of: start.origin, now: now()) { [self] _ in
            MissingPage(await fetch(missing(beside: start, of: target)))
        }
        return page?.isLike(document, for: target.address) ?? false
    }

    private func missing(beside address: WebAddress, of target: FetchTarget) -> FetchTarget {
        var missing = target
        missing.address = MissingPage.address(beside: address, now: now()) ?? address
        missing.stored = nil
        missing.redirects = RedirectMemory()
        missing.limits.overflow = .cut
        return missing
    }
}

extension FetchedDocument {
    /// Whether a page for people may be in it, as far as its type says.
    fileprivate var mayBeHTML: Bool {
        contentType.map { $0.isEmpty || $0.lowercased().contains("html") || $0.lowercased().hasPrefix("text/plain") }
            ?? true
    }
}
