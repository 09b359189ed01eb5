import Configuring
import ExamplePages
import FoundationEssentials
import Logging
import Model
import Rounds
import ServiceLifecycle
import Storage
import Synchronization
import TortureServer

@testable import Daemon

let monday = Date(timeIntervalSince1970: 1_796_025_600)  // 2026-11-30T08:00:00Z

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A page with five offerings, of which the loan reaches to `amount` thousand kronor.
func page(amount: Int) -> Answer {
    let loan = Card.loan.saying("Lån till små företag. Du kan låna upp till \(amount) 000 kronor hos oss.")
    return .response(
        headers: [("Content-Type", "text/html; charset=utf-8")],
        body: Card.page([loan] + Card.five.dropFirst()))
}

/// A daemon that watches one server with a fast calendar, and what a test wants to hear of.
final class Watched: Sendable {
    let folder: Folder
    let store: Store
    let server: TortureServer
    let watch: WatchService
    let configuration: RegionConfiguration
    let socket: DatagramSocket
    /// Every request as it comes.
    let requests: AsyncStream<ReceivedRequest>

    /// - Parameter delay: between two requests to the server.
    init(
        delay: Duration = .zero, webhooks: [String] = [],
        answer: @escaping @Sendable (ReceivedRequest) -> Answer
    ) throws {
        let folder = try Folder()
        self.folder = folder
        store = try Store(inFolder: folder.path)
        socket = DatagramSocket(folder.path + "/notify")
        let (requests, arrival) = AsyncStream.makeStream(of: ReceivedRequest.self)
        self.requests = requests
        server = try TortureServer { request in
            arrival.yield(request)
            return answer(request)
        }
        try Data("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=".utf8)
            .write(to: URL(filePath: folder.path + "/webhook"))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: folder.path + "/webhook")
        configuration = RegionConfiguration(
            region: "Region Fjällvinden", contact: "samordnare@fjallvinden.se",
            webhooks: webhooks.map { [server] in
                WebhookSettings(id: "mottagare", url: server.url($0), secret: "webhook")
            },
            promoters: [Promoter(id: "kraft", name: "Kraftkontoret")],
            sources: [Self.source("kraft-stod", at: server.url("/stod"), delay: delay)])
        let publisher = ReportPublisher(stateFolder: folder.path) { monday }
        watch = WatchService(
            configuration: configuration, store: store, clock: CalendarClock(startingAt: monday, speed: 20_000),
            notifier: SystemdNotifier(socketPath: folder.path + "/notify"), version: "1.0", logger: silent,
            secrets: CredentialsFolder(path: folder.path), stopGrace: .milliseconds(300)
        ) { try await publisher.publish($0) }
    }

    static func source(_ id: String, at url: String, delay: Duration = .zero) -> Source {
        var source = Source(id: Identifier(id), promoter: "kraft", url: url, every: .seconds(3_600), delay: delay)
        source.allowedAddresses = ["127.0.0.0/8"]
        source.follow = FollowRules(depth: 0)
        return source
    }

    /// Runs the daemon until `body` is through, then stops it in order.
    func running(_ body: () async throws -> Void) async throws {
        let group = ServiceGroup(services: [watch], logger: silent)
        async let run: Void = group.run()
        let result: Result<Void, any Error>
        do {
            try await body()
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await group.triggerGracefulShutdown()
        try await run
        try result.get()
    }

    /// Waits for a request that is as asked for.
    func next(_ matches: (ReceivedRequest) -> Bool) async -> ReceivedRequest? {
        await requests.first(where: matches)
    }
}
