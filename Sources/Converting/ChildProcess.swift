import CSpawn
import Glibc

/// A process of ours and the group that it heads. Letting go of it kills the group and buries the process.
final class ChildProcess {
    let pid: pid_t
    /// Our ends of the pipes; neither ever blocks.
    let input: Int32
    let output: Int32
    private(set) var isInputOpen = true
    /// As waitpid(2) gives it, once the process is buried.
    private var status: Int32?

    /// - Parameter command: the program and its arguments.
    init(_ command: [String]) throws(ProgramError) {
        let (inputRead, inputWrite) = try Self.pipe()
        let outputRead: Int32
        let outputWrite: Int32
        do throws(ProgramError) {
            (outputRead, outputWrite) = try Self.pipe()
        } catch {
            close(inputRead)
            close(inputWrite)
            throw error
        }
        var pid: pid_t = 0
        let problem = Self.spawn(command, inputRead, outputWrite, &pid)
        close(inputRead)
        close(outputWrite)
        (self.pid, input, output) = (pid, inputWrite, outputRead)
        guard problem == 0 else {
            close(inputWrite)
            close(outputRead)
            status = problem  // nothing is there to be killed
            isInputOpen = false
            throw .system("\(command[0]) cannot be started: \(String(cString: strerror(problem)))")
        }
        for end in [input, output] { _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK) }
    }

    deinit {
        guard status == nil else { return }
        _ = end()
    }

    func closeInput() {
        guard isInputOpen else { return }
        isInputOpen = false
        close(input)
    }

    /// Whether the process itself has ended; what it has started may go on.
    var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_signo != 0
    }

    /// Kills the whole group and buries its head: until then nobody else can have the group's number.
    ///
    /// - Returns: how it ended, as waitpid(2) tells it.
    func end() -> Int32 {
        if let status { return status }
        kill(-pid, SIGKILL)
        var ended: Int32 = 0
        while waitpid(pid, &ended, 0) < 0, errno == EINTR {}
        status = ended
        closeInput()
        close(output)
        return ended
    }

    private static func pipe() throws(ProgramError) -> (read: Int32, write: Int32) {
        var ends: [Int32] = [-1, -1]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw .system("no pipe: \(String(cString: strerror(errno)))") }
        return (ends[0], ends[1])
    }

    private static func spawn(_ command: [String], _ input: Int32, _ output: Int32, _ pid: inout pid_t) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addchdir_np(&actions, "/")
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
        defer { free(environment[0]) }
        return posix_spawn(&pid, command[0], &actions, &attributes, &arguments, &environment)
    }
}
