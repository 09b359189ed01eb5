public import Model

/// A line of the fetch log as `fetches --json` gives it.
public struct FetchJSON: Encodable, Sendable {
    public var source: String
    public var url: String
    public var finalURL: String?
    public var requested: String
    public var seconds: Double
    public var status: Int?
    public var health: String
    public var failure: String?
    public var wireBytes: Int
    public var decodedBytes: Int
    public var snapshot: String?

    public init(_ fetch: FetchRecord) {
        source = fetch.source.rawValue
        url = fetch.url
        finalURL = fetch.finalURL
        requested = fetch.requested.rfc3339
        seconds = fetch.seconds
        status = fetch.status
        health = fetch.health.rawValue
        failure = fetch.failure
        wireBytes = fetch.wireBytes
        decodedBytes = fetch.decodedBytes
        snapshot = fetch.snapshot?.rawValue
    }
}
