import Addresses
import Fetching
import FoundationEssentials
import Model
import Reading
import Storage

/// What one source's turn has brought so far: fetches, snapshots, the reading, and how the source stands by it.
struct SourceTurn: Sendable {
    let source: Source
    var fetches: [FetchRecord] = []
    var snapshots: [Snapshot] = []
    var kept: [KeptRecord] = []
    var reading: DocumentReading?
    var health = SourceHealth.ok
    var failure: String?
    /// The server's 404 or 410 for the source's own address.
    var isNotFound = false
    /// Nothing was learnt: the host asked to be left alone, or we were told to stop.
    var isHeld = false
    var isUnframed = false
    var movedTo: String?
    var plan = PollingPlan()
    /// When its own address was asked at the latest; nil where it was not.
    var asked: Date?

    init(source: Source) {
        self.source = source
        plan.chosenInterval = source.every.map { TimeInterval($0.components.seconds) }
        plan.isFeed = source.kind == .feed
    }

    mutating func fail(_ health: SourceHealth, _ failure: String) {
        self.health = health
        self.failure = failure
    }

    /// Writes an exchange into the log, and what it means for the source if it was for its own address.
    mutating func note(_ outcome: FetchOutcome, snapshot: Snapshot.Hash?, at now: Date, isMain: Bool) {
        if case .skipped(let reason) = outcome.result {
            if case .held = reason, isMain { isHeld = true }
            return
        }
        let failure = outcome.failure
        if failure?.isAbandoned == true {
            // Our own stop says nothing of the source: it is asked again after the next start.
            isHeld = true
            return
        }
        let address = isMain ? source.url : outcome.requested.text
        fetches.append(
            FetchRecord(
                id: Identifier("\(source.id)/\(now.milliseconds)/\(fetches.count)"), source: source.id, url: address,
                finalURL: outcome.final.text, requested: now, seconds: outcome.elapsed.seconds,
                status: outcome.status, health: outcome.health, failure: failure?.description,
                wireBytes: outcome.wireBytes, decodedBytes: outcome.decodedBytes, snapshot: snapshot))
        guard isMain else { return }
        health = outcome.health
        self.failure = failure?.description
        isNotFound = failure?.status.map { [404, 410].contains($0) } ?? false
        movedTo = outcome.movedTo?.text
    }

    /// A followed page that told of an offering gave nothing, and nothing is kept of it: the turn tells less than there
    /// is, unless the page is gone.
    mutating func lack(_ outcome: FetchOutcome, wasRead: Bool) {
        guard wasRead, !isHeld, ![404, 410].contains(outcome.failure?.status) else { return }
        let health = outcome.health.isGoodReading ? SourceHealth.transient : outcome.health
        fail(health, "\(outcome.requested.text): \(outcome.failure?.description ?? "it has no content now")")
    }

    /// Judges whether the source's own document is what it was.
    mutating func take(_ page: ReadPage) {
        guard health.isGoodReading else { return }
        switch page.result {
        case .success(let reading):
            self.reading = reading
            plan.hints = reading.hints
            plan.isFeed = plan.isFeed || FeedFormats.names.contains(reading.format)
            if let trouble = Self.trouble(of: reading) { fail(trouble, Self.words(for: trouble, reading)) }
        case .failure(let error):
            switch error {
            case .unknownType, .unconverted: fail(.wrongType, error.description)
            case .unreadable, .badSelector: fail(.error, error.description)
            }
        }
    }

    private static func trouble(of reading: DocumentReading) -> SourceHealth? {
        switch reading.judgement {
        case .errorPage: .softNotFound
        case .maintenance: .transient
        case .loginWall, .botWall, .consentWall: .blocked
        case .scriptShell: .needsBrowser
        case .truncated: .truncated
        case .content, .nothing:
            reading.notices.contains { $0.code == "select_found_nothing" } ? .structureChanged : nil
        }
    }

    private static func words(for trouble: SourceHealth, _ reading: DocumentReading) -> String {
        switch trouble {
        case .softNotFound: "it answers 200, but says that the page is not there"
        case .transient: "the house works on its site"
        case .blocked: "it answers with a \(reading.judgement.rawValue), not with its content"
        case .needsBrowser: "it has no content without scripts"
        case .truncated: "it ends in the middle"
        default:
            reading.notices.first { $0.code == "select_found_nothing" }.map { "nothing matches \($0.detail)" } ?? ""
        }
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}

/// What the reader calls the formats that are polled as feeds.
private enum FeedFormats {
    static let names: Set<String> = ["rss", "rdf", "atom", "cdf", "json"]
}

extension PollingPlan {
    /// Takes in what a fetch of the source's own address tells of asking again.
    mutating func learn(from outcome: FetchOutcome, _ memory: ResponseMemory) {
        hasValidators = outcome.stored?.hasValidators ?? false
        freshUntil = outcome.stored?.freshness.until
        nextAllowed = outcome.nextAllowed
        isGone = memory.absence?.isBelieved ?? false
    }
}
