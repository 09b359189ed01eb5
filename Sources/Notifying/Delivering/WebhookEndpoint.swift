public import Addresses
public import Model

/// Where events are posted to, with the secrets that its deliveries are signed with.
public struct WebhookEndpoint: Sendable {
    public let id: String
    public let address: WebAddress
    public let secrets: [WebhookSecret]
    /// What it wants to hear of; nil: everything.
    public let events: Set<Event.Kind>?

    public init(id: String, address: WebAddress, secrets: [WebhookSecret], events: Set<Event.Kind>? = nil) {
        self.id = id
        self.address = address
        self.secrets = secrets
        self.events = events
    }

    func wants(_ event: Event) -> Bool {
        event.type == .test || events?.contains(event.type) ?? true
    }

    /// An endpoint on loopback may be reached there; any other only at public addresses.
    var policy: AddressPolicy {
        let loopback =
            ["localhost", "127.0.0.1", "[::1]", "::1"].contains(address.hostName)
            || address.hostName.hasSuffix(".localhost")
        let ranges = loopback ? ["127.0.0.0/8", "::1/128"].compactMap { try? AddressRange($0) } : []
        let ports = address.port.map { [address.hostName: Set([$0])] } ?? [:]
        return AddressPolicy(allowed: ranges, writtenPorts: ports)
    }
}
