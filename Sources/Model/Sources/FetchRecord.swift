public import FoundationEssentials

/// One fetch of a source as the log keeps it.
public struct FetchRecord: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<FetchRecord>
    public var source: Identifier<Source>
    /// The address that was asked for.
    public var url: String
    /// Where the answer came from, after redirects.
    public var finalURL: String?
    public var requested: Date
    /// Monotonic time from the request to its end, in seconds.
    public var seconds: Double
    public var status: Int?
    public var health: SourceHealth
    /// What went wrong, in English, for the operator; nil where nothing did.
    public var failure: String?
    public var wireBytes: Int
    public var decodedBytes: Int
    public var snapshot: Snapshot.Hash?

    public init(
        id: Identifier<FetchRecord>, source: Identifier<Source>, url: String, finalURL: String? = nil, requested: Date,
        seconds: Double = 0, status: Int? = nil, health: SourceHealth, failure: String? = nil, wireBytes: Int = 0,
        decodedBytes: Int = 0, snapshot: Snapshot.Hash? = nil
    ) {
        self.id = id
        self.source = source
        self.url = url
        self.finalURL = finalURL
        self.requested = requested
        self.seconds = seconds
        self.status = status
        self.health = health
        self.failure = failure
        self.wireBytes = wireBytes
        self.decodedBytes = decodedBytes
        self.snapshot = snapshot
    }
}
