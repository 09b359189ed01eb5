import Glibc

/// Lines for people, beside what goes to standard output.
enum StandardError {
    static func print(_ lines: [String]) {
        write(lines.map { $0 + "\n" }.joined())
    }

    /// Writes text as it is. `stderr` is a mutable global in C, which Swift 6 refuses: the descriptor is written instead.
    static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
