import Foundation
import Model
import Storage
import Synchronization
import Testing
import TortureServer

/// The program that is built beside the tests.
private let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("samsyn").path

/// Rounds that are killed in the middle of a request: the instants are the requests themselves, so nobody waits.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: program), "samsyn is not built beside the tests"))
struct `A round that is killed` {
    @Test func `leaves a sound store, and loses no finished source and no decision`() async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/samsyn-kill-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let victim = Mutex<(pid: Int32, requestsLeft: Int)>((0, 0))
        let server = try TortureServer { _ in
            victim.withLock { victim in
                victim.requestsLeft -= 1
                if victim.requestsLeft == 0, victim.pid > 0 { kill(victim.pid, SIGKILL) }
            }
            let page = "<main><h1>Exportlån</h1><p>Lån.</p></main>"
            return .response(headers: [("Content-Type", "text/html")], body: page)
        }
        try configuration(server.port).write(toFile: folder + "/sources.yml", atomically: true, encoding: .utf8)
        let store = try Store(inFolder: folder)
        try await store.record([Decision(subject: .finding("f1"), verdict: .reject, by: "anna", at: Date())])
        var finished = 0
        var kills = 0
        for instant in [1, 2, 3, 5, 4] {
            let round = Process()
            round.executableURL = URL(fileURLWithPath: program)
            round.arguments = ["sync", "--config", folder + "/sources.yml", "--state", folder]
            round.standardError = FileHandle.nullDevice
            victim.withLock { $0 = (0, instant) }
            try round.run()
            victim.withLock { $0.pid = round.processIdentifier }
            round.waitUntilExit()
            if round.terminationReason == .uncaughtSignal { kills += 1 }
            #expect(try await store.integrityProblems().isEmpty)
            #expect(try await store.decisions().count == 1)
            let now = try await store.sourceStates().values.count { $0.lastSuccess != nil }
            #expect(now >= finished)
            finished = now
        }
        #expect(kills > 0)
    }

    private func configuration(_ port: Int) -> String {
        let sources = (1...6).map { "      - {id: kalla-\($0), url: \"http://127.0.0.1:\(port)/\($0)\"}" }
        return """
            region: Prov
            contact: prov@example.org
            defaults: {delay: 0s, allow_addresses: [127.0.0.0/8]}
            promoters:
              - id: kraft
                name: Kraft
                sources:
            \(sources.joined(separator: "\n"))
            """
    }
}
