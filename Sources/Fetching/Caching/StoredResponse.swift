public import Addresses
public import FoundationEssentials
public import Transfer

/// What is remembered of a good response so that the next request can be spared or made conditional. It holds no body:
/// that is the snapshot, which is the region's record and not part of this cache.
public struct StoredResponse: Sendable, Hashable, Codable {
    /// The address that gave the response, after redirects: its validators are good nowhere else.
    public var address: WebAddress
    public var headers: HeaderFields
    /// What was sent to get it, without secrets.
    public var requestHeaders: HeaderFields
    public var requested: Date
    public var received: Date

    /// - Returns: nil where the server forbids storing (`no-store`): then nothing is fresh and no validator is kept.
    public init?(
        address: WebAddress, headers: HeaderFields, requestHeaders: HeaderFields, requested: Date, received: Date
    ) {
        guard !CacheControl(headers).noStore else { return nil }
        self.address = address.withoutFragment
        self.headers = headers
        self.requestHeaders = requestHeaders
        self.requested = requested
        self.received = received
    }

    public var freshness: Freshness {
        Freshness(of: headers, requested: requested, received: received)
    }

    /// Whether a request with these fields needs not be sent yet.
    public func isFresh(at now: Date, for request: HeaderFields) -> Bool {
        now < freshness.until && Vary(headers).agree(requestHeaders, request)
    }

    /// Whether the server gave anything to ask "is it still this one?" by.
    public var hasValidators: Bool { !conditions(for: address, request: requestHeaders).fields.isEmpty }

    /// The conditional fields of a request, byte for byte what the server gave, both if it gave both (RFC 9110
    /// §13.1.2–3); empty for another address than the response's, or where what we send has changed and the response
    /// depends on it.
    public func conditions(for target: WebAddress, request: HeaderFields) -> HeaderFields {
        guard target.withoutFragment == address, Vary(headers).agree(requestHeaders, request) else {
            return HeaderFields()
        }
        let pairs = [("If-None-Match", "ETag"), ("If-Modified-Since", "Last-Modified")]
        return HeaderFields(
            pairs.compactMap { condition, validator in
                guard let value = headers.first(validator), 1...Self.longestValidator ~= value.unicodeScalars.count
                else { return nil }
                return HeaderField(condition, value)
            })
    }

    /// A validator past so many bytes is not sent back: the server would refuse the request for it.
    static let longestValidator = 4096

    /// The stored response as a 304 leaves it: its fields take the place of the stored ones of the same name, but for
    /// those that describe the stored body (RFC 9111 §3.2, §4.3.4).
    ///
    /// - Returns: nil where the 304 now forbids storing.
    public func refreshed(by notModified: HeaderFields, requested: Date, received: Date) -> StoredResponse? {
        var merged = headers
        let news = notModified.fields.filter { field in !Self.keptOn304.contains { field.isNamed($0) } }
        for field in news { merged.remove(field.name) }
        merged.fields += news
        return StoredResponse(
            address: address, headers: merged, requestHeaders: requestHeaders, requested: requested, received: received)
    }

    private static let keptOn304 = [
        "Content-Length", "Content-Encoding", "Content-Type", "Content-Range",
        "Connection", "Keep-Alive", "Transfer-Encoding", "Upgrade", "Proxy-Authenticate", "Proxy-Authentication-Info",
    ]
}
