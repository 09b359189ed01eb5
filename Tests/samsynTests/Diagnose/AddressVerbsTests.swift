import ArgumentParser
import FoundationEssentials
import Testing

@testable import samsyn

@Suite struct `The verbs url and robots` {
    private func url(_ line: String) -> String {
        JSONLines.reply(to: line) { (request: URLCommand.Request) in try request.answer() }
    }

    @Test(arguments: [
        (#"{"base": "https://a.example/b/", "href": "../c"}"#, #"{"url":"https://a.example/c"}"#),
        (#"{"base": null, "href": "https://a.example"}"#, #"{"url":"https://a.example/"}"#),
        (#"{"url": "https://a.example/?utm_source=x", "clean": true}"#, #"{"url":"https://a.example/"}"#),
        (#"{"url": "https://a.example/?utm_source=x"}"#, #"{"url":"https://a.example/?utm_source=x"}"#),
    ])
    func `resolve and clean`(line: String, answer: String) {
        #expect(url(line) == answer)
    }

    @Test(arguments: [#"{"href": "a"}"#, #"{"base": "a", "href": "https://b.example/"}"#, #"{"href": "https://"}"#])
    func `refuse what is no address`(line: String) {
        #expect(url(line).hasPrefix(#"{"error":"#))
    }

    @Test func `judge by a file`() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "robots-\(UInt64.random(in: 0 ... .max)).txt")
        try Data("User-agent: *\nDisallow: /a\n".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        var files = RobotsCommand.RobotsFiles()
        let ask = { (target: String) in
            JSONLines.reply(to: #"{"agent": "samsyn", "url": "\#(target)", "file": "\#(file.path)"}"#) {
                (request: RobotsCommand.Request) in
                RobotsCommand.Answer(try request.decision(files: &files))
            }
        }
        #expect(ask("https://a.example/a/b") == #"{"allowed":false,"line":2,"rule":"/a"}"#)
        #expect(ask("https://a.example/b") == #"{"allowed":true}"#)
        #expect(ask("/a") == #"{"allowed":false,"line":2,"rule":"/a"}"#)
    }

    @Test func `say which file cannot be read`() {
        var files = RobotsCommand.RobotsFiles()
        let request = RobotsCommand.Request(agent: "samsyn", url: "https://a.example/", file: "/finns/inte")
        let error = #expect(throws: InputFile.Unreadable.self) { try request.decision(files: &files) }
        #expect(error?.description == "'/finns/inte' cannot be read; is it there, and a file this user may read?")
    }

    @Test(arguments: [["url"], ["url", "https://a.example", "--json"], ["robots"], ["robots", "fil"]])
    func `want either arguments or lines`(arguments: [String]) {
        #expect(throws: (any Error).self) {
            let rest = Array(arguments.dropFirst())
            if arguments[0] == "url" { _ = try URLCommand.parse(rest) } else { _ = try RobotsCommand.parse(rest) }
        }
    }
}
