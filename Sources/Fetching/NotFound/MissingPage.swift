internal import Addresses
internal import FoundationEssentials

/// What a host answers for an address that nobody has made.
public struct MissingPage: HostAnswer {
    enum Answer: Sendable, Hashable, Codable {
        /// It says that there is no such page.
        case honest
        /// It gives a page all the same, from the address where its redirects end.
        case page(PageSketch, from: WebAddress)
        /// It could not be asked.
        case unknown
    }

    /// How long an answer is used, in seconds; one that could not be had is tried for again after a day.
    static let lifetime: TimeInterval = 30 * 86_400
    private static let unknownLifetime: TimeInterval = 86_400

    let answer: Answer
    let address: WebAddress
    let asked: Date
    var isAbandoned = false

    /// Takes what a fetch of an address that nobody has made brought.
    init(_ outcome: FetchOutcome) {
        address = outcome.requested
        asked = outcome.began
        switch outcome.result {
        case .document(let document):
            answer = .page(PageSketch(of: document.body, at: address), from: document.address)
        case .failed(.status(let status)) where (400...499).contains(status) && status != 429: answer = .honest
        case .failed(let failure):
            answer = .unknown
            isAbandoned = failure.isAbandoned
        case .notModified, .skipped: answer = .unknown
        }
    }

    func isUsable(at now: Date) -> Bool {
        let age = now.timeIntervalSince(asked)
        return age >= 0 && age < (answer == .unknown ? Self.unknownLifetime : Self.lifetime)
    }

    /// Whether a document that answers a deep address is what the host answers to any address: it came from where
    /// others are sent as well, or it says the same.
    func isLike(_ document: FetchedDocument, for requested: WebAddress) -> Bool {
        guard case .page(let sketch, let final) = answer, !StartPage.isAddress(requested) else { return false }
        let requested = requested.withoutFragment
        if requested == final { return false }  // it is the page that others are sent to
        if document.address != requested, document.address == final { return true }
        return PageSketch(of: document.body, at: requested).isLike(sketch)
    }

    /// The address to ask a host for: it names us and itself to whoever reads the server's log.
    ///
    /// - Parameter now: makes it another one each time.
    static func address(beside address: WebAddress, now: Date) -> WebAddress? {
        let seed = UInt64(bitPattern: Int64(now.timeIntervalSince1970))
        let hash = address.origin.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return try? WebAddress("/samsyn-finns-inte-" + String(hash), relativeTo: address)
    }
}
