import Addresses
import FoundationEssentials
import Testing
import TortureServer
import Transfer

@testable import Fetching

@Suite struct `A page that may be gone in silence` {
    private static let html = [("Content-Type", "text/html; charset=utf-8")]
    private static let excuse = "<h1>Sidan saknas</h1><p>Vi hittar inte det du söker, prova vår sökruta i stället."

    private static func page(_ text: String) -> Answer { .response(headers: html, body: text) }

    private func judge(
        _ path: String, _ server: TortureServer, by visitor: Visitor
    ) async throws -> (isLost: Bool, outcome: FetchOutcome) {
        let target = try server.target(path)
        let outcome = await visitor.fetch(target)
        return (await visitor.fetcher.isSoftNotFound(outcome, of: target), outcome)
    }

    @Test func `F18 is a soft 404 where the host says the same at any address`() async throws {
        let server = try TortureServer.open { request in
            request.path == "/stod/kurs"
                ? Self.page("Kurs i export för småföretag") : Self.page(Self.excuse + request.path)
        }
        let visitor = try Visitor()
        #expect(try await judge("/stod/lan", server, by: visitor).isLost)
        #expect(try await !judge("/stod/kurs", server, by: visitor).isLost)
    }

    @Test func `F18 is a soft 404 where the host sends any address to one page`() async throws {
        let server = try TortureServer.open { request in
            switch request.path {
            case "/sok": Self.page("Sök bland \(request.connection) sidor, ord för ord")
            case "/stod/ny": Self.page("Nytt stöd")
            case "/stod/flyttad": .redirect(301, to: "/stod/ny")
            default: .redirect(302, to: "/sok")
            }
        }
        let visitor = try Visitor()
        #expect(try await judge("/stod/lan", server, by: visitor).isLost)
        #expect(try await !judge("/stod/flyttad", server, by: visitor).isLost)
        #expect(try await !judge("/sok", server, by: visitor).isLost)  // it is that page
    }

    @Test(arguments: [404, 410, 403]) func `F18 is none where the host owns up`(status: Int) async throws {
        let server = try TortureServer.open { $0.path == "/stod/lan" ? Self.page("Lån") : .response(status: status) }
        #expect(try await !judge("/stod/lan", server, by: try Visitor()).isLost)
    }

    @Test func `F18 asks a host once in 30 days, for an address that names itself`() async throws {
        let server = try TortureServer.open { _ in Self.page(Self.excuse) }
        let visitor = try Visitor()
        for path in ["/a/b", "/c/d", "/e"] { _ = try await judge(path, server, by: visitor) }
        visitor.calendar.advance(30 * 86_400 - 10)
        _ = try await judge("/a/b", server, by: visitor)
        let probes = { server.pages.filter { $0.path.hasPrefix("/samsyn-finns-inte-") } }
        #expect(probes().count == 1)
        visitor.calendar.advance(10)
        #expect(try await judge("/a/b", server, by: visitor).isLost)
        #expect(Set(probes().map(\.path)).count == 2)
    }

    @Test func `F18 F21 asks nothing that robots txt forbids, and judges nothing then`() async throws {
        let server = try TortureServer { request in
            request.path == "/robots.txt"
                ? .response(body: "User-agent: *\nDisallow: /samsyn") : Self.page(Self.excuse)
        }
        #expect(try await !judge("/stod/lan", server, by: try Visitor()).isLost)
        #expect(server.pages.map(\.path) == ["/stod/lan"])
    }

    @Test func `F18 tries again after a day where the host could not be asked`() async throws {
        let isMended = Switch()
        let server = try TortureServer.open { request in
            request.path == "/stod/lan" || isMended.isOn ? Self.page(Self.excuse) : .response(status: 500)
        }
        let visitor = try Visitor()
        #expect(try await !judge("/stod/lan", server, by: visitor).isLost)
        isMended.turnOn()
        visitor.calendar.advance(86_400)
        #expect(try await judge("/stod/lan", server, by: visitor).isLost)
    }

    @Test(arguments: ["/", "/sv/", "/index.html"])
    func `F18 never doubts the start page, nor asks for its sake`(path: String) async throws {
        let server = try TortureServer.open { _ in Self.page(Self.excuse) }
        #expect(try await !judge(path, server, by: try Visitor()).isLost)
        #expect(server.pages.count == 1)
    }

    @Test func `F18 asks nothing about what is no page for people`() async throws {
        let server = try TortureServer.open { _ in
            .response(headers: [("Content-Type", "application/pdf")], body: "%PDF-1.7")
        }
        #expect(try await !judge("/stod/lan.pdf", server, by: try Visitor()).isLost)
        #expect(server.pages.count == 1)
    }
}
