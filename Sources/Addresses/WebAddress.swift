/// An address, parsed and serialised as the WHATWG URL Standard says, so that two spellings of one address are equal.
///
/// Everything a page may refer to parses (`mailto:`, `tel:`, `javascript:` too); ``isHTTP`` tells what can be fetched.
public struct WebAddress: Sendable {
    let components: AddressComponents

    /// The serialised address: ASCII, percent-encoded, the host in its ASCII form.
    public let text: String

    /// Parses an address, or a reference such as `../stod?sida=2` relative to the address of the page it stands on.
    ///
    /// - Throws: ``AddressError`` where the Standard says failure: there is no host, a port past 65535, a reference
    ///   without a base.
    public init(_ text: String, relativeTo base: WebAddress? = nil) throws(AddressError) {
        do {
            self.init(components: try AddressParser.parse(text, relativeTo: base?.components))
        } catch {
            throw AddressError(text: text, reason: error)
        }
    }

    init(components: AddressComponents) {
        self.components = components
        text = components.serialised
    }
}

extension WebAddress {
    /// The scheme in lower case, without the colon.
    public var scheme: String { components.scheme }

    /// The host, or nil where the scheme has none (`mailto:`).
    public var host: Host? { components.host }

    /// The host as the address writes it (`[::1]` in brackets), empty where there is none.
    public var hostName: String { components.host?.text ?? "" }

    /// The port that is written, which the scheme's default never is.
    public var port: UInt16? { components.port }

    /// The port a connection would go to: the written one, else the scheme's default; nil for schemes without one.
    public var effectivePort: UInt16? { components.port ?? SpecialScheme.defaultPort(of: components.scheme) }

    /// The path, percent-encoded, beginning with `/` for every address that can be fetched.
    public var path: String { components.path.text }

    /// The path's parts, still percent-encoded; the last is empty where the path ends in `/`.
    public var pathSegments: [String] { components.path.segments }

    /// What stands between `?` and `#`, percent-encoded; empty for a bare `?`, nil without one.
    public var query: String? { components.query }

    /// What stands after `#`, percent-encoded; empty for a bare `#`, nil without one.
    public var fragment: String? { components.fragment }

    /// Path and query: what an HTTP request asks its server for (RFC 9112 §3.2.1), and what robots.txt judges.
    public var requestTarget: String { components.path.text + (components.query.map { "?" + $0 } ?? "") }

    /// Whether it can be fetched at all.
    public var isHTTP: Bool { components.scheme == "http" || components.scheme == "https" }

    /// Whether a user name or a password is written before the host.
    public var hasCredentials: Bool { components.hasCredentials }

    /// Scheme, host and port, as in an `Origin` header; `null` for schemes that have no such thing.
    public var origin: String {
        guard SpecialScheme.defaultPort(of: scheme) != nil else { return "null" }
        return "\(scheme)://\(hostName)" + (port.map { ":\($0)" } ?? "")
    }

    /// The same address without what follows `#`, which no server sees.
    public var withoutFragment: WebAddress {
        guard fragment != nil else { return self }
        return changing { $0.fragment = nil }
    }

    /// The address whose parts `change` has set; the parts must already be percent-encoded.
    func changing(_ change: (inout AddressComponents) -> Void) -> WebAddress {
        var components = components
        change(&components)
        return WebAddress(components: components)
    }
}

extension WebAddress: Hashable, Comparable {
    public static func == (left: WebAddress, right: WebAddress) -> Bool { left.text == right.text }
    public static func < (left: WebAddress, right: WebAddress) -> Bool { left.text < right.text }
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension WebAddress: CustomStringConvertible {
    public var description: String { text }
}

extension WebAddress: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        do {
            self = try WebAddress(text)
        } catch {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
