internal import Addresses

/// Pages that are gone although their status says otherwise.
enum SoftNotFound {
    /// Whether a deep address was sent to a site's start page, which is what many sites do with pages that are gone.
    static func isStartPage(_ final: WebAddress, of requested: WebAddress) -> Bool {
        depth(requested) > 0 && depth(final) == 0 && final.query == nil
    }

    /// Parts of the path, without a language and a file name that mean the start as well.
    private static func depth(_ address: WebAddress) -> Int {
        address.pathSegments.filter { segment in
            let stem = segment.lowercased().prefix { $0 != "." }
            return !stem.isEmpty
                && !["sv", "en", "se", "sv-se", "en-gb", "index", "default", "start", "home", "hem"]
                    .contains(String(stem))
        }.count
    }
}
