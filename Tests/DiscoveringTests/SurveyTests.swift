import Addresses
import Configuring
import Fetching
import FoundationEssentials
import Model
import Testing
import TortureServer
import Transfer

@testable import Discovering

/// A promoter's site: what it answers at each path.
private struct Site: Sendable {
    static let menu = """
        <nav><a href="/">Start</a><a href="/tjanster/">Våra tjänster</a><a href="/kalender">Kalender</a>
        <a href="/hemligt/stod">Stöd</a><a href="/om-oss">Om oss</a><a href="https://annan.exempel.se/lan">Lån</a></nav>
        """

    static func html(_ title: String, _ body: String, head: String = "") -> Answer {
        let page = """
            <!doctype html><html lang="sv"><head><title>\(title)</title>\(head)</head><body>\(menu)
            <main><h1>\(title)</h1>\(body)</main><footer>Kraft</footer></body></html>
            """
        return .response(headers: [("Content-Type", "text/html; charset=utf-8")], body: page)
    }

    static func cards(_ names: [String], below path: String) -> String {
        names.map { name in
            """
            <div class="card"><h2><a href="\(path)\(name.lowercased())">\(name)</a></h2>
            <p>\(name) är till för företag i länet som vill växa på nya marknader. Ni kan få högst 100 000 kronor.</p></div>
            """
        }.joined()
    }

    static func answer(_ request: ReceivedRequest, port: Int) -> Answer {
        let xml = [("Content-Type", "application/xml")]
        switch request.path {
        case "/robots.txt":
            return .response(body: "User-agent: *\nDisallow: /hemligt\nSitemap: http://127.0.0.1:\(port)/karta.xml\n")
        case "/karta.xml":
            return .response(
                headers: xml,
                body: """
                    <sitemapindex><sitemap><loc>http://127.0.0.1:\(port)/bild-image.xml</loc></sitemap>
                    <sitemap><loc>http://127.0.0.1:\(port)/sidor.xml.gz</loc></sitemap></sitemapindex>
                    """)
        case "/sidor.xml.gz":
            let paths = ["/utlysningar", "/utlysningar/a", "/utlysningar/b", "/utlysningar/c", "/om-oss/historia"]
            let list = paths.map { "<url><loc>http://127.0.0.1:\(port)\($0)</loc></url>" }.joined()
            return .response(
                headers: [("Content-Type", "application/gzip")], body: stored("<urlset>\(list)</urlset>"))
        case "/":
            return html(
                "Kraft i länet", "<p>Vi hjälper företag.</p>",
                head: #"<link rel="alternate" type="application/rss+xml" title="Utlysningar" href="/flode">"#)
        case "/tjanster/":
            return html(
                "Våra tjänster", cards(["Exportlån", "Rådgivning", "Marknadscheck", "Mässtöd"], below: "/tjanster/"))
        case "/utlysningar": return html("Utlysningar", cards(["Vår", "Höst", "Grön", "Norr"], below: "/utlysningar/"))
        case "/flode":
            let items = (1...4).map { "<item><title>Utlysning \($0)</title><link>/utlysningar/\($0)</link></item>" }
            return .response(
                headers: [("Content-Type", "application/rss+xml")],
                body: "<rss version=\"2.0\"><channel><title>Utlysningar</title>\(items.joined())</channel></rss>")
        case "/kalender": return .response(status: 500)
        case "/om-oss": return html("Om oss", "<p>Vi är tio personer på kontoret.</p>")
        default: return .response(status: 404)
        }
    }

    /// Gzip (RFC 1952) with one stored block (RFC 1951 §3.2.4).
    static func stored(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        var checksum: UInt32 = ~0
        for byte in bytes {
            checksum ^= UInt32(byte)
            for _ in 0..<8 { checksum = checksum & 1 == 1 ? (checksum >> 1) ^ 0xEDB8_8320 : checksum >> 1 }
        }
        func little(_ value: UInt32, _ count: Int) -> [UInt8] {
            (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        }
        let length = UInt32(bytes.count)
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + little(length, 2) + little(~length, 2) + bytes
            + little(~checksum, 4) + little(length, 4)
    }
}

@Suite struct `A survey of a site` {
    private func survey(_ server: TortureServer, _ path: String = "/", requests: Int = 30) async throws -> SiteFindings
    {
        let source = Source(
            id: "prov", promoter: "prov", url: server.url(path), delay: .zero, allowedAddresses: ["127.0.0.0/8"])
        let agent = try #require(FetchAgent(version: "1.0", contact: "samsyn@exempel.se"))
        let moment = Date(timeIntervalSince1970: 1_796_025_600)
        let engine = TransferEngine(settings: TransferEngine.Settings())
        let fetcher = Fetcher(engine: engine, agent: agent) { moment }
        let result: Result<SiteFindings, SurveyError>
        do throws(SurveyError) {
            let survey = SiteSurvey(source, with: fetcher, limits: SurveyLimits(requests: requests), now: moment)
            result = .success(try await survey.run())
        } catch {
            result = .failure(error)
        }
        await engine.shutDown()
        return try result.get()
    }

    /// A server that knows its own port.
    private func site() throws -> TortureServer {
        try TortureServer { request in
            let port = request.header("Host")?.split(separator: ":").last.flatMap { Int($0) }
            return Site.answer(request, port: port ?? 80)
        }
    }

    @Test func `finds lists by menu, packed sitemaps and declared feeds, and proposes what the check takes`()
        async throws
    {
        let server = try site()
        let findings = try await survey(server)
        let proposals = Ranking.proposals(from: findings.documents)
        #expect(Set(proposals.map(\.address.path)) == ["/tjanster/", "/utlysningar", "/flode"])
        #expect(proposals.last?.address.path == "/flode")
        #expect(findings.sitemaps == 2)
        #expect(findings.title == "Kraft i länet")
        let promoter = ProposedPromoter(findings, proposals: proposals)
        let text = """
            region: Prov
            contact: prov@region.exempel.se
            defaults: {allow_addresses: [127.0.0.0/8]}
            promoters:

            """ + SourcesEntry.text(promoter)
        let check = ConfigurationCheck(of: Array(text.utf8))
        #expect(check.errors.map(\.description) == [])
        #expect(check.configuration?.sources.count == 3)
        #expect(check.configuration?.sources.first { $0.url.hasSuffix("/flode") }?.kind == .feed)
    }

    @Test func `asks for no page twice, none that robots.txt forbids, and none of another host`() async throws {
        let server = try site()
        let findings = try await survey(server)
        #expect(Set(server.targets).count == server.targets.count)
        #expect(!server.targets.contains { $0.hasPrefix("/hemligt") })
        #expect(findings.failures.contains { $0.address.path == "/hemligt/stod" && $0.reason.contains("robots.txt") })
        #expect(findings.failures.contains { $0.address.path == "/kalender" && $0.reason.contains("500") })
        let (pages, pictures) = (
            server.targets.firstIndex(of: "/sidor.xml.gz"), server.targets.firstIndex(of: "/bild-image.xml")
        )
        #expect(try #require(pages) < pictures ?? .max)
    }

    @Test(arguments: [1, 3]) func `keeps to its count of requests`(most: Int) async throws {
        let server = try site()
        let findings = try await survey(server, requests: most)
        #expect(findings.requests == most)
        #expect(server.targets.filter { $0 != "/robots.txt" }.count == most)
        #expect(findings.left > 0)
    }

    @Test func `stops where the host wants to be left alone`() async throws {
        let server = try TortureServer { request in
            switch request.path {
            case "/robots.txt": .response(status: 404)
            case "/": Site.html("Kraft", "")
            default: .response(status: 429, headers: [("Retry-After", "600")])
            }
        }
        let findings = try await survey(server)
        #expect(
            server.targets == ["/robots.txt", "/", "/sitemap.xml"]
                || server.targets == ["/robots.txt", "/", "/tjanster/"])
        #expect(findings.left > 0)
    }

    @Test(arguments: ["/borta", "/hemligt/allt"]) func `says why a start page does not come`(path: String) async throws
    {
        let server = try site()
        await #expect(throws: SurveyError.self) { try await survey(server, path) }
    }

    @Test func `looks through a site below the page that it is given`() async throws {
        let server = try site()
        let findings = try await survey(server, "/om-oss")
        #expect(findings.documents.contains { $0.candidate.address.path == "/tjanster/" })
        #expect(findings.documents.first?.isStart == true)
    }
}
