import Foundation
import Testing
import TortureServer

/// A folder with a sources.yml.
private final class Region {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samsyn-region-\(UUID().uuidString)")
    var file: String { folder.appending(path: "sources.yml").path }

    init(_ sources: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let text = """
            region: Prov
            contact: prov@example.org
            defaults: {delay: 0s, allow_addresses: [127.0.0.0/8]}
            promoters:
              - id: kraft
                name: Kraft
                sources: \(sources)

            """
        try Data(text.utf8).write(to: URL(filePath: file))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var options: [String] { ["--config", file, "--state", folder.appending(path: "state").path] }
}

@Suite(.enabled(if: Program.isBuilt, "samsyn is not built beside the tests"))
struct `The program` {
    private static let page = """
        <!doctype html><html lang="sv"><head><title>Exportlån</title></head><body><main><h1>Exportlån</h1>
        <p>Exportlånet är till för företag i länet som vill sälja utomlands och behöver pengar till de första stegen.</p>
        <p>Ni kan låna högst 100 000 kronor, och lånet betalas tillbaka under fem år.</p></main></body></html>
        """

    private func server() throws -> TortureServer {
        try TortureServer { request in
            switch request.path {
            case "/robots.txt": .response(status: 404)
            case "/lan":
                .response(headers: [("Content-Type", "text/html"), ("Set-Cookie", "sid=hemlig")], body: Self.page)
            case "/gammal": .redirect(301, to: "/lan")
            default: .response(status: 500)
            }
        }
    }

    @Test func `ends with 0 and 1 by how the sources fare, and tells it in tables and JSON`() throws {
        let server = try server()
        let region = try Region(
            "[{id: lan, url: \"\(server.url("/lan"))\"}, {id: trasig, url: \"\(server.url("/x"))\"}]")
        let good = try Program.run(["sync", "lan"] + region.options)
        #expect((good.code, good.errors.count) == (0, 1), "\(good.errors)")
        #expect(try Program.run(["sync"] + region.options).code == 1)
        let sources = try Program.run(["sources"] + region.options)
        #expect(sources.code == 0)
        #expect(sources.output.split(separator: "\n").count == 3)
        #expect(sources.output.contains("the server answers 500"))
        let json = try Program.run(["sources", "--json"] + region.options).output.split(separator: "\n")
        #expect(json.count == 2)
        #expect(json.allSatisfy { $0.hasPrefix("{") && $0.contains("\"interval\":86400") })
        let fetches = try Program.run(["fetches", "trasig"] + region.options)
        #expect(fetches.output.contains("500"))
        #expect(fetches.output.hasPrefix("TIME"))
    }

    @Test(
        arguments: [
            (["sync", "lna"], 2, "did you mean 'lan'?"), (["fetches", "nej"], 2, "there is no source 'nej'"),
            (["catalogue", "import", "/nowhere.csv"], 2, "'/nowhere.csv' cannot be read"),
            (["catalogue", "show", "nej"], 2, "there is no entry 'nej'"),
            (["try", "/nowhere.html"], 2, "'/nowhere.html' cannot be read"),
            (["try", "www.almi.se/lan"], 2, "write an address with https://"),
        ] as [([String], Int32, String)])
    func `names what was wrong on one line`(arguments: [String], code: Int32, text: String) throws {
        let region = try Region("[{id: lan, url: \"http://127.0.0.1:4711/\"}]")
        let outcome = try Program.run(arguments + region.options)
        #expect(outcome.code == code)
        #expect(outcome.errors.count == 1)
        #expect(outcome.errors.first?.contains(text) == true, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func `ends with 2 for a configuration that is missing or wrong, each mistake with its place`() throws {
        #expect(try Program.run(["sync"]).code == 2)
        let region = try Region("[{id: lan, uri: \"http://127.0.0.1:4711/\"}]")
        let outcome = try Program.run(["check", region.file])
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains { $0.contains("sources.yml:7:") && $0.contains("did you mean 'url'?") })
        #expect(try Program.run(["discover", "https://kraft.exempel.se/"]).errors.first?.contains("--contact") == true)
    }

    @Test func `ends with 3 where another process fetches`() throws {
        let server = try TortureServer { request in
            request.path == "/robots.txt" ? .response(status: 404) : .silence
        }
        let region = try Region("[{id: lan, url: \"\(server.url("/lan"))\"}]")
        let first = Process()
        first.executableURL = URL(filePath: Program.path)
        first.arguments = ["sync"] + region.options
        first.standardError = FileHandle.nullDevice
        try first.run()
        defer {
            first.terminate()
            first.waitUntilExit()
        }
        while !server.targets.contains("/lan"), first.isRunning { usleep(10_000) }
        let second = try Program.run(["sync"] + region.options)
        #expect(second.code == 3)
        #expect(second.errors.first?.contains("process \(first.processIdentifier) is fetching") == true)
    }

    @Test(arguments: [
        ["nonsens"], ["sync", "--nej"], ["run", "--speed", "0"], ["try"], ["discover", "almi.se"], ["fetches"],
        ["discover", "https://a.se/", "--requests", "0"], ["robots"], ["dates"], ["report", "--format", "pdf"],
        ["review", "c1"],
    ])
    func `ends with 64 for what it cannot understand`(arguments: [String]) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.code == 64)
        #expect(outcome.errors.first?.hasPrefix("Error: ") == true)
    }

    @Test func `ends with 70 where its folder cannot be made`() throws {
        let region = try Region("[]")
        let outcome = try Program.run(["sources", "--config", region.file, "--state", "/dev/null/state"])
        #expect(outcome.code == 70)
        #expect(outcome.errors.count == 1)
        #expect(outcome.errors.first?.contains("--state") == true)
    }

    @Test func `shows requests and answers of a try without secrets`() throws {
        let server = try server()
        let region = try Region("[]")
        let outcome = try Program.run(["try", server.url("/gammal"), "--headers"] + region.options)
        #expect(outcome.code == 0)
        for text in [
            "> User-Agent: Samsyn/", "> Accept-Encoding:",
            "< 301, from 127.0.0.1 (not public, let in by allow_addresses)",
            "redirect 301, for good", "< Set-Cookie: (secret, not shown)", "Exportlån",
        ] { #expect(outcome.output.contains(text), "\(text)") }
        #expect(!outcome.output.contains("hemlig"))
        let json = try Program.run(["try", server.url("/lan"), "--headers", "--json"] + region.options)
        #expect(json.output.hasPrefix("{"))
    }

    @Test func `says at a try which address is refused`() throws {
        let server = try server()
        let outcome = try Program.run(["try", server.url("/lan"), "--contact", "prov@region.exempel.se"])
        #expect(outcome.code == 1)
        #expect(outcome.errors.first?.contains("127.0.0.1 is not public") == true, "\(outcome.errors)")
    }

    @Test(arguments: [
        (
            "a.ics",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270201\r\nSUMMARY:Kurs\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
            "ics,"
        ),
        (
            "a.rss", "<rss version=\"2.0\"><channel><title>A</title><item><title>Lån</title></item></channel></rss>",
            "rss"
        ),
        ("a.xml", "<urlset><url><loc>https://a.se/lan</loc></url></urlset>", "sitemap,"),
        (
            "a.html",
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Service\",\"name\":\"Lån\"}</script><p>Lån",
            "json-ld"
        ),
        ("a.txt", "Exportcheck\n\nBelopp: högst 50 000 kronor\n", "text,"),
    ])
    func `tries a file of any kind`(name: String, text: String, expected: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "samsyn-try-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(text.utf8).write(to: file)
        let type = name.hasSuffix("txt") ? ["--content-type", "text/plain"] : []
        let outcome = try Program.run(["try", file.path] + type)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains(expected), "\(outcome.output)")
    }

    @Test(arguments: ["", "discover", "try", "sources", "fetches", "sync", "catalogue import", "webhook log"])
    func `explains itself`(command: String) throws {
        let outcome = try Program.run(command.split(separator: " ").map(String.init) + ["--help"])
        #expect(outcome.code == 0)
        #expect(outcome.output.contains("USAGE: samsyn"))
    }
}
