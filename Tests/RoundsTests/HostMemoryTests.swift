import ExamplePages
import FoundationEssentials
import Logging
import Model
import Storage
import Synchronization
import Testing
import TortureServer
import Transfer

@testable import Rounds

/// Keeps every line that is logged, at every level.
private final class Lines: Sendable {
    private let all = Mutex<[String]>([])

    var text: String { all.withLock { $0.joined(separator: "\n") } }

    var logger: Logger {
        var logger = Logger(label: "test") { _ in Handler(lines: self) }
        logger.logLevel = .trace
        return logger
    }

    private struct Handler: LogHandler {
        let lines: Lines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.all.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
        }
    }
}

@Suite struct `What hosts have said` {
    @Test func `F21 robots.txt that cannot be had forbids for 30 days, over restarts`() async throws {
        let site = try Site()
        site.serve(Card.five)
        site.serve(.response(status: 503, body: ""), at: "/robots.txt")
        for day in [0, 10, 29] {
            try await site.round(at: days(Double(day)))
            #expect(site.asked.isEmpty, "day \(day)")
        }
        try await site.round(at: days(30))
        #expect(site.asked == ["/stod"])
        #expect(try await site.state()?.health == .ok)
    }

    @Test func `F20 robots.txt is asked for once a day, over restarts`() async throws {
        let site = try Site()
        site.serve(Card.five)
        site.serve(.response(body: "User-agent: *\nDisallow: /intern\n"), at: "/robots.txt")
        for hour in stride(from: 0.0, through: 30, by: 6) { try await site.round(at: monday + hour * 3_600) }
        #expect(site.server.targets.count { $0 == "/robots.txt" } == 2)
        #expect(site.asked.count == 6)
    }

    @Test func `F15 a host's Retry-After holds for its other sources too, over restarts`() async throws {
        let site = try Site()
        site.add(Site.source("kraft-annat", at: site.server.url("/annat")))
        site.serve(Card.five, at: "/annat")
        site.serve(.response(status: 429, headers: [("Retry-After", "7200")]))
        try await site.round()
        let asked = site.asked.count
        try await site.round(at: monday + 3_600)
        #expect(site.asked.count == asked)
        try await site.round(at: monday + 7_300)
        #expect(site.asked.count > asked)
    }

    @Test func `F18 a page that shows what its host shows at any address is a finding, and loses nothing`() async throws
    {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        // The host forgets the page, and greets whoever comes with 200.
        let welcome = """
            <!doctype html><html lang="sv"><head><title>Kraftkontoret</title></head><body><main><h1>Välkommen till
            Kraftkontoret</h1><p>Vi hjälper företag i fjällen att växa. Här hittar du nyheter, kontakter och kalender,
            och du når oss på Storgatan 1 varje vardag mellan nio och fem.</p><p>Ring gärna först, så att rätt
            rådgivare är på plats när du kommer, och ta med bokslut och plan.</p></main></body></html>
            """
        site.serve(.page(welcome))
        site.serveElsewhere(.page(welcome))
        for day in 1...3 {
            try await site.round(at: days(Double(day) + 40))
            let state = try #require(try await site.state())
            #expect(state.health == .softNotFound, "day \(day)")
            #expect(try await site.offered().count == 5)
        }
        let finding = try #require(try await site.store.currentFindings().first { $0.kind == .source })
        #expect(finding.reason == .softNotFound && finding.facts["failure"] != nil)
        // One such address in 30 days, besides the first round's.
        #expect(site.server.targets.count { $0.hasPrefix("/samsyn-finns-inte") } <= 2)
        site.serve(Card.five)
        try await site.round(at: days(50))
        #expect(try await site.state()?.health == .ok)
        #expect(try await site.store.currentFindings().allSatisfy { $0.kind != .source })
    }

    @Test func `F18 a deep page that leads to the start page is a finding`() async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        site.serve(.redirect(302, to: "/"))
        site.serve(Card.five, at: "/")
        try await site.round(at: days(1))
        #expect(try await site.state()?.health == .softNotFound)
        let finding = try #require(try await site.store.currentFindings().first { $0.kind == .source })
        #expect(finding.reason == .softNotFound && finding.source == "kraft-stod")
    }

    @Test func `F17 a move for good is proposed as a change to sources.yml after it was seen twice`() async throws {
        let site = try Site()
        site.serve(.redirect(301, to: "/nya/stod"))
        site.serve(Card.five, at: "/nya/stod")
        try await site.round()
        #expect(try await site.store.currentFindings().allSatisfy { $0.kind != .source })
        try await site.round(at: days(1))
        let finding = try #require(try await site.store.currentFindings().first { $0.kind == .source })
        #expect(finding.reason.rawValue == "moved")
        #expect(finding.facts["movedTo"] == .text(site.server.url("/nya/stod")))
        #expect(finding.facts["url"] == .text(site.server.url("/stod")))
        try await site.round(at: days(2))
        #expect(site.asked.filter { $0 == "/stod" }.count == 2)
        #expect(try await site.offered().count == 5)
    }

    @Test func `F21 robots.txt that the operator overrules is noted at each request, by source and reason`()
        async throws
    {
        let site = try Site { $0.robotsIgnoredBecause = "Kraftkontoret har sagt ja 2026-10-01" }
        site.serve(Card.five)
        site.serve(.response(body: "User-agent: *\nDisallow: /\n"), at: "/robots.txt")
        let lines = Lines()
        for day in 0...1 { try await site.round(at: days(Double(day)), logger: lines.logger) }
        #expect(site.asked.count == 2)
        #expect(lines.text.split(separator: "\n").count { $0.contains("robots.txt ignored") } >= 2)
        #expect(lines.text.contains("Kraftkontoret har sagt ja"))
        #expect(!site.server.targets.contains("/robots.txt"))
    }

    @Test func `S22 secrets of sources and proxies reach their servers, and no log, store or description`() async throws
    {
        let proxy = try TortureServer { _ in .page(Card.page(Card.five)) }
        let site = try Site { $0.credential = "kraft" }
        site.serve(Card.five)
        var other = Site.source("kraft-annat", at: "http://kraftkontoret.example/stod")
        other.proxy = proxy.url("/")
        other.proxyCredential = "ombud"
        site.add(other)
        let credentials = Credentials(
            ["kraft": ["X-Nyckel": "hemlig-nyckel-1"]],
            proxies: ["ombud": try #require(ProxyCredential("samsyn:hemligt-ord-2"))])
        let lines = Lines()
        try await site.round(logger: lines.logger, credentials: credentials)
        let direct = try #require(site.server.requests.first { $0.path == "/stod" })
        #expect(direct.header("X-Nyckel") == "hemlig-nyckel-1" && direct.header("Proxy-Authorization") == nil)
        let viaProxy = try #require(proxy.requests.first { $0.path.hasSuffix("/stod") })
        #expect(viaProxy.header("Proxy-Authorization") == "Basic c2Ftc3luOmhlbWxpZ3Qtb3JkLTI=")
        #expect(viaProxy.header("X-Nyckel") == nil)
        #expect(!lines.text.isEmpty)
        try site.store.close()
        var dumped = ""
        dump(credentials, to: &dumped)
        let files = try FileManager.default.contentsOfDirectory(atPath: site.folder.path)
        let stored = files.map { FileManager.default.contents(atPath: "\(site.folder.path)/\($0)") ?? Data() }
        for secret in ["hemlig-nyckel-1", "hemligt-ord-2", "c2Ftc3luOmhlbWxpZ3Qtb3JkLTI"] {
            #expect(!lines.text.contains(secret) && !dumped.contains(secret) && !"\(credentials)".contains(secret))
            #expect(stored.allSatisfy { $0.firstRange(of: Data(secret.utf8)) == nil })
        }
    }
}
