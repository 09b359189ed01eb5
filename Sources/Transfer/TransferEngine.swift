internal import CCurl
internal import Synchronization

/// Sends HTTP requests through libcurl's multi interface, which runs on a thread of its own; callers only await.
///
/// One exchange a call: no redirect is followed, nothing is retried, no cookie kept. Connections, TLS sessions and
/// names are reused between calls. Letting go of the engine shuts it down.
public final class TransferEngine: Sendable {
    public struct Settings: Sendable, Hashable {
        /// Exchanges under way at once; what is more waits its turn, which does not count as time taken.
        public var exchanges = 16
        /// Connections to one host at once; 0: as many as asked for.
        public var connectionsPerHost = 1

        public init() {}
    }

    private let inbox: TransferInbox

    public init(settings: Settings = Settings()) {
        inbox = TransferInbox()
        TransferLoop.start(inbox: inbox, settings: settings)
    }

    deinit { inbox.send(.shutDown(grace: .zero, nil)) }

    /// Sends one request and reads the whole answer.
    ///
    /// - Returns: the response, whatever its status.
    /// - Throws: why there is none. Cancelling the task abandons the exchange at once.
    public func send(_ request: TransferRequest) async throws(TransferError) -> TransferResponse {
        let ticket = TransferTicket()
        return try await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in  // of a Result: keeps the typed throw
                let order = TransferOrder.start(request, ticket, continuation)
                if !inbox.send(order) { continuation.resume(returning: .failure(TransferError(.shutDown))) }
            }
        } onCancel: {
            ticket.cancel()
            inbox.send(.cancel(ticket))
        }.get()
    }

    /// Takes no further request, lets those under way run for `grace` and abandons what is then left.
    ///
    /// Returns when the thread has let go of libcurl; a second call returns at once.
    public func shutDown(grace: Duration = .zero) async {
        await withCheckedContinuation { continuation in
            if !inbox.send(.shutDown(grace: grace, continuation)) { continuation.resume() }
        }
    }
}
