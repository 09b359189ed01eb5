/// The blocks that no request may go to unless the operator lets it: the special-purpose registries of IANA
/// (RFC 6890, 9602, 9637), and the address at which a cloud host answers for its own machines.
///
/// Addresses that embed an IPv4 address are refused as such and not unwrapped.
enum RefusedRanges {
    struct Entry: Sendable {
        let range: AddressRange
        let purpose: String
    }

    /// The first block that holds `address`.
    static func entry(for address: IPAddress) -> Entry? {
        if let entry = all.first(where: { $0.range.contains(address) }) { return entry }
        guard case .v6 = address, !globalUnicast.contains(address) else { return nil }
        return Entry(range: allIPv6, purpose: "outside global unicast")
    }

    static let globalUnicast = range("2000::/3")
    static let nat64 = range("64:ff9b::/96")
    private static let allIPv6 = range("::/0")

    private static let all: [Entry] = [
        ("0.0.0.0/8", "this network"), ("10.0.0.0/8", "private"), ("100.64.0.0/10", "shared by a carrier"),
        ("127.0.0.0/8", "loopback"), ("169.254.0.0/16", "link-local"), ("172.16.0.0/12", "private"),
        ("192.0.0.0/24", "protocol assignments"), ("192.0.2.0/24", "documentation"), ("192.31.196.0/24", "AS112"),
        ("192.52.193.0/24", "AMT"), ("192.88.99.0/24", "6to4 relay"), ("192.168.0.0/16", "private"),
        ("192.175.48.0/24", "AS112"), ("198.18.0.0/15", "benchmarking"), ("198.51.100.0/24", "documentation"),
        ("203.0.113.0/24", "documentation"), ("224.0.0.0/4", "multicast"), ("240.0.0.0/4", "reserved"),
        ("168.63.129.16/32", "cloud platform"),
        ("::1/128", "loopback"), ("::/128", "unspecified"), ("::/96", "embedded IPv4"),
        ("::ffff:0:0/96", "mapped IPv4"), ("::ffff:0:0:0/96", "translated IPv4"), ("64:ff9b::/96", "NAT64"),
        ("64:ff9b:1::/48", "local NAT64"), ("100::/64", "discard"), ("5f00::/16", "segment routing"),
        ("fc00::/7", "private"), ("fe80::/10", "link-local"), ("fec0::/10", "site-local"), ("ff00::/8", "multicast"),
        ("2001::/23", "protocol assignments, Teredo among them"), ("2001:db8::/32", "documentation"),
        ("2002::/16", "6to4"), ("2620:4f:8000::/48", "AS112"), ("3fff::/20", "documentation"),
    ].map { Entry(range: range($0), purpose: $1) }

    private static func range(_ text: String) -> AddressRange {
        do {
            return try AddressRange(text)
        } catch {
            preconditionFailure(error.description)
        }
    }
}
