internal import Addresses
public import FoundationEssentials
internal import Transfer

/// Lets one request at a time through to each host, some time apart, and to each IP address likewise, as many
/// municipalities' hosts stand on one platform; and to so many hosts at once.
public actor HostGate {
    /// Hosts that are visited at once.
    public static let usualVisits = 16

    private struct Bucket {
        var active = 0
        var lastEnd: Duration?
        var lastDelay = Duration.zero
    }

    private struct Waiter {
        let id: Int
        let visit: Visit
        let continuation: CheckedContinuation<Bool, Never>
    }

    /// What a visitor takes a place in, and how.
    private struct Visit {
        let host: String
        let address: IPAddress?
        let manners: Manners

        /// A host that is written as an IP address has one bucket, not two.
        var keys: Set<String> { Set([host] + (address.map { [$0.description] } ?? [])) }
    }

    private let clock: GateClock
    private let visits: Int
    private let book: AddressBook
    private var buckets: [String: Bucket] = [:]
    private var waiting: [Waiter] = []
    private var active = 0
    private var nextID = 0
    private var wake: Duration?
    private var held: [String: Date] = [:]
    private var newHolds: Set<String> = []

    /// - Parameters:
    ///   - clock: a monotonic clock; tests bring one of their own.
    ///   - visits: how many requests may be under way in all.
    public init(clock: any Clock<Duration> = ContinuousClock(), visits: Int = usualVisits) {
        self.init(clock: clock, visits: visits) { await NameLookup.addresses(of: $0) }
    }

    init(clock: any Clock<Duration>, visits: Int, lookup: @escaping @Sendable (String) async -> [IPAddress]) {
        let gateClock = GateClock(clock)
        self.clock = gateClock
        self.visits = visits
        book = AddressBook(elapsed: gateClock.elapsed, lookup: lookup)
    }

    /// Waits for a turn at `host`, then runs `body`.
    ///
    /// - Parameter host: as ``WebAddress/hostName`` spells it; ports make no other host of it.
    /// - Throws: `CancellationError` where the task was cancelled while it waited.
    public func visit<Value: Sendable>(
        _ host: String, _ manners: Manners, _ body: @Sendable () async -> Value
    ) async throws(CancellationError) -> Value {
        let visit = await prepare(host, manners)
        guard await enter(visit) else { throw CancellationError() }
        let value = await body()
        leave(visit)
        return value
    }

    /// Keeps everybody from a host until a moment of the calendar, as its `Retry-After` asks; never shortens a hold.
    public func hold(_ host: String, until: Date) {
        guard held[host].map({ $0 < until }) ?? true else { return }
        held[host] = until
        newHolds.insert(host)
    }

    /// Until when a host is held; nil where it may be asked at `now`.
    public func hold(of host: String, now: Date) -> Date? {
        guard let until = held[host] else { return nil }
        if until <= now { held[host] = nil }
        return until > now ? until : nil
    }

    /// The holds since the last call, by host.
    func takeNews() -> [String: Date] {
        defer { newHolds = [] }
        return held.filter { newHolds.contains($0.key) }
    }

    // MARK: Turns

    private func enter(_ visit: Visit) async -> Bool {
        nextID += 1
        let id = nextID
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled { return continuation.resume(returning: false) }
                waiting.append(Waiter(id: id, visit: visit, continuation: continuation))
                letIn()
            }
        } onCancel: {
            Task { await self.giveUp(id) }
        }
    }

    private func giveUp(_ id: Int) {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting.remove(at: index).continuation.resume(returning: false)
    }

    private func leave(_ visit: Visit) {
        active -= 1
        for key in visit.keys {
            buckets[key]?.active -= 1
            buckets[key]?.lastEnd = clock.elapsed()
            buckets[key]?.lastDelay = visit.manners.delay
        }
        letIn()
    }

    /// Lets in everybody whose turn it is, first come first, and sees to it that the next turn is not missed.
    private func letIn() {
        let now = clock.elapsed()
        var earliest: Duration?
        waiting.removeAll { waiter in
            guard active < visits, let turn = turn(of: waiter.visit) else { return false }
            guard turn <= now else {
                earliest = min(earliest ?? turn, turn)
                return false
            }
            active += 1
            for key in waiter.visit.keys { buckets[key, default: Bucket()].active += 1 }
            waiter.continuation.resume(returning: true)
            return true
        }
        if let earliest { wakeUp(at: earliest, now: now) }
    }

    /// When a visit may begin, as far as time goes; nil while somebody else is there.
    private func turn(of visit: Visit) -> Duration? {
        var turn = Duration.zero
        for key in visit.keys {
            guard let bucket = buckets[key] else { continue }
            guard bucket.active < (key == visit.host ? max(1, visit.manners.connections) : 1) else { return nil }
            if let end = bucket.lastEnd { turn = max(turn, end + max(bucket.lastDelay, visit.manners.delay)) }
        }
        return turn
    }

    private func wakeUp(at moment: Duration, now: Duration) {
        if let wake, wake <= moment, wake > now { return }
        wake = moment
        Task {
            try? await clock.sleep(moment - now)  // cancelled never: nobody holds the task
            awake(moment)
        }
    }

    private func awake(_ moment: Duration) {
        if wake == moment { wake = nil }
        letIn()
    }

    /// A host that the operator has let in has no bucket for its IP address and may have several connections.
    private func prepare(_ host: String, _ manners: Manners) async -> Visit {
        let address = manners.isThroughProxy ? nil : await book.address(of: host)
        let isExempt = address.map { manners.policy.exempts($0) } ?? false
        var manners = manners
        if !isExempt { manners.connections = 1 }
        return Visit(host: host, address: isExempt ? nil : address, manners: manners)
    }
}
