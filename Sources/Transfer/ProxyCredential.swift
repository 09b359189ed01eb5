/// What a proxy knows us by. It goes to the proxy alone (Basic, RFC 7617), never to a host, and is never printed.
public struct ProxyCredential: Sendable, Hashable {
    let user: String
    let password: String

    /// - Parameter text: `user:password`; nil where there is no colon, or a control character.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), colon > text.startIndex,
            !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else { return nil }
        user = String(text[..<colon])
        password = String(text[text.index(after: colon)...])
    }
}

extension ProxyCredential: CustomStringConvertible, CustomReflectable {
    public var description: String { "…" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
