import Glibc

/// One client: reads requests, performs answers.
struct Connection: Sendable {
    let socket: Int32
    let number: Int

    /// Reads and answers until either side ends.
    func serve(_ answer: (ReceivedRequest) -> Answer) {
        var unread: [UInt8] = []
        while let request = readRequest(&unread) {
            for step in answer(request).steps where !perform(step) { return }
        }
    }

    /// - Returns: whether the connection still stands.
    private func perform(_ step: Answer.Step) -> Bool {
        switch step {
        case .send(let bytes): return send(bytes)
        case .wait(let time): return wait(time)
        case .sendForever(let bytes):
            while send(bytes) {}
            return false
        case .drip(let bytes, let pause):
            for byte in bytes where !(wait(pause) && send([byte])) { return false }
            return true
        case .close:
            shutdown(socket, Int32(SHUT_RDWR))
            return false
        case .reset:
            var instead = linger(l_onoff: 1, l_linger: 0)
            setsockopt(socket, SOL_SOCKET, SO_LINGER, &instead, socklen_t(MemoryLayout<linger>.size))
            return false
        }
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Until the time has passed, or the client has left (or sent more, which no client of ours does).
    private func wait(_ time: Duration) -> Bool {
        var watched = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, Int32(time / .milliseconds(1))) == 0
    }

    private func readRequest(_ unread: inout [UInt8]) -> ReceivedRequest? {
        var end = endOfHead(unread)
        while end == nil {
            guard readMore(&unread) else { return nil }
            end = endOfHead(unread)
        }
        guard let end else { return nil }
        let lines = String(String.UnicodeScalarView(unread[..<end].map { Unicode.Scalar($0) }))
            .split(separator: "\r\n", omittingEmptySubsequences: true)
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        var request = ReceivedRequest(
            method: String(words[0]), target: String(words[1]), headers: lines.dropFirst().map(field), body: [],
            received: .now, connection: number)
        unread.removeFirst(end)
        let length = request.header("Content-Length").flatMap { Int($0) } ?? 0
        while unread.count < length { guard readMore(&unread) else { return nil } }
        request.body = Array(unread.prefix(length))
        unread.removeFirst(length)
        return request
    }

    private func field(_ line: Substring) -> (name: String, value: String) {
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
        return (String(parts[0]), String(value))
    }

    private func readMore(_ unread: inout [UInt8]) -> Bool {
        var piece = [UInt8](repeating: 0, count: 16_384)
        let count = recv(socket, &piece, piece.count, 0)
        guard count > 0 else { return false }
        unread += piece[..<count]
        return true
    }

    private func endOfHead(_ bytes: [UInt8]) -> Int? {
        let mark: [UInt8] = [13, 10, 13, 10]
        guard bytes.count >= mark.count else { return nil }
        return (mark.count...bytes.count).first { bytes[($0 - mark.count)..<$0].elementsEqual(mark) }
    }
}
