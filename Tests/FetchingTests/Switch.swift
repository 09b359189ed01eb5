import Synchronization
import TortureServer

/// Something that a test turns on while a server runs.
final class Switch: Sendable {
    private let flag = Atomic(false)

    var isOn: Bool { flag.load(ordering: .acquiring) }

    func turnOn() { flag.store(true, ordering: .releasing) }
}

/// Counts calls from 1.
final class Counter: Sendable {
    private let count = Atomic(0)

    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
}

extension ReceivedRequest {
    /// The port that the request came to.
    var ownPort: String { header("Host")?.split(separator: ":").last.map(String.init) ?? "" }
}
