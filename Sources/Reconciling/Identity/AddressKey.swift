import Addresses

/// An address as identity sees it: without tracking parameters, a trailing slash or the difference of http and https.
struct AddressKey: Hashable, Sendable {
    let text: String

    init?(_ address: String) {
        guard let parsed = try? WebAddress(address), parsed.isHTTP else { return nil }
        var text = parsed.withoutTracking.text
        text.removeFirst(parsed.scheme.count)
        if let fragment = parsed.fragment {
            text = String(text.dropLast(fragment.count + 1)).trimmingSlash + "#" + fragment
        } else {
            text = text.trimmingSlash
        }
        self.text = text
    }

    /// The page that the address points into.
    var page: String { text.split(separator: "#", maxSplits: 1).first.map(String.init) ?? text }
}

extension String {
    fileprivate var trimmingSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
