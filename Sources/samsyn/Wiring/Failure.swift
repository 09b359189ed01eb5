import ArgumentParser
import Configuring
import Daemon

/// How the program ends when something of ours went wrong: lines on standard error, and an exit code.
struct Failure: Error, CustomStringConvertible {
    enum Code: Int32 {
        case someSourcesFailed = 1
        case configuration = 2
        case busy = 3
        case internalError = 70
    }

    let code: Code
    let lines: [String]

    init(_ code: Code, _ lines: [String]) {
        self.code = code
        self.lines = lines
    }

    var description: String { lines.joined(separator: "\n") }
}

/// Runs a command's work and turns what it throws into lines on standard error and an exit code.
func exiting(_ work: () async throws -> Void) async throws {
    do {
        try await work()
    } catch let failure as Failure {
        StandardError.print(failure.lines)
        throw ExitCode(failure.code.rawValue)
    } catch let passing as any PassedOn {
        throw passing
    } catch {
        StandardError.print(["\(error)"])
        let isConfiguration =
            error is SourcesErrors || error is SourcesError || error is CredentialError || error is KitError
        throw ExitCode((isConfiguration ? Failure.Code.configuration : .internalError).rawValue)
    }
}

/// Errors that ArgumentParser itself shows.
private protocol PassedOn: Error {}
extension ExitCode: PassedOn {}
extension ValidationError: PassedOn {}
