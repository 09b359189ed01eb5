public import Addresses
public import FoundationEssentials
public import Model
public import Transfer

/// What became of a fetch. A failure is a value like any other.
public struct FetchOutcome: Sendable {
    public enum Result: Sendable {
        /// A document was read.
        case document(FetchedDocument)
        /// The server says that the stored document still stands.
        case notModified
        /// Nothing was asked.
        case skipped(Reason)
        case failed(FetchFailure)
    }

    /// Why nothing was asked.
    public enum Reason: Sendable, Hashable {
        /// The stored response is fresh until then.
        case fresh(until: Date)
        /// The host, or this address, asked to be left alone until then.
        case held(until: Date)
    }

    /// Something that the fetch log tells besides.
    public enum Note: String, Sendable, Hashable, Codable {
        case robotsIgnored = "robots_ignored"
        /// The server stated a lifetime past ``Freshness/longest``.
        case lifetimeCut = "lifetime_cut"
        /// The body was not packed as it said, and was asked for once more unpacked.
        case retriedUnpacked = "retried_unpacked"
        /// A 304 was of no use, and the document was asked for without conditions.
        case retriedUnconditionally = "retried_unconditionally"
    }

    public var result: Result
    /// The address that the fetch was for, and the one that answered last.
    public var requested: WebAddress
    public var final: WebAddress
    /// When the fetch began, by the calendar, and how long its exchanges took in all.
    public var began: Date
    public var elapsed = Duration.zero
    /// The last status that a server gave.
    public var status: Int?
    /// The fields of the last response, whatever its status.
    public var headers = HeaderFields()
    /// What to remember: the new response, or the old one where this fetch brought none; nil forgets.
    public var stored: StoredResponse?
    /// What to remember of where the address has moved to.
    public var redirects: RedirectMemory
    /// The redirects that were followed.
    public var hops: [RedirectHop] = []
    /// Bytes of the document on the wire and unpacked; all exchanges together.
    public var wireBytes = 0
    public var decodedBytes = 0
    public var timings = TransferTimings()
    /// The moment before which a server wants no further request for this address.
    public var nextAllowed: Date?
    public var notes: Set<Note> = []
    /// How the source stands by this fetch; says nothing where nothing was asked.
    public var health = SourceHealth.ok

    /// Why the fetch failed; nil where it did not.
    public var failure: FetchFailure? {
        if case .failed(let failure) = result { failure } else { nil }
    }

    public var document: FetchedDocument? {
        if case .document(let document) = result { document } else { nil }
    }

    /// The address to write into sources.yml instead, once the move has been seen twice.
    public var movedTo: WebAddress? { redirects.believed }
}

/// A document as it was read.
public struct FetchedDocument: Sendable, Hashable {
    /// Where it came from, after redirects; its links are relative to this.
    public var address: WebAddress
    /// Unpacked.
    public var body: [UInt8]
    public var headers: HeaderFields
    /// Nothing framed the body, so that half of it would look whole: what it lacks needs a second fetch that agrees.
    public var isUnframed: Bool
    public var received: Date

    public init(
        address: WebAddress, body: [UInt8], headers: HeaderFields, isUnframed: Bool = false, received: Date
    ) {
        self.address = address
        self.body = body
        self.headers = headers
        self.isUnframed = isUnframed
        self.received = received
    }

    /// As the server wrote it, parameters and all.
    public var contentType: String? { headers.first("Content-Type") }
}
