internal import CCurl
internal import Synchronization

typealias TransferContinuation = CheckedContinuation<Result<TransferResponse, TransferError>, Never>

/// What callers ask of the engine's thread.
enum TransferOrder: Sendable {
    case start(TransferRequest, TransferTicket, TransferContinuation)
    case cancel(TransferTicket)
    case shutDown(grace: Duration, CheckedContinuation<Void, Never>?)
}

/// Names one call of ``TransferEngine/send(_:)``. Cancellation may come before the start: then the flag tells.
final class TransferTicket: Sendable {
    private let flag = Atomic(false)

    var isCancelled: Bool { flag.load(ordering: .acquiring) }

    func cancel() { flag.store(true, ordering: .releasing) }
}

/// Where orders wait for the engine's thread, and the bell that wakes it.
final class TransferInbox: Sendable {
    private struct State {
        var orders: [TransferOrder] = []
        var isOpen = true
    }

    private let state = Mutex(State())
    // Unsafe: outside the thread only curl_multi_wakeup is called, which any thread may.
    nonisolated(unsafe) let multi: UnsafeMutableRawPointer

    /// `curl_global_init` wants to be called once in a process, before anything else.
    private static let isLibraryReady: Bool = curl_global_init(samsyn_global_default) == CURLE_OK

    init() {
        guard Self.isLibraryReady, let multi = curl_multi_init() else { fatalError("curl_multi_init: out of memory") }
        self.multi = multi
    }

    deinit { curl_multi_cleanup(multi) }  // not in the loop: a late caller may still be waking it

    /// - Returns: false once the inbox is closed; the order is then not taken.
    @discardableResult
    func send(_ order: TransferOrder) -> Bool {
        let (isTaken, isFirst) = state.withLock { state in
            guard state.isOpen else { return (false, false) }
            state.orders.append(order)
            return (true, state.orders.count == 1)
        }
        // Whoever came first has woken the thread, or is about to, and it takes all that has come by then.
        if isFirst { curl_multi_wakeup(multi) }
        return isTaken
    }

    /// The orders since the last call; `closing` refuses all later ones.
    func take(closing: Bool = false) -> [TransferOrder] {
        state.withLock { state in
            if closing { state.isOpen = false }
            defer { state.orders = [] }
            return state.orders
        }
    }
}
