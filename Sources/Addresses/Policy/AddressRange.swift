/// A block of IP addresses, written `192.0.2.0/24` or `2001:db8::/32` (CIDR, RFC 4632); one address is a block too.
public struct AddressRange: Hashable, Sendable {
    /// The first address of the block.
    public let first: IPAddress
    /// How many leading bits the block's addresses share: 0–32 or 0–128.
    public let prefixLength: Int

    /// - Throws: ``AddressRangeError`` for what is no block, or names an address within one.
    public init(_ text: String) throws(AddressRangeError) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let start = parts.first, let address = IPAddress(String(start)) else {
            throw AddressRangeError(text: text, reason: .invalidAddress)
        }
        let width = address.width
        var length = width
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy(ASCII.isDigit), let written = Int(parts[1]), written <= width else {
                throw AddressRangeError(text: text, reason: .invalidLength(longest: width))
            }
            length = written
        }
        let first = address.masked(to: length)
        guard first == address else {
            throw AddressRangeError(text: text, reason: .addressWithinRange(first: first, length: length))
        }
        self.first = first
        prefixLength = length
    }

    /// An IPv4 block never contains an IPv6 address, not even one that embeds an IPv4 address.
    public func contains(_ address: IPAddress) -> Bool {
        address.width == first.width && address.masked(to: prefixLength) == first
    }
}

extension AddressRange: Codable {
    /// Reads what ``encode(to:)`` writes: the block in text.
    public init(from decoder: any Decoder) throws {
        try self.init(decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension AddressRange: CustomStringConvertible {
    public var description: String { "\(first)/\(prefixLength)" }
}

extension IPAddress {
    var width: Int {
        switch self {
        case .v4: 32
        case .v6: 128
        }
    }

    /// The address with everything after the first `length` bits set to zero.
    fileprivate func masked(to length: Int) -> IPAddress {
        switch self {
        case .v4(let value): .v4(value & ~(UInt32.max >> length))
        case .v6(let value): .v6(value & ~(UInt128.max >> length))
        }
    }
}
