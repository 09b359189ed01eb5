/// Which addresses and ports requests may go to.
///
/// IP addresses are judged after names are resolved and before each connection, so that no name can lead inside.
public struct AddressPolicy: Hashable, Sendable {
    /// Blocks that are let in though they are not public (`allow_addresses` in sources.yml).
    public var allowed: [AddressRange]
    /// Whether this host reaches IPv4 through NAT64: then what `64:ff9b::/96` embeds is judged, not refused unseen.
    public var nat64: Bool
    /// Ports besides 80 and 443 that sources.yml writes, by host as ``WebAddress/hostName`` spells it.
    public var writtenPorts: [String: Set<UInt16>]

    public init(allowed: [AddressRange] = [], nat64: Bool = false, writtenPorts: [String: Set<UInt16>] = [:]) {
        self.allowed = allowed
        self.nat64 = nat64
        self.writtenPorts = writtenPorts
    }

    /// The reason why no connection may go to an IP address, or nil.
    public func judge(_ address: IPAddress) -> AddressRefusal? {
        if exempts(address) { return nil }
        if nat64, case .v6(let value) = address, RefusedRanges.nat64.contains(address) {
            return judge(.v4(UInt32(truncatingIfNeeded: value)))
        }
        return RefusedRanges.entry(for: address).map { .notPublic(address, $0.range, purpose: $0.purpose) }
    }

    /// The reason why an address may not be asked, as far as it can be told before its name is resolved, or nil.
    public func judge(_ address: WebAddress) -> AddressRefusal? {
        guard address.isHTTP, let port = address.effectivePort else { return .scheme(address.scheme) }
        if address.hasCredentials { return .credentials }
        if BadPorts.contains(port) { return .badPort(port) }
        let isUsual = port == 80 || port == 443
        guard isUsual || writtenPorts[address.hostName]?.contains(port) == true else { return .port(port) }
        return address.host?.ipAddress.flatMap(judge)
    }

    /// Whether the operator has let an address in, so that it may be asked more often than strangers are.
    public func exempts(_ address: IPAddress) -> Bool {
        allowed.contains { $0.contains(address) }
    }
}
