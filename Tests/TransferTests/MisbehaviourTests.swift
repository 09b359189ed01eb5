import Testing
import TortureServer
import Transfer

/// A way in which a server goes wrong, and what it must be called.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: Answer
    let reason: TransferError.Reason
    var limits = quick

    var testDescription: String { name }
}

private let ok = "HTTP/1.1 200 OK\r\n"

private func packed(_ coding: String, _ body: [UInt8]) -> Answer {
    .response(headers: [("Content-Encoding", coding)], body: body)
}

private var small: TransferLimits {
    var limits = quick
    limits.bodyBytes = 1024 * 1024
    return limits
}

@Suite struct `A misbehaving server` {
    static let bodies = [
        Misbehaviour(
            name: "F22 less than Content-Length", answer: .raw(ok + "Content-Length: 100\r\n\r\nhalv"),
            reason: .truncated),
        Misbehaviour(
            name: "F22 chunks without an end", answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhalva\r\n"),
            reason: .truncated),
        Misbehaviour(
            name: "F22 cut within a chunk", answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\n50\r\nhalva"),
            reason: .truncated),
        Misbehaviour(
            name: "chunk sizes that are none",
            answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhalva\r\n0\r\n\r\n"),
            reason: .disconnected),
        Misbehaviour(
            name: "F22 a head that breaks off", answer: .raw(ok + "Content-Le"), reason: .truncated),
        Misbehaviour(
            name: "chunk sizes past all bounds",
            answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\nhalva\r\n0\r\n\r\n"),
            reason: .disconnected),
        Misbehaviour(
            name: "chunk sizes below nothing",
            answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhalva\r\n0\r\n\r\n"), reason: .disconnected),
        Misbehaviour(
            name: "a chunk longer than it says",
            answer: .raw(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhalvaXX0\r\n\r\n"), reason: .disconnected),
        Misbehaviour(
            name: "an unframed body and a reset",
            answer: Answer([.send(Answer.latin1(ok + "\r\nhalva")), .wait(.milliseconds(50)), .reset]),
            reason: .disconnected),
        Misbehaviour(
            name: "a reset within the body",
            answer: Answer([.send(Answer.latin1(ok + "Content-Length: 100\r\n\r\nhalv")), .reset]),
            reason: .disconnected),
        Misbehaviour(
            name: "F23 two lengths", answer: .raw(ok + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nhalva"),
            reason: .conflictingLengths),
        Misbehaviour(
            name: "F23 two lengths in one field", answer: .raw(ok + "Content-Length: 4, 5\r\n\r\nhalva"),
            reason: .conflictingLengths),
        Misbehaviour(
            name: "F24 a second gzip member", answer: packed("gzip", gzip("ett") + gzip("två")), reason: .badEncoding),
        Misbehaviour(
            name: "F24 junk after gzip", answer: packed("gzip", gzip("ett") + Array("skräp".utf8)), reason: .badEncoding
        ),
        Misbehaviour(name: "F24 no gzip at all", answer: packed("gzip", Array("<p>".utf8)), reason: .badEncoding),
        Misbehaviour(
            name: "F24 no brotli at all", answer: packed("br", Array("<p>hej</p>".utf8)), reason: .badEncoding),
        Misbehaviour(
            name: "F24 no zstd at all", answer: packed("zstd", Array("<p>hej</p>".utf8)), reason: .badEncoding),
        Misbehaviour(name: "F24 a wrong checksum", answer: packed("gzip", misprinted), reason: .badEncoding),
        Misbehaviour(
            name: "F24 a charset for a coding", answer: packed("utf-8", Array("halva".utf8)), reason: .badEncoding),
        Misbehaviour(
            name: "F24 an unknown transfer coding", answer: .raw(ok + "Transfer-Encoding: foo\r\n\r\nhalva"),
            reason: .badEncoding),
        Misbehaviour(
            name: "F24 a transfer coding that is not",
            answer: .raw(ok + "Transfer-Encoding: gzip, chunked\r\n\r\n5\r\nhalva\r\n0\r\n\r\n"),
            reason: .badEncoding),
        Misbehaviour(name: "F24 an unknown coding", answer: packed("lzma", Array("x".utf8)), reason: .badEncoding),
        Misbehaviour(
            name: "F24 six codings", answer: packed("gzip, gzip, gzip, gzip, gzip, gzip", gzip("x")),
            reason: .badEncoding),
    ]

    static let sizes = [
        Misbehaviour(
            name: "S5 a length past the limit", answer: .raw(ok + "Content-Length: 99999999\r\n\r\nx"),
            reason: .tooLarge(limit: quick.bodyBytes)),
        Misbehaviour(
            name: "S5 a length of twenty digits", answer: .raw(ok + "Content-Length: 99999999999999999999\r\n\r\nx"),
            reason: .tooLarge(limit: quick.bodyBytes)),
        Misbehaviour(
            name: "S5 an endless body", answer: Answer([.send(Answer.latin1(ok + "\r\n")), .sendForever(line)]),
            reason: .tooLarge(limit: small.bodyBytes), limits: small),
        Misbehaviour(
            name: "S5 endless chunks",
            answer: Answer([
                .send(Answer.latin1(ok + "Transfer-Encoding: chunked\r\n\r\n")),
                .sendForever(Answer.latin1("3E8\r\n") + line + Answer.latin1("\r\n")),
            ]), reason: .tooLarge(limit: small.bodyBytes), limits: small),
        Misbehaviour(
            name: "S5 a gzip bomb past the limit", answer: packed("gzip", Bombs.gzip),
            reason: .tooLarge(limit: small.bodyBytes), limits: small),
        Misbehaviour(
            name: "S5 a gzip bomb within the limit", answer: packed("gzip", Array(Bombs.gzip.prefix(4000))),
            reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a brotli bomb", answer: packed("br", Bombs.brotli), reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a zstd bomb", answer: packed("zstd", Bombs.zstandard), reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a nested bomb", answer: packed("gzip, gzip", Bombs.nestedGzip), reason: .bomb(ratio: 200)),
    ]

    static let heads = [
        Misbehaviour(
            name: "F25 a header line of 150 kB",
            answer: .raw(ok + "X: " + String(repeating: "x", count: 150_000) + "\r\n\r\n"),
            reason: .headerTooLarge(limit: quick.headerBytes)),
        Misbehaviour(
            name: "F25 400 kB of header lines",
            answer: .raw(
                ok + String(repeating: "X: " + String(repeating: "x", count: 1000) + "\r\n", count: 400) + "\r\n"),
            reason: .headerTooLarge(limit: quick.headerBytes)),
        Misbehaviour(
            name: "F25 interim responses without end",
            answer: Answer([.sendForever(Answer.latin1("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"))]),
            reason: .headerTooLarge(limit: quick.headerBytes)),
        Misbehaviour(name: "F25 a NUL in a header", answer: .raw(ok + "X: a\u{0}b\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 HTTP/0.9", answer: .raw("<html>hej</html>\n"), reason: .malformed),
        Misbehaviour(name: "F25 another protocol", answer: .raw("SSH-2.0-OpenSSH_9.2\r\n"), reason: .malformed),
        Misbehaviour(
            name: "F25 a negative length", answer: .raw(ok + "Content-Length: -5\r\n\r\nhalva"), reason: .malformed),
        Misbehaviour(
            name: "F25 a length that is a word", answer: .raw(ok + "Content-Length: abc\r\n\r\nhalva"),
            reason: .malformed),
        Misbehaviour(
            name: "F25 a length that is nothing", answer: .raw(ok + "Content-Length:\r\n\r\nhalva"), reason: .malformed),
        Misbehaviour(
            name: "F25 a line without a colon", answer: .raw(ok + "Skräp\r\nContent-Length: 5\r\n\r\nhalva"),
            reason: .malformed),
        Misbehaviour(name: "F25 a status of two digits", answer: .raw("HTTP/1.1 20\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a status of four digits", answer: .raw("HTTP/1.1 1200 X\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a status of zeros", answer: .raw("HTTP/1.1 000 X\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a status in letters", answer: .raw("HTTP/1.1 abc X\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 a version that is none", answer: .raw("HTTP/9.9 200 OK\r\n\r\n"), reason: .malformed),
        Misbehaviour(name: "F25 empty lines first", answer: .raw("\r\n\r\n" + ok + "\r\nhalva"), reason: .malformed),
        Misbehaviour(name: "F25 junk first", answer: .raw("xx" + ok + "\r\nhalva"), reason: .malformed),
        Misbehaviour(
            name: "an interim response alone", answer: .raw("HTTP/1.1 100 Continue\r\n\r\n"), reason: .emptyReply),
        Misbehaviour(name: "half a status line", answer: .raw("HTTP/1.1 2"), reason: .emptyReply),
        Misbehaviour(name: "no answer", answer: Answer([.close]), reason: .emptyReply),
        Misbehaviour(name: "a reset at once", answer: Answer([.reset]), reason: .disconnected),
    ]

    static let slow = [
        Misbehaviour(
            name: "F25 silence", answer: .silence, reason: .slow(bytesPerSecond: 100, during: .seconds(2))),
        Misbehaviour(
            name: "F25 a length that never comes",
            answer: Answer([.send(Answer.latin1(ok + "Content-Length: 100\r\n\r\nhalva")), .wait(.seconds(60))]),
            reason: .slow(bytesPerSecond: 100, during: .seconds(2))),
        Misbehaviour(
            name: "F25 a drip of body bytes",
            answer: Answer([
                .send(Answer.latin1(ok + "\r\n")), .drip(Array(repeating: 120, count: 200), every: .milliseconds(50)),
            ]), reason: .slow(bytesPerSecond: 100, during: .seconds(2))),
        Misbehaviour(
            name: "F25 a drip of header bytes",
            answer: Answer([
                .drip(Answer.latin1(ok + String(repeating: "X: y\r\n", count: 50)), every: .milliseconds(50))
            ]),
            reason: .slow(bytesPerSecond: 100, during: .seconds(2))),
        Misbehaviour(
            name: "F25 a steady flow past the time limit",
            answer: Answer([
                .send(Answer.latin1(ok + "\r\n")), .drip(Array(repeating: 120, count: 10_000), every: .milliseconds(2)),
            ]), reason: .timeout(.response), limits: hasty),
    ]

    private static var misprinted: [UInt8] {
        var body = gzip("hela sidan")
        body[body.count - 5] ^= 0xFF
        return body
    }

    private static let line = Array(repeating: UInt8(120), count: 1000)

    private static var hasty: TransferLimits {
        var limits = quick
        limits.timeout = .seconds(1)
        return limits
    }

    @Test(arguments: bodies) func `F22 F23 F24 that spoils a body is found out`(_ case: Misbehaviour) async throws {
        #expect(try await failure(`case`.answer, limits: `case`.limits) == `case`.reason)
    }

    @Test(arguments: sizes) func `S5 that sends too much is stopped`(_ case: Misbehaviour) async throws {
        #expect(try await failure(`case`.answer, limits: `case`.limits) == `case`.reason)
    }

    @Test(arguments: heads) func `F25 that spoils its head is found out`(_ case: Misbehaviour) async throws {
        #expect(try await failure(`case`.answer, limits: `case`.limits) == `case`.reason)
    }

    @Test(arguments: slow) func `F25 that takes its time is given up`(_ case: Misbehaviour) async throws {
        #expect(try await failure(`case`.answer, limits: `case`.limits) == `case`.reason)
    }

    @Test func `F22 that frames no body is marked`() async throws {
        let plain = try await exchange(.raw(ok + "\r\nhalva sidan"))
        #expect(plain.isUnframed && plain.status == 200)
        let cut = try await exchange(
            .raw(Answer.latin1(ok + "Content-Encoding: gzip\r\n\r\n") + gzip("hela sidan").prefix(18)))
        #expect(cut.isUnframed)
        let whole = try await exchange(.response(body: "hela sidan"))
        #expect(!whole.isUnframed)
    }

    @Test func `F23 that also sends chunks is believed about the chunks`() async throws {
        let response = try await exchange(
            .raw(ok + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalva\r\n0\r\n\r\n"))
        #expect(String(decoding: response.body, as: UTF8.self) == "halva")
        #expect(!response.isUnframed)
    }

    @Test(arguments: [("gzip", gzip("Lån och stöd")), ("x-gzip", gzip("Lån och stöd"))])
    func `S5 that packs well is unpacked`(coding: String, body: [UInt8]) async throws {
        let response = try await exchange(packed(coding, body))
        #expect(String(decoding: response.body, as: UTF8.self) == "Lån och stöd")
        #expect(response.wireBytes == body.count)
    }
}
