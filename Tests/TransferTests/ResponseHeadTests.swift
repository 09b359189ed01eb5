import Testing

@testable import Transfer

@Suite struct `Header lines, one by one` {
    private func head(_ lines: [String], limit: Int = 1_000) -> (head: ResponseHead, complaint: ResponseHead.Complaint?)
    {
        var head = ResponseHead(limit: limit)
        for line in lines {
            if let complaint = head.receive(Array((line + "\r\n").utf8)) { return (head, complaint) }
        }
        return (head, nil)
    }

    @Test func `make a status and fields`() {
        let head = head(["HTTP/2 404", "content-type:text/html", "x:  a b \t", "y:", ""]).head
        #expect(head.status == 404 && head.isComplete)
        #expect(head.headers == ["content-type": "text/html", "x": "a b", "y": ""])
    }

    @Test func `are complete after the final response only`() {
        #expect(!head(["HTTP/1.1 200 OK", "X: 1"]).head.isComplete)
        #expect(!head(["HTTP/1.1 100 Continue", ""]).head.isComplete)
        #expect(head(["HTTP/1.1 100 Continue", "", "HTTP/1.1 200 OK", ""]).head.isComplete)
    }

    @Test(arguments: [
        (["Content-Length: 5"], true), (["Transfer-Encoding: gzip, Chunked"], true),
        (["Transfer-Encoding: gzip"], false),
        (["Content-Length: 5", "Transfer-Encoding: gzip"], false), ([], false),
    ])
    func `F22 tell whether the body has an end`(fields: [String], isFramed: Bool) {
        #expect(head(["HTTP/1.1 200 OK"] + fields + [""]).head.framesItsBody == isFramed)
        #expect(head(["HTTP/1.1 304 Not Modified"] + fields + [""]).head.framesItsBody)
    }

    @Test func `F23 F25 are refused where they cannot be believed`() {
        #expect(
            head(["HTTP/1.1 200 OK", "Content-Length: 1", "Content-Length: 2", ""]).complaint == .conflictingLengths)
        #expect(head(["HTTP/1.1 200 OK", "X: 12345"], limit: 20).complaint == .tooLarge(limit: 20))
    }

    @Test(arguments: 0..<4) func `F25 are never the end of us`(seed: Int) {
        var state = UInt32(seed &* 7919 + 1)
        func byte() -> UInt8 {
            state = state &* 1_664_525 &+ 1_013_904_223
            return UInt8(truncatingIfNeeded: state >> 24)
        }
        let start = Array("HTTP/1.1 200 OK\r\n".utf8)
        for _ in 0..<500 {
            var head = ResponseHead(limit: 10_000)
            _ = head.receive(byte() < 128 ? start : [byte(), byte()])
            for _ in 0..<5 {
                _ = head.receive((0..<Int(byte() % 12)).map { _ in byte() } + [0x3A, 0x20, byte(), 0x0D, 0x0A])
            }
            _ = head.receive([0x0D, 0x0A])
            #expect(head.headers.fields.count <= 5)
        }
    }
}

extension ResponseHead {
    fileprivate mutating func receive(_ line: [UInt8]) -> Complaint? { line.withUnsafeBytes { receive($0) } }
}
