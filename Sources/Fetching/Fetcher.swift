internal import Addresses
public import FoundationEssentials
public import Logging
internal import Model
public import Transfer

/// Fetches documents politely: obeys robots.txt, caching rules, redirects and waits, and gives every outcome as a value.
public final class Fetcher: Sendable {
    let engine: TransferEngine
    let gate: HostGate
    let agent: FetchAgent
    let robotsFiles = AnswerCache<RobotsRecord>()
    let missingPages = AnswerCache<MissingPage>()
    let now: @Sendable () -> Date
    let logger: Logger

    /// - Parameter now: the calendar's clock; what is fresh, held or late is judged by it.
    public init(
        engine: TransferEngine, gate: HostGate = HostGate(), agent: FetchAgent,
        logger: Logger = Logger(label: "samsyn.fetching"), now: @escaping @Sendable () -> Date
    ) {
        self.engine = engine
        self.gate = gate
        self.agent = agent
        self.logger = logger
        self.now = now
    }

    /// Fetches one address. Never throws: what went wrong is in the outcome, and the old memory stays in it.
    public func fetch(_ target: FetchTarget) async -> FetchOutcome {
        var course = FetchCourse(target, by: self)
        let outcome = await course.run()
        log(outcome, of: target)
        return outcome
    }

    private func log(_ outcome: FetchOutcome, of target: FetchTarget) {
        var facts: Logger.Metadata = [
            "host": "\(outcome.requested.hostName)", "health": "\(outcome.health.rawValue)",
            "status": "\(outcome.status.map { String($0) } ?? "-")", "wire": "\(outcome.wireBytes)",
        ]
        if let failure = outcome.failure { facts["failure"] = "\(failure)" }
        logger.debug("fetched", metadata: facts)
        if outcome.notes.contains(.robotsIgnored) {
            let address = outcome.requested
            logger.notice(
                "robots.txt ignored",
                metadata: [
                    "url": "\(address.origin)\(address.path)", "because": "\(target.robotsIgnoredBecause ?? "")",
                ])
        }
        if outcome.notes.contains(.lifetimeCut) {
            logger.info("lifetime cut to a week", metadata: ["host": "\(outcome.requested.hostName)"])
        }
    }
}
