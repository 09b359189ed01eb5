/// Header lines as libcurl hands them over, one by one, made into a status and fields: a value, tested without a socket.
///
/// Interim responses (1xx) are read past, folded lines are unfolded (RFC 9112 §5.2), trailers are ignored.
struct ResponseHead {
    enum Complaint: Equatable {
        /// All lines together are more than the limit.
        case tooLarge(limit: Int)
        /// Two lengths that differ: whoever stands between us may have read the other one (RFC 9112 §6.3).
        case conflictingLengths
    }

    private enum Phase { case before, within, after }

    /// `HTTP/` in upper case, as `& 0xDF` makes letters (and, harmlessly, the slash).
    private static let protocolName = "HTTP/".utf8.map { $0 & 0xDF }

    let limit: Int
    private(set) var status = 0
    private(set) var headers = HeaderFields()
    private(set) var isComplete = false
    private var phase = Phase.before
    private var byteCount = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func receive(_ bytes: some BidirectionalCollection<UInt8>) -> Complaint? {
        byteCount += bytes.count
        guard byteCount <= limit else { return .tooLarge(limit: limit) }
        let line = trimmed(bytes)
        if phase != .within {
            if line.prefix(5).map({ $0 & 0xDF }) == Self.protocolName { begin(line) }
            return nil  // else a trailer
        }
        if line.isEmpty { return end() }
        if let first = bytes.first, isBlank(first) {
            unfold(line)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let name = String(latin1: trimmed(line[..<colon]))
            headers.fields.append(HeaderField(name, String(latin1: trimmed(line[line.index(after: colon)...]))))
        }
        return nil
    }

    /// Whether a message with this head, in HTTP/1, says where its body ends (RFC 9112 §6.3).
    var framesItsBody: Bool {
        if status == 204 || status == 304 || isChunked { return true }
        return headers.first("Content-Length") != nil && headers.first("Transfer-Encoding") == nil
    }

    private mutating func begin(_ line: some Collection<UInt8>) {
        let code = line.split(separator: UInt8(ascii: " "), maxSplits: 2).dropFirst().first
        status = code.flatMap { Int(String(latin1: $0)) } ?? 0
        headers = HeaderFields()
        phase = .within
    }

    private mutating func end() -> Complaint? {
        phase = .after
        isComplete = !(100...199).contains(status)
        return isComplete && !isChunked && Set(lengths).count > 1 ? .conflictingLengths : nil
    }

    private mutating func unfold(_ line: some Collection<UInt8>) {
        guard let last = headers.fields.indices.last else { return }
        headers.fields[last].value += " " + String(latin1: line)
    }

    private var isChunked: Bool {
        headers.combined("Transfer-Encoding")?.utf8.split(separator: UInt8(ascii: ",")).last
            .map { String(latin1: trimmed($0)).lowercased() == "chunked" } ?? false
    }

    private var lengths: [String] {
        headers.values("Content-Length").flatMap { value in
            value.utf8.split(separator: UInt8(ascii: ",")).map { String(latin1: trimmed($0)) }
        }
    }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0D || byte == 0x0A }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return bytes[bytes.endIndex...] }
    return bytes[start...end]
}
