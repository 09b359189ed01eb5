import Addresses

/// The address that goes into the User-Agent.
enum Contact {
    /// Domains that are kept for examples and tests (RFC 2606, RFC 6761): nobody reads mail there.
    private static let exampleNames: Set<String> = ["example", "test", "invalid", "localhost"]
    private static let exampleDomains: Set<String> = ["example.com", "example.net", "example.org", "example.se"]

    /// An e-mail address, or a page over http or https.
    static func isValid(_ text: String) -> Bool {
        domain(of: text) != nil
    }

    static func isExample(_ text: String) -> Bool {
        guard let domain = domain(of: text) else { return false }
        let labels = domain.split(separator: ".")
        return labels.last.map { exampleNames.contains(String($0)) } ?? true
            || exampleDomains.contains(labels.suffix(2).joined(separator: "."))
    }

    private static func domain(of text: String) -> String? {
        guard text.utf8.count <= 200, !text.unicodeScalars.contains(where: { isForbidden($0) }) else { return nil }
        if let address = try? WebAddress(text), address.isHTTP { return address.hostName }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            let address = try? WebAddress("http://\(parts[1])/"), address.requestTarget == "/", address.port == nil
        else { return nil }
        return address.hostName
    }

    /// What would break the header field that the contact goes into.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0x7f || "()<>,;\"\\".unicodeScalars.contains(scalar)
    }
}
