import Configuring
import FoundationEssentials
import Glibc
import Model
import Rounds
import Storage
import Synchronization
import Testing
import TortureServer

@testable import Daemon

@Suite(.timeLimit(.minutes(2))) struct `The daemon` {
    /// A server whose page changes its amount from the second reading on.
    private func watched() throws -> Watched {
        let readings = Mutex(0)
        return try Watched(webhooks: ["/hook"]) { request in
            switch request.path {
            case "/stod", "/annat":
                page(
                    amount: readings.withLock {
                        $0 += 1
                        return $0
                    } > 1 ? 900 : 400)
            case "/hook": .response(status: 204)
            default: .response(status: 404)
            }
        }
    }

    @Test func `reads, reports and tells, round after round`() async throws {
        let watched = try watched()
        var told: ReceivedRequest?
        try await watched.running {
            told = await watched.next { request in
                request.path == "/hook" && String(decoding: request.body, as: UTF8.self).contains("change.opened")
            }
        }
        let hook = try #require(told)
        #expect(hook.header("webhook-signature")?.hasPrefix("v1,") == true)
        #expect(hook.header("webhook-id") != nil && hook.header("webhook-timestamp") != nil)
        #expect(try await watched.store.changes().contains { $0.type == .changed })
        for name in ["samsyn.sv.html", "samsyn.en.html", "samsyn.sv.json", "2026-11-30.sv.html"] {
            let file = "\(watched.folder.path)/reports/\(name)"
            #expect(FileManager.default.contents(atPath: file)?.isEmpty == false, "\(name)")
        }
        let asked = try await watched.store.fetches(of: "kraft-stod", limit: 100).map(\.requested).sorted()
        #expect(zip(asked, asked.dropFirst()).allSatisfy { $1.timeIntervalSince($0) >= 3_600 })
    }

    @Test func `D5 tells systemd of each turn, and of its end`() async throws {
        let watched = try watched()
        var told: [String] = []
        try await watched.running {
            for _ in 0..<2 { _ = await watched.next { $0.path == "/stod" } }
            told = watched.socket.all
        }
        #expect(told.contains("STATUS=reading 1 sources"))
        #expect(told.contains("WATCHDOG=1"))
        #expect(watched.socket.all.contains("STOPPING=1"))
    }

    @Test func `D8 stops although a server never answers, and blames nobody`() async throws {
        let watched = try Watched { $0.path == "/stod" ? .silence : .response(status: 404) }
        try await watched.running { _ = await watched.next { $0.path == "/stod" } }
        let state = try #require(try await watched.store.sourceState("kraft-stod"))
        #expect(state.health == .ok && state.failures == 0)
        #expect(state.lastRequest.map { $0 >= monday } == true)
        #expect(try await watched.store.fetches(of: "kraft-stod", limit: 9).isEmpty)
        #expect(try await watched.store.integrityProblems().isEmpty)
    }

    @Test func `D8 stops although a host is to be waited for`() async throws {
        let watched = try Watched(delay: .seconds(600)) { _ in .response(status: 404) }
        // After robots.txt, the page's turn comes in ten minutes: the suite's limit would be over.
        try await watched.running { _ = await watched.next { $0.path == "/robots.txt" } }
        #expect(watched.server.targets == ["/robots.txt"])
    }

    @Test func `D8 stops although a webhook never answers, and counts no try`() async throws {
        let watched = try Watched(webhooks: ["/hook"]) { request in
            switch request.path {
            case "/stod": page(amount: 400)
            case "/hook": .silence
            default: .response(status: 404)
            }
        }
        try await watched.store.register(endpoints: ["mottagare"])
        try await watched.store.append(Event(id: "e1", type: .test, at: monday, payload: .test))
        try await watched.running { _ = await watched.next { $0.path == "/hook" } }
        let waiting = try await watched.store.deliveries(limit: 1_000).filter { $0.event == "e1" }
        #expect(waiting.map(\.state) == [.waiting] && waiting.map(\.attempts) == [0])
    }

    @Test func `goes on with another configuration`() async throws {
        let watched = try watched()
        try await watched.running {
            _ = await watched.next { $0.path == "/stod" }
            var other = watched.configuration
            other.sources = [Watched.source("kraft-annat", at: watched.server.url("/annat"))]
            watched.watch.replace(with: other)
            for _ in 0..<2 { _ = await watched.next { $0.path == "/annat" } }
        }
        #expect(try await watched.store.sourceState("kraft-annat")?.health == .ok)
    }

    @Test func `D8 keeps the old configuration where the new one is broken`() async throws {
        let watched = try watched()
        let hangups = await ReloadService.trapHangups()
        let notifier = SystemdNotifier(socketPath: watched.folder.path + "/notify")
        let broken = ConfigurationCheck(of: Array("region: 7\n".utf8))
        ReloadService(watched.watch, hangups: hangups, notifier: notifier, logger: silent) { try broken.get() }.reload()
        #expect(watched.watch.region.configuration == watched.configuration)
        var other = watched.configuration
        other.region = "Region Skogsbrynet"
        ReloadService(watched.watch, hangups: hangups, notifier: notifier, logger: silent) { [other] in other }.reload()
        #expect(watched.watch.region.configuration == other)
        #expect(watched.socket.all.map { $0.prefix(10) } == ["RELOADING=", "READY=1", "RELOADING=", "READY=1"])
    }

    @Test func `D8 a SIGHUP that comes before the service runs ends nothing, and is heard`() async throws {
        let watched = try watched()
        let hangups = await ReloadService.trapHangups()
        kill(getpid(), SIGHUP)
        let (loads, loaded) = AsyncStream.makeStream(of: Void.self)
        let reload = ReloadService(
            watched.watch, hangups: hangups, notifier: SystemdNotifier(socketPath: nil), logger: silent
        ) { [configuration = watched.configuration] in
            loaded.yield()
            return configuration
        }
        let run = Task { try await reload.run() }
        for await _ in loads { break }
        run.cancel()
        try await run.value
    }

    @Test func `assesses first what a kill left unassessed, and tidies once a day`() async throws {
        let watched = try watched()
        try await watched.store.keep([
            KeptRecord(
                area: .round, key: KeptRecord.unassessed,
                body: Data(
                    #"{"at":\#(monday.timeIntervalSinceReferenceDate - 3_600),"sources":3,"failed":1,"changes":2}"#.utf8
                ),
                at: monday - 3_600)
        ])
        try await watched.running { for _ in 0..<2 { _ = await watched.next { $0.path == "/stod" } } }
        #expect(try await watched.store.kept(.round, key: KeptRecord.tidied).map { $0.at >= monday } == true)
        let first = try #require(try await watched.store.events(after: 0, limit: 1).first?.event)
        #expect(first.type == .roundFinished && first.at == monday - 3_600)
        #expect(first.payload == .round(sources: 3, failed: 1, changes: 2, findings: 0))
    }
}
