internal import Addresses
internal import CCurl

/// The engine's thread: takes orders, lets libcurl work, hands out what is done. Transfers exist only in here, so they
/// need neither lock nor `Sendable`.
struct TransferLoop: ~Copyable {
    /// Starts the thread; it keeps the inbox, and thereby libcurl's multi handle, to its end.
    static func start(inbox: TransferInbox, settings: TransferEngine.Settings) {
        OwnThread.start {
            var loop = TransferLoop(inbox: inbox, settings: settings)
            loop.run()
        }
    }

    private struct Waiting {
        let request: TransferRequest
        let ticket: TransferTicket
        let continuation: TransferContinuation
    }

    private let inbox: TransferInbox
    private let settings: TransferEngine.Settings
    private var waiting: [Waiting] = []
    /// By libcurl's handle. This table is what keeps a line and its transfer alive while libcurl knows it.
    private var active: [UnsafeMutableRawPointer: TransferLine] = [:]
    /// Lines that have ended their exchange, for the next ones.
    private var idle: [TransferLine] = []
    private var deadline: ContinuousClock.Instant?
    private var farewells: [CheckedContinuation<Void, Never>] = []

    private init(inbox: TransferInbox, settings: TransferEngine.Settings) {
        self.inbox = inbox
        self.settings = settings
        set(CURLMOPT_MAX_HOST_CONNECTIONS, settings.connectionsPerHost)
        set(CURLMOPT_MAX_TOTAL_CONNECTIONS, settings.exchanges)
    }

    private mutating func run() {
        while true {
            for order in inbox.take() { obey(order) }
            if let deadline, active.isEmpty && waiting.isEmpty || deadline <= .now { break }
            startWaiting()
            var running: Int32 = 0
            curl_multi_perform(inbox.multi, &running)
            finishDone()
            // What has just ended made room: only wait for libcurl when nothing else is left to do.
            let isIdle = waiting.isEmpty || active.count >= settings.exchanges
            if isIdle { curl_multi_poll(inbox.multi, nil, 0, patience, nil) }
        }
        abandonAll()
    }

    private mutating func obey(_ order: TransferOrder) {
        switch order {
        case .start(let request, let ticket, let continuation):
            if deadline != nil || ticket.isCancelled {
                let reason = ticket.isCancelled ? TransferError.Reason.cancelled : .shutDown
                continuation.resume(returning: .failure(TransferError(reason)))
            } else {
                waiting.append(Waiting(request: request, ticket: ticket, continuation: continuation))
            }
        case .cancel(let ticket):
            cancel(ticket)
        case .shutDown(let grace, let farewell):
            let wanted = ContinuousClock.now + grace
            deadline = deadline.map { min($0, wanted) } ?? wanted
            if let farewell { farewells.append(farewell) }
        }
    }

    private mutating func cancel(_ ticket: TransferTicket) {
        if let line = active.values.first(where: { $0.transfer?.ticket === ticket }) {
            leave(line.easy.pointer) { transfer, _ in transfer.fail(.cancelled) }
        } else if let index = waiting.firstIndex(where: { $0.ticket === ticket }) {
            waiting.remove(at: index).continuation.resume(returning: .failure(TransferError(.cancelled)))
        }  // else it has ended, or its start is still to come and sees the ticket's flag
    }

    private mutating func startWaiting() {
        while active.count < settings.exchanges, !waiting.isEmpty {
            start(waiting.removeFirst())
        }
    }

    private mutating func start(_ next: Waiting) {
        do throws(TransferError) {
            let transfer = try ActiveTransfer(next.request, ticket: next.ticket, continuation: next.continuation)
            let line = try line(for: transfer)
            active[line.easy.pointer] = line
            let code = curl_multi_add_handle(inbox.multi, line.easy.pointer)
            precondition(code == CURLM_OK, "curl_multi_add_handle: \(code)")
        } catch {
            next.continuation.resume(returning: .failure(error))
        }
    }

    private mutating func line(for transfer: ActiveTransfer) throws(TransferError) -> TransferLine {
        do throws(EasyHandle.RefusedOption) {
            if let line = idle.popLast() {
                try line.take(transfer)
                return line
            }
            let line = try TransferLine()
            try line.take(transfer)
            return line
        } catch {
            throw TransferError(.other(code: Int(error.code.rawValue)), host: transfer.request.address.origin)
        }
    }

    private mutating func finishDone() {
        var left: Int32 = 0
        while let message = curl_multi_info_read(inbox.multi, &left)?.pointee {  // a copy: it dies with the handle
            guard message.msg == CURLMSG_DONE, let easy = message.easy_handle else { continue }
            leave(easy) { transfer, line in transfer.finish(message.data.result, on: line) }
        }
    }

    /// Takes a handle out of the multi, tells whoever waits, and keeps the line where it can be used again.
    private mutating func leave(_ easy: UnsafeMutableRawPointer, _ tell: (ActiveTransfer, TransferLine) -> Void) {
        curl_multi_remove_handle(inbox.multi, easy)
        guard let line = active.removeValue(forKey: easy), let transfer = line.transfer else { return }
        tell(transfer, line)
        if line.hangUp() { idle.append(line) }
    }

    private mutating func abandonAll() {
        for order in inbox.take(closing: true) { obey(order) }
        for easy in Array(active.keys) { leave(easy) { transfer, _ in transfer.fail(.shutDown) } }
        for next in waiting { next.continuation.resume(returning: .failure(TransferError(.shutDown))) }
        for farewell in farewells { farewell.resume() }
    }

    /// libcurl wakes for its own timers; idle, only orders wake the thread.
    private var patience: Int32 {
        guard let deadline else { return 600_000 }
        return Int32(max(0, min(600_000, (deadline - .now) / .milliseconds(1) + 1)))
    }

    private func set(_ option: CURLMoption, _ value: Int) {
        precondition(samsyn_multi_set_long(inbox.multi, option, value) == CURLM_OK, "libcurl knows option \(option)")
    }
}
