/// Who asks: shown to every server, so that its operator knows whom to write to.
public struct FetchAgent: Sendable, Hashable {
    /// The name that robots.txt files know (RFC 9309 §2.2.1).
    public static let token = "samsyn"

    public let version: String
    /// A mail address or an address of the web; without one nothing is fetched.
    public let contact: String

    /// - Returns: nil without a contact, or with one that cannot stand in a header.
    public init?(version: String, contact: String) {
        let isPlain = contact.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ")") }
        guard !contact.isEmpty, isPlain else { return nil }
        self.version = version
        self.contact = contact
    }

    /// The value of `User-Agent` (RFC 9110 §10.1.5).
    public var field: String { "Samsyn/\(version) (+\(contact))" }
}
