public import Model

/// A source as `sources --json` and the report give it.
public struct SourceJSON: Encodable, Sendable {
    public var id: String
    public var promoter: String
    public var url: String
    public var enabled: Bool
    public var health: String?
    public var failure: String?
    public var lastRequest: String?
    public var lastSuccess: String?
    public var lastChange: String?
    public var nextDue: String?
    public var failures: Int
    public var observations: Int
    public var movedTo: String?
    /// Seconds between two readings when nothing else is said.
    public var interval: Int?
    /// Bytes on the wire that answers 304 have saved.
    public var savedBytes: Int?

    /// - Parameter state: nil where it was never asked.
    public init(_ source: Source, _ state: SourceState?, interval: Int? = nil, savedBytes: Int? = nil) {
        self.interval = interval
        self.savedBytes = savedBytes
        id = source.id.rawValue
        promoter = source.promoter.rawValue
        url = source.url
        enabled = source.enabled
        health = state?.health.rawValue
        failure = state?.failure
        lastRequest = state?.lastRequest?.rfc3339
        lastSuccess = state?.lastSuccess?.rfc3339
        lastChange = state?.lastChange?.rfc3339
        nextDue = state?.nextDue?.rfc3339
        failures = state?.failures ?? 0
        observations = state?.observationCount ?? 0
        movedTo = state?.movedTo
    }
}
