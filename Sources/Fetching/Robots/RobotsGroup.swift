/// The rules between one run of `User-agent` lines and the next.
struct RobotsGroup: Hashable, Sendable, Codable {
    var agents: Set<RobotsAgent> = []
    var rules: [RobotsRule] = []
}

/// Whom a group is for.
enum RobotsAgent: Hashable, Sendable, Codable {
    case everybody
    /// A product token in lower case.
    case named(String)

    /// Reads the value of a `User-agent` line: `*`, or the product token it begins with (RFC 9309 §2.2.1).
    init(_ value: ArraySlice<UInt8>) {
        let isStar = value.first == UInt8(ascii: "*")
        if isStar, value.dropFirst().first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true {
            self = .everybody
        } else {
            self = .named(String(decoding: value.prefix(while: Self.isTokenByte), as: UTF8.self).lowercased())
        }
    }

    /// The token of a crawler that calls itself `Samsyn` or `Samsyn/1.0`.
    init(calling agent: String) {
        self = .named(agent.prefix { $0 != "/" }.lowercased())
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
