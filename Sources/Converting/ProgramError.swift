/// Why a program that was started gave nothing.
public enum ProgramError: Error, Sendable, Hashable {
    case missing(String)
    /// It ended by itself, with this exit code.
    case exited(code: Int32)
    /// Something ended it: a limit of processor or memory, or the system.
    case signaled(number: Int32)
    case tooMuchOutput(limit: Int)
    case tooSlow(limit: Duration)
    case system(String)
}

extension ProgramError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .missing(let program): "\(program) is not there, or may not be run"
        case .exited(let code): "it ended with code \(code)"
        case .signaled(let number): "it was ended by signal \(number), as one that needs too much is"
        case .tooMuchOutput(let limit): "it wrote more than \(limit) bytes"
        case .tooSlow(let limit): "it was not done after \(limit.components.seconds) seconds"
        case .system(let problem): problem
        }
    }
}
