import Glibc

/// Gives a child its input and takes its output, both at once, until it ends or has had enough.
struct PipeExchange {
    /// Milliseconds after which it is looked whether the child has ended while something of its own holds the pipe.
    private static let look: Int32 = 50

    private let child: ChildProcess
    private let input: [UInt8]
    private let limits: ProgramLimits
    private var written = 0
    private(set) var output: [UInt8] = []
    private var piece = [UInt8](repeating: 0, count: 65_536)

    init(with child: ChildProcess, input: [UInt8], limits: ProgramLimits) {
        self.child = child
        self.input = input
        self.limits = limits
    }

    /// - Parameter isCancelled: asked now and then.
    mutating func run(until isCancelled: () -> Bool) throws(ProgramError) {
        // Writing to a child that reads no more is an error like others, not the end of this process.
        signal(SIGPIPE, SIG_IGN)
        let deadline = ContinuousClock.now + limits.time
        var isOutputOpen = true
        if input.isEmpty { child.closeInput() }
        while isOutputOpen || !child.hasEnded {
            guard ContinuousClock.now < deadline else { throw stopped(.tooSlow(limit: limits.time)) }
            guard !isCancelled() else { throw stopped(.system("it was given up")) }
            let ready = wait(forOutput: isOutputOpen)
            if ready.input { write() }
            let hadEnded = child.hasEnded
            if ready.output || (isOutputOpen && hadEnded) { isOutputOpen = read() && !hadEnded }
            if output.count > limits.outputBytes { throw stopped(.tooMuchOutput(limit: limits.outputBytes)) }
        }
        try judge(child.end())
    }

    private func stopped(_ error: ProgramError) -> ProgramError {
        _ = child.end()
        return error
    }

    private func judge(_ status: Int32) throws(ProgramError) {
        // As the macros of wait.h, which are not imported.
        let signal = status & 0x7F
        guard signal == 0 else { throw .signaled(number: signal) }
        let code = (status >> 8) & 0xFF
        guard code == 0 else { throw .exited(code: code) }
    }

    private func wait(forOutput isOutputOpen: Bool) -> (input: Bool, output: Bool) {
        // A negative descriptor is passed over.
        var ends = [
            pollfd(fd: isOutputOpen ? child.output : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: child.isInputOpen ? child.input : -1, events: Int16(POLLOUT), revents: 0),
        ]
        poll(&ends, nfds_t(ends.count), Self.look)
        return (input: ends[1].revents != 0, output: ends[0].revents != 0)
    }

    private mutating func write() {
        let count = input[written...].withUnsafeBytes { Glibc.write(child.input, $0.baseAddress, $0.count) }
        if count > 0 { written += count }
        if written == input.count || (count < 0 && errno != EAGAIN && errno != EINTR) { child.closeInput() }
    }

    /// - Returns: whether more may come.
    private mutating func read() -> Bool {
        while output.count <= limits.outputBytes {
            let count = Glibc.read(child.output, &piece, piece.count)
            if count == 0 { return false }
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            output += piece[..<count]
        }
        return true
    }
}
