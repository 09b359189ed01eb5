import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import Testing

@testable import Web

@Suite struct `The reports as they are served` {
    /// The answer to one request, by the router alone.
    private func answer(_ address: String) async throws -> TestResponse {
        let served = try await ServedRegion()
        let application = Application(
            router: served.server.router, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await application.test(.router) { client in
            try await client.execute(uri: address, method: .get)
        }
    }

    private func text(_ answer: TestResponse) -> String { String(buffer: answer.body) }

    @Test func `begin with the latest week, in the region's language`() async throws {
        let answer = try await answer("/")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == "text/html; charset=utf-8")
        #expect(answer.headers[.contentLanguage] == "sv")
        #expect(text(answer).contains("<html lang=\"sv\">"))
        #expect(text(answer).contains("Förstudiecheck"))
    }

    @Test func `lead to the week before, the other language and the other formats`() async throws {
        let page = text(try await answer("/"))
        let span = "since=2026-11-23T00:00:00Z&amp;until=2026-11-30T00:00:00Z"
        #expect(page.contains("href=\"/?since=2026-11-16T00:00:00Z&amp;until=2026-11-23T00:00:00Z&amp;language=sv\""))
        #expect(page.contains("href=\"/?\(span)&amp;language=en\" lang=\"en\""))
        for format in ["md", "csv", "json"] {
            #expect(page.contains("href=\"/report.\(format)?\(span)&amp;language=sv\""))
        }
        #expect(!page.contains(">Nästa<"))
    }

    @Test func `a past week leads back to the latest one`() async throws {
        let page = text(try await answer("/?until=2026-11-20"))
        #expect(page.contains(">Nästa<"))
        #expect(page.contains("href=\"/?language=sv\">Senaste<"))
        #expect(!page.contains("Förstudiecheck"))
    }

    @Test(arguments: [
        ("html", "text/html; charset=utf-8"), ("md", "text/markdown; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"), ("json", "application/json"),
    ])
    func `come in every format`(name: String, mediaType: String) async throws {
        let answer = try await answer("/report.\(name)?since=2026-11-23&until=2026-11-30&language=en")
        #expect(answer.status == .ok)
        #expect(answer.headers[.contentType] == mediaType)
        #expect(answer.headers[.contentLanguage] == "en")
        #expect(text(answer).contains("Förstudiecheck"))
    }

    @Test func `a span is what was asked for`() async throws {
        let answer = try await answer("/report.json?since=2026-11-28T00:00:00Z&until=2026-11-29T12:00:00Z")
        #expect(text(answer).contains("\"since\" : \"2026-11-28T00:00:00Z\""))
        #expect(text(answer).contains("\"until\" : \"2026-11-29T12:00:00Z\""))
    }

    @Test(arguments: [
        ("/?since=yesterday", "since is no time"), ("/report.json?until=2026-13-01", "until is no time"),
        ("/?since=2026-11-30&until=2026-11-23", "since is not before until"),
        ("/report.md?language=fi", "there is no report in that language"),
    ])
    func `a question that makes no sense gets a sentence`(address: String, sentence: String) async throws {
        let answer = try await answer(address)
        #expect(answer.status == .badRequest)
        #expect(text(answer).contains(sentence))
    }

    @Test(arguments: ["/", "/healthz", "/nothing-here", "/?since=never"])
    func `S18 every answer tells the browser to run nothing and to tell nobody`(address: String) async throws {
        let headers = try await answer(address).headers
        let policy = try #require(headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self' 'sha256-"))
        for part in ["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"] {
            #expect(policy.contains(part))
        }
        #expect(!policy.contains("unsafe"))
        #expect(headers[.xContentTypeOptions] == "nosniff")
        for field in ["Referrer-Policy", "Cross-Origin-Opener-Policy"] {
            let name = try #require(HTTPField.Name(field))
            #expect(headers[name] == "same-origin")
        }
    }

    @Test func `S18 the policy of the header lets in the style that the page carries`() async throws {
        let answer = try await answer("/")
        let policy = try #require(answer.headers[.contentSecurityPolicy])
        let hash = try #require(policy.split(separator: "'").first { $0.hasPrefix("sha256-") })
        #expect(text(answer).contains("style-src '\(hash)'"))
    }

    @Test(arguments: ["/healthz", "/readyz"])
    func `whoever watches the daemon gets a short answer`(address: String) async throws {
        let answer = try await answer(address)
        #expect(answer.status == .ok)
        #expect(text(answer) == "ok\n")
    }

    @Test func `nothing can be changed here`() async throws {
        let served = try await ServedRegion()
        try await Application(router: served.server.router).test(.router) { client in
            for method in [HTTPRequest.Method.post, .put, .delete] {
                let answer = try await client.execute(uri: "/", method: method)
                #expect(answer.status == .notFound || answer.status == .methodNotAllowed)
            }
        }
    }
}
