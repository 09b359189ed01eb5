/// When a failed delivery is tried again: ten tries in 75.6 hours (OPERATIONS W5, Standard Webhooks).
enum RetrySchedule {
    /// Waits after the first, second, … failure, in seconds.
    static let waits: [Double] =
        [5, 5 * 60, 30 * 60] + [2, 5, 10, 14, 20, 24].map { $0 * 3_600 }

    /// Waits vary by so much, up and down, so that many deliveries do not come at once.
    static let jitter = 0.2

    /// No wait is longer, in seconds.
    static let longestWait = (waits.max() ?? 0) * (1 + jitter)

    /// Failure for so long disables an endpoint, in seconds.
    static let disableAfter: Double = 5 * 86_400

    /// - Parameters:
    ///   - attempts: how many there were, 1 or more.
    ///   - random: 0..<1.
    /// - Returns: seconds; nil when there are no more tries.
    static func wait(after attempts: Int, random: Double) -> Double? {
        guard waits.indices.contains(attempts - 1) else { return nil }
        return waits[attempts - 1] * (1 + jitter * (2 * random - 1))
    }
}
