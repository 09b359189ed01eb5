import Synchronization

/// Which week it is; turned by hand, or by itself.
final class WeekClock: Sendable {
    private let current: Mutex<Int>
    let last: Int

    init(week: Int, last: Int) {
        current = Mutex(min(max(week, 1), last))
        self.last = last
    }

    var week: Int {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = min(max(newValue, 1), last) } }
    }

    /// Turns one week every so often, until the last.
    func run(every interval: Duration) async throws {
        while week < last {
            try await Task.sleep(for: interval)
            week += 1
        }
    }
}
