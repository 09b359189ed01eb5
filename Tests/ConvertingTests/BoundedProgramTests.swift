import Foundation
import Glibc
import Testing

@testable import Converting

/// One after the other: they start programs, and some of those take all they get.
@Suite(.serialized) struct `A program that is not ours` {
    private func run(
        _ script: String, input: [UInt8] = Array("ett".utf8), _ change: (inout ProgramLimits) -> Void = { _ in }
    ) async throws(ProgramError) -> String {
        let standIn: StandIn
        do { standIn = try StandIn(script) } catch { throw .system("\(error)") }
        var limits = ProgramLimits()
        change(&limits)
        let program = BoundedProgram(path: standIn.path, limits: limits)
        return String(decoding: try await program.output(arguments: ["-q", "a b; $(id)"], input: input), as: UTF8.self)
    }

    @Test func `S16 gets an argument array, bytes on stdin and an empty environment`() async throws {
        let output = try await run(
            #"printf '%s|' "$@" "${HOME-none}" "$(pwd)" "$(ps -o pgid= -p $$ | tr -d ' ')" $$; cat"#)
        let parts = output.split(separator: "|").map(String.init)
        #expect(Array(parts.prefix(4)) == ["-q", "a b; $(id)", "none", "/"])
        #expect(parts[4] == parts[5])  // the head of a group of its own
        #expect(parts.last == "ett")
    }

    @Test func `S16 runs under limits of processor, memory and files`() async throws {
        let output = try await run("ulimit -t; ulimit -v; ulimit -f; ulimit -c; ulimit -u") { $0.processorSeconds = 7 }
        #expect(output.split(separator: "\n").map(String.init) == ["7", "1048576", "0", "0", "1"])
    }

    @Test func `S16 is ended when its processor time is used up`() async throws {
        await #expect(throws: ProgramError.signaled(number: SIGKILL)) {
            try await run("while :; do :; done") { $0.processorSeconds = 1 }
        }
    }

    @Test func `S16 gets no more memory than it may have`() async throws {
        let script = "dd if=/dev/zero of=/dev/null bs=200M count=1; echo $?"
        #expect(try await run(script) == "0\n")
        #expect(try await run(script) { $0.memoryBytes = 100 << 20 } == "1\n")
    }

    @Test func `S16 is ended at its limit of output`() async throws {
        await #expect(throws: ProgramError.tooMuchOutput(limit: 1 << 20)) {
            try await run("exec yes") { $0.outputBytes = 1 << 20 }
        }
    }

    @Test func `S16 is killed with all that it has started, when time is up`() async throws {
        // A bomb that is let off in a room: as root no limit of processes holds, so it counts to two hundred itself.
        let standIn = try StandIn(
            """
            bomb() { echo $BASHPID >> "$folder/pids"; [ "$1" -gt 0 ] && { bomb $(($1 - 1)) & bomb $(($1 - 1)) & }; sleep 600; }
            bomb 6
            """)
        var limits = ProgramLimits()
        limits.time = .seconds(2)
        limits.fileBytes = 1 << 16
        let program = BoundedProgram(path: standIn.path, limits: limits)
        await #expect(throws: ProgramError.tooSlow(limit: .seconds(2))) {
            try await program.output(arguments: [], input: [])
        }
        let pids = standIn.text("pids").split(separator: "\n").compactMap { Int32($0) }
        #expect(!pids.isEmpty)
        #expect(allEnd(pids))
    }

    @Test func `S16 leaves nothing behind when it ends before what it has started`() async throws {
        let standIn = try StandIn("sleep 600 & echo $! > \"$folder/pids\"; echo klart")
        var limits = ProgramLimits()
        limits.fileBytes = 1 << 16
        let output = try await BoundedProgram(path: standIn.path, limits: limits).output(arguments: [], input: [])
        #expect(String(decoding: output, as: UTF8.self) == "klart\n")
        let pid = try #require(Int32(standIn.text("pids").split(separator: "\n").first ?? ""))
        #expect(allEnd([pid]))
    }

    @Test func `may leave its input unread`() async throws {
        #expect(try await run("exec 0<&-; echo klart", input: [UInt8](repeating: 65, count: 1 << 20)) == "klart\n")
    }

    @Test func `S16 is killed when nobody waits for it any more`() async throws {
        let standIn = try StandIn("exec sleep 600")
        let program = BoundedProgram(path: standIn.path)
        let waiting = Task { try await program.output(arguments: [], input: []) }
        waiting.cancel()
        await #expect(throws: ProgramError.system("it was given up")) { try await waiting.value }
    }

    @Test func `says with what it ended, and what is missing`() async throws {
        await #expect(throws: ProgramError.exited(code: 3)) { try await run("exit 3") }
        await #expect(throws: ProgramError.missing("/nowhere/pdftotext")) {
            try await BoundedProgram(path: "/nowhere/pdftotext").output(arguments: [], input: [])
        }
    }

    /// Whether processes that are killed end: the kernel takes a moment for it.
    private func allEnd(_ pids: [Int32]) -> Bool {
        let deadline = ContinuousClock.now + .seconds(10)
        while ContinuousClock.now < deadline {
            if !pids.contains(where: isRunning) { return true }
            sched_yield()
        }
        return false
    }

    /// Whether a process runs; one that is dead and waits for its parent does not.
    private func isRunning(_ pid: Int32) -> Bool {
        guard let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else { return false }
        return !["Z", "X"].contains(status.drop { $0 != ")" }.dropFirst(2).prefix(1))
    }
}
