internal import Addresses
internal import FoundationEssentials

/// What hosts said of robots, kept no longer than it may be; each file is fetched once however many wait for it.
actor RobotsCache {
    /// How long nobody asks again for a robots.txt that could not be had.
    static let unreachableLifetime: TimeInterval = 3600

    struct Entry: Sendable {
        let answer: RobotsAnswer
        /// Why there is none, where that is so.
        let failure: FetchFailure?
        let asked: Date

        fileprivate func isUsable(at now: Date) -> Bool {
            let age = now.timeIntervalSince(asked)
            return age >= 0 && age < (failure == nil ? RobotsAnswer.lifetime : RobotsCache.unreachableLifetime)
        }
    }

    private var entries: [String: Entry] = [:]
    private var underWay: [String: Task<Entry, Never>] = [:]

    /// - Parameter fetch: gets the file, knowing what was answered the time before.
    func entry(
        of origin: String, now: Date, fetch: @escaping @Sendable (_ previous: RobotsAnswer?) async -> Entry
    ) async -> Entry {
        if let entry = entries[origin], entry.isUsable(at: now) { return entry }
        if let task = underWay[origin] { return await task.value }
        let previous = entries[origin]?.answer
        let task = Task { await fetch(previous) }
        underWay[origin] = task
        let entry = await task.value
        underWay[origin] = nil
        if entry.failure?.isAbandoned != true { entries[origin] = entry }
        return entry
    }
}
