import Glibc
import Testing
import TortureServer
import Transfer

@Suite struct `The cost of an exchange` {
    @Test func `F25 S5 is bounded in time and in memory, however the server misbehaves`() async {
        // In a process of its own, as all other tests share one and its threads.
        await #expect(processExitsWith: .success) {
            for calm in Oddity.heads + Oddity.codings { _ = try await exchange(calm.answer) }
            for `case` in Misbehaviour.all {
                let before = try ResidentMemory.restart()
                let began = ContinuousClock.now
                let reason = try await failure(`case`.answer, limits: `case`.limits)
                let time = ContinuousClock.now - began
                #expect(reason == `case`.reason)
                // The rest is for a busy machine.
                #expect(
                    time < min(`case`.limits.timeout, `case`.limits.slowFor) + .seconds(20), "\(`case`.name): \(time)")
                let growth = try ResidentMemory.most() - before
                #expect(
                    growth < 2 * max(`case`.limits.bodyBytes, Misbehaviour.small.bodyBytes),
                    "\(`case`.name): \(growth) bytes")
            }
        }
    }
}

/// What the process holds of the machine's memory, in bytes, as the kernel counts it.
private enum ResidentMemory {
    struct Unreadable: Error {}

    /// Forgets the highest figure so far.
    ///
    /// - Returns: the present figure.
    static func restart() throws -> Int {
        guard let file = fopen("/proc/self/clear_refs", "w") else { throw Unreadable() }
        fputs("5", file)
        fclose(file)
        return try figure("VmRSS:")
    }

    static func most() throws -> Int { try figure("VmHWM:") }

    private static func figure(_ name: String) throws -> Int {
        guard let file = fopen("/proc/self/status", "r") else { throw Unreadable() }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = line.prefix { $0 != 0 }.map { Character(Unicode.Scalar(UInt8(bitPattern: $0))) }
                .split { $0 == " " || $0 == "\t" }
            if words.count > 1, String(words[0]) == name, let kilobytes = Int(String(words[1])) {
                return kilobytes * 1024
            }
        }
        throw Unreadable()
    }
}
