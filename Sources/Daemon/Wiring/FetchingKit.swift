import Addresses
public import Configuring
public import Fetching
public import FoundationEssentials
public import Logging
import Model
public import Notifying
public import Rounds
public import Transfer

/// What a region needs to speak to the network, put together from its configuration.
public struct FetchingKit: Sendable {
    public let engine: TransferEngine
    public let fetcher: Fetcher
    private let agent: FetchAgent
    private let configuration: RegionConfiguration
    private let folder: CredentialsFolder
    private let logger: Logger

    /// - Throws: ``KitError`` where the contact cannot stand in a User-Agent.
    public init(
        _ configuration: RegionConfiguration, version: String, logger: Logger, now: @escaping @Sendable () -> Date
    ) throws {
        try self.init(configuration, version: version, logger: logger, secrets: CredentialsFolder(), now: now)
    }

    init(
        _ configuration: RegionConfiguration, version: String, logger: Logger, secrets: CredentialsFolder,
        now: @escaping @Sendable () -> Date
    ) throws {
        folder = secrets
        guard let agent = FetchAgent(version: version, contact: configuration.contact) else {
            throw KitError.unusableContact(configuration.contact)
        }
        var settings = TransferEngine.Settings()
        // The gate holds every host to its own number; libcurl's one number for all would only be in its way.
        settings.connectionsPerHost = 0
        settings.exchanges = max(settings.exchanges, configuration.regionLimits.hosts)
        engine = TransferEngine(settings: settings)
        let gate = HostGate(visits: configuration.regionLimits.hosts)
        fetcher = Fetcher(engine: engine, gate: gate, agent: agent, logger: logger, now: now)
        self.agent = agent
        self.configuration = configuration
        self.logger = logger
    }

    /// Whether a configuration's secrets can all be read, so that a daemon does not take over one that would end it.
    ///
    /// - Throws: ``CredentialError`` or ``KitError``.
    public static func verify(_ configuration: RegionConfiguration) throws {
        let folder = CredentialsFolder()
        guard FetchAgent(version: "0", contact: configuration.contact) != nil else {
            throw KitError.unusableContact(configuration.contact)
        }
        for source in configuration.enabledSources {
            if let name = source.credential { _ = try folder.headers(named: name) }
            if let name = source.proxyCredential { _ = try folder.proxy(named: name) }
        }
        for webhook in configuration.webhooks where webhook.enabled { _ = try folder.secrets(named: webhook.secret) }
    }

    /// The secrets of every source that names some.
    public func credentials() throws(CredentialError) -> Credentials {
        var fields: [String: HeaderFields] = [:]
        var proxies: [String: ProxyCredential] = [:]
        for source in configuration.enabledSources {
            if let name = source.credential, fields[name] == nil { fields[name] = try folder.headers(named: name) }
            if let name = source.proxyCredential, proxies[name] == nil { proxies[name] = try folder.proxy(named: name) }
        }
        return Credentials(fields, proxies: proxies)
    }

    /// What carries the region's events to its webhooks.
    public func courier(for region: Region) throws -> WebhookCourier {
        let endpoints = try configuration.webhooks.filter(\.enabled).map { webhook in
            WebhookEndpoint(
                id: webhook.id, address: try WebAddress(webhook.url),
                secrets: try folder.secrets(named: webhook.secret),
                events: webhook.events.map(Set.init))
        }
        return WebhookCourier(
            store: region.store, engine: engine, endpoints: endpoints, source: region.eventSource,
            userAgent: agent.field, logger: logger)
    }
}

/// Why nothing can be fetched.
public enum KitError: Error, Hashable, Sendable, CustomStringConvertible {
    case unusableContact(String)

    public var description: String {
        switch self {
        case .unusableContact(let contact):
            "the contact '\(contact)' cannot stand in a User-Agent; write a mail address or a page"
        }
    }
}
