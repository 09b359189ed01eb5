internal import Addresses

/// Whether an address is that of a site's start page.
enum StartPage {
    /// Whether a deep address was sent to a site's start page, which is what many sites do with pages that are gone.
    static func stands(at final: WebAddress, instead requested: WebAddress) -> Bool {
        !isAddress(requested) && isAddress(final) && final.query == nil
    }

    /// Whether the path has no parts but a language and a file name that mean the start as well.
    static func isAddress(_ address: WebAddress) -> Bool {
        address.pathSegments.allSatisfy { segment in
            let stem = segment.lowercased().prefix { $0 != "." }
            return stem.isEmpty || names.contains(String(stem))
        }
    }

    private static let names: Set<String> = [
        "sv", "en", "se", "sv-se", "en-gb", "index", "default", "start", "home", "hem",
    ]
}
