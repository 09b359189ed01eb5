public import Model

/// An endpoint that is told of events.
public struct WebhookSettings: Hashable, Sendable {
    public var id: String
    /// https, or http on loopback.
    public var url: String
    /// The name of a file in the credentials folder that holds the signing secret; never the secret itself.
    public var secret: String
    /// What it wants to hear of; nil: everything.
    public var events: [Event.Kind]?
    public var enabled: Bool

    public init(id: String, url: String, secret: String, events: [Event.Kind]? = nil, enabled: Bool = true) {
        self.id = id
        self.url = url
        self.secret = secret
        self.events = events
        self.enabled = enabled
    }
}
