import TortureServer
import Transfer

private let ok = "HTTP/1.1 200 OK\r\n"

private func packed(_ coding: String, _ body: [UInt8]) -> Answer {
    .response(headers: [("Content-Encoding", coding)], body: body)
}

extension Misbehaviour {
    /// More than anybody wants.
    static let tooMuch = [
        Misbehaviour(
            name: "S5 a length past the limit", answer: .raw(ok + "Content-Length: 99999999\r\n\r\nx"),
            reason: .tooLarge(limit: patient.bodyBytes)),
        Misbehaviour(
            name: "S5 a length of twenty digits", answer: .raw(ok + "Content-Length: 99999999999999999999\r\n\r\nx"),
            reason: .tooLarge(limit: patient.bodyBytes)),
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
            reason: .tooLarge(limit: tight.bodyBytes), limits: tight),
        Misbehaviour(
            name: "S5 a gzip bomb within the limit", answer: packed("gzip", Array(Bombs.gzip.prefix(4000))),
            reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a brotli bomb", answer: packed("br", Bombs.brotli), reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a zstd bomb", answer: packed("zstd", Bombs.zstandard), reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a deflate bomb", answer: packed("deflate", Array(Bombs.gzip.dropFirst(10).prefix(4000))),
            reason: .bomb(ratio: 200)),
        Misbehaviour(
            name: "S5 a zstd frame with a window of 128 MiB", answer: packed("zstd", Bombs.zstandardWindow),
            reason: .badEncoding),
        Misbehaviour(
            name: "S5 packed blocks of nothing without end",
            answer: Answer([
                .send(Answer.latin1(ok + "Content-Encoding: deflate\r\n\r\n")),
                .sendForever(Array(repeatElement([0, 0, 0, 0xFF, 0xFF], count: 200).joined())),
            ]), reason: .tooLarge(limit: small.bodyBytes), limits: small),
        Misbehaviour(
            name: "S5 a chunk's extension without end",
            answer: Answer([
                .send(Answer.latin1(ok + "Transfer-Encoding: chunked\r\n\r\n5;")), .sendForever(line),
            ]), reason: .timeout(.response), limits: hasty),
        Misbehaviour(
            name: "S5 trailers without end",
            answer: Answer([
                .send(Answer.latin1(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhalva\r\n0\r\n")),
                .sendForever(Answer.latin1("Sent: 1\r\n")),
            ]), reason: .headerTooLarge(limit: patient.headerBytes)),
        Misbehaviour(
            name: "S5 a trailer line without end",
            answer: Answer([
                .send(Answer.latin1(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nhalva\r\n0\r\n")),
                .sendForever(line),
            ]), reason: .disconnected),
        Misbehaviour(
            name: "S5 a nested bomb", answer: packed("gzip, gzip", Bombs.nestedGzip), reason: .bomb(ratio: 200)),
    ]

    private static let line = Array(repeating: UInt8(120), count: 1000)
}
