import Testing
import TortureServer
import Transfer

private let ok = "HTTP/1.1 200 OK\r\n"

private func packed(_ coding: String, _ body: [UInt8]) -> Answer {
    .response(headers: [("Content-Encoding", coding)], body: body)
}

/// How long each may take is measured where no other test takes turns: see ``The cost of an exchange``.
@Suite(.timeLimit(.minutes(2))) struct `A misbehaving server` {
    private func judge(_ case: Misbehaviour) async throws {
        #expect(try await failure(`case`.answer, limits: `case`.limits) == `case`.reason)
    }

    @Test(arguments: Misbehaviour.spoiltBodies) func `F22 F23 F24 that spoils a body is found out`(_ case: Misbehaviour)
        async throws
    {
        try await judge(`case`)
    }

    @Test(arguments: Misbehaviour.tooMuch) func `S5 that sends too much is stopped`(_ case: Misbehaviour) async throws {
        try await judge(`case`)
    }

    @Test(arguments: Misbehaviour.spoiltHeads) func `F25 that spoils its head is found out`(_ case: Misbehaviour)
        async throws
    {
        try await judge(`case`)
    }

    @Test(arguments: Misbehaviour.slow) func `F25 that takes its time is given up`(_ case: Misbehaviour) async throws {
        try await judge(`case`)
    }

    @Test func `is told from others by the name of its fault`() {
        #expect(Misbehaviour.all.count >= 60)
        #expect(Set(Misbehaviour.all.map(\.name)).count == Misbehaviour.all.count)
    }

    @Test func `F22 that frames no body is marked`() async throws {
        let plain = try await exchange(.raw(ok + "\r\nhalva sidan"))
        #expect(plain.isUnframed && plain.status == 200)
        let packed = try await exchange(.raw(Answer.latin1(ok + "Content-Encoding: gzip\r\n\r\n") + gzip("hela sidan")))
        #expect(packed.isUnframed)
        let whole = try await exchange(.response(body: "hela sidan"))
        #expect(!whole.isUnframed)
    }

    @Test func `F23 that also sends chunks is believed about the chunks`() async throws {
        let response = try await exchange(
            .raw(ok + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalva\r\n0\r\n\r\n"))
        #expect(String(decoding: response.body, as: UTF8.self) == "halva")
        #expect(!response.isUnframed)
    }

    @Test(arguments: [
        ("gzip", gzip("Lån och stöd")), ("x-gzip", gzip("Lån och stöd")), ("GZIP", gzip("Lån och stöd")),
        ("br", Packed.brotli), ("zstd", Packed.zstandard), ("zstd", Packed.zstandard + Packed.emptyZstandardFrame),
        ("deflate", Packed.deflate), ("gzip, br", Packed.brotliOfGzip),
    ])
    func `S5 that packs well is unpacked`(coding: String, body: [UInt8]) async throws {
        let response = try await exchange(packed(coding, body))
        #expect(String(decoding: response.body, as: UTF8.self) == "Lån och stöd")
        #expect(response.wireBytes == body.count)
    }
}
