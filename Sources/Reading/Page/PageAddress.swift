import Addresses

/// Addresses as observations carry them.
enum PageAddress {
    /// Without tracking; nil for what is no address of a page.
    static func cleaned(_ text: String) -> String? {
        guard let address = try? WebAddress(text), address.isHTTP else { return nil }
        return address.withoutTracking.text
    }
}
