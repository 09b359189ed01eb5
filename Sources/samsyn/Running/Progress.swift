import Glibc
import Synchronization

/// How far long work has come, on a line that is written over; nothing where standard error is no terminal.
final class Progress: Sendable {
    private let total: Int
    private let done = Mutex(0)
    private let isShown = isatty(STDERR_FILENO) == 1

    init(total: Int) {
        self.total = total
    }

    func step(_ what: String) {
        let count = done.withLock { count in
            count += 1
            return count
        }
        if isShown { StandardError.write("\r\u{1B}[K\(count)/\(total) \(what)") }
    }

    func end() {
        if isShown { StandardError.write("\r\u{1B}[K") }
    }
}
