import Testing
import TortureServer
import Transfer

/// An odd answer that is a page all the same.
struct Oddity: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: Answer
    var status = 200
    var body = "halva"
    var isUnframed = false

    var testDescription: String { name }
}

private let ok = "HTTP/1.1 200 OK\r\n"
private let framed = "Content-Length: 5\r\n\r\nhalva"

private func chunked(_ body: String) -> Answer { .raw(ok + "Transfer-Encoding: chunked\r\n\r\n" + body) }

private func coded(_ coding: String, _ body: [UInt8]) -> Answer {
    .response(headers: [("Content-Encoding", coding)], body: body)
}

extension Oddity {
    static let framing = [
        Oddity(name: "a length below the body's", answer: .raw(ok + "Content-Length: 3\r\n\r\nhalva"), body: "hal"),
        Oddity(name: "F23 one length twice", answer: .raw(ok + "Content-Length: 5\r\n" + framed)),
        Oddity(name: "F23 one length twice in a field", answer: .raw(ok + "Content-Length: 5, 5\r\n\r\nhalva")),
        Oddity(name: "a length with a sign", answer: .raw(ok + "Content-Length: +5\r\n\r\nhalva")),
        Oddity(name: "chunks with extensions", answer: chunked("5;a=b\r\nhalva\r\n0\r\n\r\n")),
        Oddity(name: "chunks with trailers", answer: chunked("5\r\nhalva\r\n0\r\nX-Status: 500\r\n\r\n")),
        Oddity(name: "no chunk but the last", answer: chunked("0\r\n\r\n"), body: ""),
        Oddity(name: "a second response behind the first", answer: .raw(ok + framed + ok + framed)),
        Oddity(name: "a reset after the body", answer: Answer([.send(Answer.latin1(ok + framed)), .reset])),
        Oddity(name: "a body where there is none", answer: .raw("HTTP/1.1 204 No\r\n" + framed), status: 204, body: ""),
        Oddity(name: "F22 HTTP/1.0 without a length", answer: .raw("HTTP/1.0 200 OK\r\n\r\nhalva"), isUnframed: true),
        Oddity(name: "F22 a head and an end", answer: .raw(ok + "\r\n"), body: "", isUnframed: true),
        Oddity(name: "F22 no HTTP/2 but in name", answer: .raw("HTTP/2 200\r\n\r\nhalva"), isUnframed: true),
    ]

    static let heads = [
        Oddity(name: "line feeds alone", answer: .raw("HTTP/1.1 200 OK\nX: 1\nContent-Length: 5\n\nhalva")),
        Oddity(name: "a protocol in small letters", answer: .raw("http/1.1 200 ok\r\n" + framed)),
        Oddity(name: "no reason", answer: .raw("HTTP/1.1 200\r\n" + framed)),
        Oddity(name: "a reason in Latin-1", answer: .raw("HTTP/1.1 200 Förträffligt\r\n" + framed)),
        Oddity(name: "a status that nobody knows", answer: .raw("HTTP/1.1 999 X\r\n" + framed), status: 999),
        Oddity(name: "a blank before the colon", answer: .raw(ok + "X : 1\r\n" + framed)),
        Oddity(name: "five thousand fields", answer: .raw(ok + String(repeating: "X: 1\r\n", count: 5_000) + framed)),
        Oddity(name: "interim responses first", answer: .raw("HTTP/1.1 103 Hints\r\nX: 1\r\n\r\n" + ok + framed)),
    ]

    static let codings = [
        Oddity(name: "F24 identity", answer: coded("identity", Array("halva".utf8))),
        Oddity(name: "F24 none", answer: coded("none", Array("halva".utf8))),
        Oddity(name: "F24 an empty coding", answer: coded("", Array("halva".utf8))),
        Oddity(name: "F24 gzip of nothing", answer: coded("gzip", []), body: ""),
        Oddity(name: "F24 gzip twice", answer: coded("gzip, gzip", gzip(bytes: gzip("halva")))),
        Oddity(
            name: "F24 deflate without its envelope",
            answer: coded("deflate", Array(gzip("halva").dropFirst(10).dropLast(8)))),
        Oddity(name: "a NUL within the body", answer: .response(body: "ha\0lva"), body: "ha\0lva"),
    ]
}

@Suite struct `An odd server` {
    @Test(arguments: Oddity.framing + Oddity.heads + Oddity.codings) func `is understood`(_ oddity: Oddity) async throws
    {
        let response = try await exchange(oddity.answer)
        #expect(response.status == oddity.status)
        #expect(String(decoding: response.body, as: UTF8.self) == oddity.body)
        #expect(response.isUnframed == oddity.isUnframed)
    }

    @Test func `folds a line, and gives neither interim fields nor trailers`() async throws {
        let folded = try await exchange(.raw(ok + "X: a\r\n \t b\r\n" + framed))
        #expect(folded.headers.values("X") == ["a b"])
        let interim = try await exchange(.raw("HTTP/1.1 103 Hints\r\nEarly: 1\r\n\r\n" + ok + framed))
        #expect(interim.headers.values("Early").isEmpty)
        let trailed = try await exchange(chunked("5\r\nhalva\r\n0\r\nLate: 1\r\n\r\n"))
        #expect(trailed.headers.values("Late").isEmpty)
    }
}
