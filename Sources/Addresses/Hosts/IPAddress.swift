/// An IPv4 or IPv6 address. A mapped address (`::ffff:192.0.2.1`) stays the IPv6 address that it is.
public enum IPAddress: Hashable, Sendable {
    case v4(UInt32)
    case v6(UInt128)

    /// Reads `192.0.2.1` or `2001:db8::1`, strictly: four decimal numbers without leading zeros, no brackets, no zone.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        if let address = Self.dottedQuad(bytes[...]) {
            self = .v4(address)
        } else if let address = IPv6Text.parse(bytes[...]) {
            self = .v6(address)
        } else {
            return nil
        }
    }

    /// Takes the 4 or 16 bytes of an address in network order, as a socket address holds them.
    public init?(bytes: some Collection<UInt8>) {
        switch bytes.count {
        case 4: self = .v4(bytes.reduce(0) { $0 << 8 | UInt32($1) })
        case 16: self = .v6(bytes.reduce(0) { $0 << 8 | UInt128($1) })
        default: return nil
        }
    }

    /// The address in network order: 4 or 16 bytes.
    public var bytes: [UInt8] {
        switch self {
        case .v4(let value): (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
        case .v6(let value): (0..<16).map { UInt8(truncatingIfNeeded: value >> (120 - 8 * $0)) }
        }
    }

    static func dottedQuad(_ bytes: ArraySlice<UInt8>) -> UInt32? {
        let parts = bytes.split(separator: ASCII.dot, omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt32 = 0
        for part in parts {
            guard 1...3 ~= part.count, part.allSatisfy(ASCII.isDigit), part.count == 1 || part.first != ASCII.zero
            else { return nil }
            let number = part.reduce(0) { $0 * 10 + UInt32($1 - ASCII.zero) }
            guard number <= 255 else { return nil }
            address = address << 8 | number
        }
        return address
    }
}

extension IPAddress: Codable {
    /// Reads what ``encode(to:)`` writes: the address in text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let address = IPAddress(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no IP address")
        }
        self = address
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension IPAddress: CustomStringConvertible {
    /// `192.0.2.1`; `2001:db8::1` without brackets (RFC 5952).
    public var description: String {
        switch self {
        case .v4: bytes.map { String($0) }.joined(separator: ".")
        case .v6(let value): IPv6Text.text(value)
        }
    }
}
