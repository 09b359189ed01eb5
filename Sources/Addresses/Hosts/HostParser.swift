/// The host parser (§3.5).
enum HostParser {
    /// - Parameter isOpaque: whether the scheme is one that the Standard does not know.
    static func parse(_ bytes: ArraySlice<UInt8>, isOpaque: Bool) throws(AddressError.Reason) -> Host {
        let text = String(decoding: bytes, as: UTF8.self)
        if bytes.first == ASCII.openBracket {
            guard bytes.last == ASCII.closeBracket,
                let address = IPv6Text.parse(bytes.dropFirst().dropLast())
            else { throw .invalidIPv6(text) }
            return .address(.v6(address))
        }
        if isOpaque {
            guard !bytes.contains(where: isForbidden) else { throw .invalidHost(text) }
            return bytes.isEmpty ? .empty : .opaque(PercentEncoding.encode(bytes, .control))
        }
        let name = try InternationalName.ascii(PercentEncoding.decode(bytes))
        guard !name.utf8.contains(where: isForbiddenInDomain) else { throw .invalidHost(text) }
        return try domainOrAddress(name)
    }

    private static func domainOrAddress(_ name: String) throws(AddressError.Reason) -> Host {
        guard IPv4Numbers.endsInNumber(name) else { return .domain(name) }
        guard let address = IPv4Numbers.parse(name) else { throw .invalidIPv4(name) }
        return .address(.v4(address))
    }

    private static let forbidden: Set<UInt8> = Set("\0\t\n\r #/:<>?@[\\]^|".utf8)

    private static func isForbidden(_ byte: UInt8) -> Bool { forbidden.contains(byte) }

    private static func isForbiddenInDomain(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x7F || byte == ASCII.percent || isForbidden(byte)
    }
}
