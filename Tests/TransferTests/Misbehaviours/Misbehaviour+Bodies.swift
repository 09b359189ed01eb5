import TortureServer
import Transfer

private let ok = "HTTP/1.1 200 OK\r\n"

private func packed(_ coding: String, _ body: [UInt8]) -> Answer {
    .response(headers: [("Content-Encoding", coding)], body: body)
}

extension Misbehaviour {
    /// Bodies that are not whole, or not what they say.
    static let spoiltBodies = [
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
            name: "F22 gzip cut where the connection ends",
            answer: .raw(Answer.latin1(ok + "Content-Encoding: gzip\r\n\r\n") + gzip("hela sidan").prefix(18)),
            reason: .truncated),
        Misbehaviour(
            name: "F22 gzip cut within the length that is stated",
            answer: packed("gzip", Array(gzip("hela sidan").dropLast(12))),
            reason: .truncated),
        Misbehaviour(
            name: "F22 gzip without its checksum", answer: packed("gzip", Array(gzip("hela sidan").dropLast(8))),
            reason: .truncated),
        Misbehaviour(
            name: "F22 gzip cut in its header", answer: packed("gzip", Array(gzip("hela sidan").prefix(5))),
            reason: .truncated),
        Misbehaviour(
            name: "F22 the inner gzip cut",
            answer: packed("gzip, gzip", gzip(bytes: Array(gzip("hela sidan").dropLast(4)))),
            reason: .truncated),
        Misbehaviour(
            name: "F22 deflate cut", answer: packed("deflate", Array(gzip("hela sidan").dropFirst(10).prefix(9))),
            reason: .truncated),
        Misbehaviour(
            name: "F22 brotli cut", answer: packed("br", Array(Packed.brotli.dropLast(6))), reason: .truncated),
        Misbehaviour(
            name: "F22 zstd cut", answer: packed("zstd", Array(Packed.zstandard.dropLast(6))), reason: .truncated),
        Misbehaviour(
            name: "F22 gzip in chunks that end well, cut",
            answer: .raw(
                Answer.latin1(ok + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n12\r\n")
                    + gzip("hela sidan").prefix(18) + Answer.latin1("\r\n0\r\n\r\n")),
            reason: .truncated),
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

    private static var misprinted: [UInt8] {
        var body = gzip("hela sidan")
        body[body.count - 5] ^= 0xFF
        return body
    }
}
