internal import Addresses

/// The first IP address of each host, so that hosts on one machine are known to be. libcurl asks for itself when it
/// connects; what is in here only decides who waits for whom.
actor AddressBook {
    /// How long an answer is used.
    static let lifetime = Duration.seconds(600)
    /// Look-ups at once: each blocks a thread.
    static let lookups = 8

    private let lookup: @Sendable (String) async -> [IPAddress]
    private let elapsed: @Sendable () -> Duration
    private var known: [String: (address: IPAddress?, until: Duration)] = [:]
    private let shared = SharedAnswers<String, IPAddress?>()
    private var free = lookups
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(elapsed: @escaping @Sendable () -> Duration, lookup: @escaping @Sendable (String) async -> [IPAddress]) {
        self.elapsed = elapsed
        self.lookup = lookup
    }

    /// - Returns: nil where the host has no address, or the task was cancelled.
    func address(of host: String) async -> IPAddress? {
        if let entry = known[host], entry.until > elapsed() { return entry.address }
        let answer = await shared.answer(for: host) { [self] in await ask(host) }
        guard let address = answer else { return nil }
        known[host] = (address, elapsed() + Self.lifetime)
        return address
    }

    private func ask(_ host: String) async -> IPAddress? {
        if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
        let addresses = await lookup(host)
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }  // the place is handed on
        return addresses.first
    }
}
