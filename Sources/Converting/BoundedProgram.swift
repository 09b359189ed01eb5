import Dispatch
import Glibc
import Synchronization

/// A program that is not ours, which gets bytes and gives bytes, within bounds (OPERATIONS S16): an argument array and no
/// shell, an empty environment, a process group that is killed as a whole, whatever it has started.
struct BoundedProgram: Sendable {
    /// Sets the limits and then becomes the program (util-linux); nothing of ours runs between fork and exec.
    static let limiter = "/usr/bin/prlimit"

    let path: String
    var limits = ProgramLimits()

    /// Waiting for a program blocks a thread: one of this queue's, and no second program runs meanwhile, so that what they
    /// need does not add up.
    private static let queue = DispatchQueue(label: "samsyn.converting")

    /// Runs the program to its end; a cancelled task kills it.
    func output(arguments: [String], input: [UInt8]) async throws(ProgramError) -> [UInt8] {
        for program in [Self.limiter, path] where access(program, X_OK) != 0 { throw .missing(program) }
        let isCancelled = CancellationMark()
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Self.queue.async {
                    continuation.resume(returning: run(arguments, input, isCancelled))
                }
            }
        } onCancel: {
            isCancelled.set()
        }
        return try outcome.get()
    }

    private func run(
        _ arguments: [String], _ input: [UInt8], _ isCancelled: CancellationMark
    ) -> Result<[UInt8], ProgramError> {
        do throws(ProgramError) {
            let child = try ChildProcess([Self.limiter] + limits.arguments + [path] + arguments)
            var exchange = PipeExchange(with: child, input: input, limits: limits)
            try exchange.run(until: { isCancelled.isSet })
            return .success(exchange.output)
        } catch {
            return .failure(error)
        }
    }
}

/// Tells a blocked thread that nobody waits for its result any more.
final class CancellationMark: Sendable {
    private let mark = Atomic(false)

    var isSet: Bool { mark.load(ordering: .acquiring) }
    func set() { mark.store(true, ordering: .releasing) }
}
