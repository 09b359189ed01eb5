public import Transfer

/// Secrets that sources are fetched with, by the name of the file that holds them; never logged, never stored.
public struct Credentials: Sendable {
    private let fields: [String: HeaderFields]
    private let proxies: [String: ProxyCredential]

    /// - Parameters:
    ///   - fields: request header fields.
    ///   - proxies: what proxies know us by.
    public init(_ fields: [String: HeaderFields] = [:], proxies: [String: ProxyCredential] = [:]) {
        self.fields = fields
        self.proxies = proxies
    }

    func headers(named name: String) -> HeaderFields { fields[name] ?? HeaderFields() }

    func proxy(named name: String) -> ProxyCredential? { proxies[name] }
}

extension Credentials: CustomStringConvertible, CustomReflectable {
    public var description: String { "\(fields.count + proxies.count) secrets" }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
