import Configuring
import ExamplePages
import FoundationEssentials
import Logging
import Model
import Rounds
import Storage
import Synchronization
import TortureServer
import Transfer

@testable import Fetching

/// A Monday; the tests' calendar starts here.
let monday = Date(timeIntervalSince1970: 1_796_025_600)  // 2026-11-30T08:00:00Z

func days(_ count: Double) -> Date { monday.addingTimeInterval(count * 86_400) }

let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A promoter's site that answers as a test says, a store of its own, and the region that watches the one with the other.
final class Site: Sendable {
    private final class Pages: Sendable {
        let answers = Mutex<[String: @Sendable (ReceivedRequest) -> Answer]>([:])
    }

    private static let elsewhere = "*"

    let folder: Folder
    let store: Store
    let server: TortureServer
    private let pages: Pages
    private let configured: Mutex<RegionConfiguration>

    /// - Parameter change: what the source `/stod` has besides its address and the leave to be on loopback.
    init(_ change: (inout Source) -> Void = { _ in }) throws {
        let pages = Pages()
        self.pages = pages
        folder = try Folder()
        store = try Store(inFolder: folder.path)
        let missing = Answer.response(status: 404, body: "Finns inte")
        server = try TortureServer { request in
            let answer = pages.answers.withLock { $0[request.path] ?? $0[Site.elsewhere] }
            return request.path == "/robots.txt" && pages.answers.withLock { $0[request.path] == nil }
                ? missing : answer?(request) ?? missing
        }
        var source = Site.source("kraft-stod", at: server.url("/stod"))
        change(&source)
        configured = Mutex(
            RegionConfiguration(
                region: "Region Fjällvinden", contact: "samordnare@fjallvinden.se",
                promoters: [Promoter(id: "kraft", name: "Kraftkontoret")], sources: [source]))
    }

    static func source(_ id: String, at url: String) -> Source {
        var source = Source(id: Identifier(id), promoter: "kraft", url: url, delay: .zero)
        source.allowedAddresses = ["127.0.0.0/8"]
        source.follow = FollowRules(depth: 0)
        return source
    }

    /// Changes its sources from the next round on, as an edit of sources.yml does.
    func edit(_ change: (inout Source) -> Void) {
        configured.withLock { for index in $0.sources.indices { change(&$0.sources[index]) } }
    }

    func add(_ source: Source) { configured.withLock { $0.sources.append(source) } }

    var region: Region { Region(configuration: configured.withLock { $0 }, store: store, logger: silent) }

    func serve(at path: String = "/stod", _ answer: @escaping @Sendable (ReceivedRequest) -> Answer) {
        pages.answers.withLock { $0[path] = answer }
    }

    /// Serves the same at every address that has no answer of its own.
    func serveElsewhere(_ answer: Answer) { serve(answer, at: Site.elsewhere) }

    func serve(_ answer: Answer, at path: String = "/stod") { serve(at: path) { _ in answer } }

    func serve(_ cards: [Card], at path: String = "/stod") { serve(.page(Card.page(cards)), at: path) }

    /// One round, with a new engine, as after a restart.
    @discardableResult
    func round(
        at now: Date = monday, clock: Date? = nil, isByHand: Bool = true, logger: Logger = silent,
        credentials: Credentials = Credentials()
    ) async throws -> RoundSummary {
        var settings = TransferEngine.Settings()
        settings.connectionsPerHost = 0
        let engine = TransferEngine(settings: settings)
        let agent = FetchAgent(version: "1.0", contact: "samordnare@fjallvinden.se")
        guard let agent else { throw CancellationError() }
        let fetcher = Fetcher(engine: engine, agent: agent, logger: logger) { now }
        let region = region
        let summary = try await region.round(
            over: region.configuration.enabledSources, with: fetcher, credentials: credentials, at: now,
            clock: { clock ?? now }, isByHand: isByHand)
        await engine.shutDown()
        return summary
    }

    /// How the source stands.
    func state(_ id: String = "kraft-stod") async throws -> SourceState? {
        try await store.sourceState(Identifier(id))
    }

    /// Titles of the entries that are offered.
    func offered() async throws -> [String] {
        try await store.offerings().filter(\.status.isOffered).map(\.title).sorted()
    }

    /// Requests for anything but robots.txt and the page that nobody has made.
    var asked: [String] {
        server.targets.filter { $0 != "/robots.txt" && !$0.hasPrefix("/samsyn-finns-inte") }
    }
}

extension Answer {
    static func page(_ html: String, headers: [(String, String)] = []) -> Answer {
        .response(headers: [("Content-Type", "text/html; charset=utf-8")] + headers, body: html)
    }
}
