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
    private let shared = SharedAnswers<String, Entry>()

    /// - Parameter fetch: gets the file, knowing what was answered the time before.
    /// - Returns: nil where the task was cancelled.
    func entry(
        of origin: String, now: Date, fetch: @escaping @Sendable (_ previous: RobotsAnswer?) async -> Entry
    ) async -> Entry? {
        let previous = entries[origin]
        if let previous, previous.isUsable(at: now) { return previous }
        let entry = await shared.answer(for: origin) { await fetch(previous?.answer) }
        if let entry, entry.failure?.isAbandoned != true { entries[origin] = entry }
        return entry
    }
}
