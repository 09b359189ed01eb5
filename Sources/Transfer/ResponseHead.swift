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

    let limit: Int
    private(set) var status = 0
    private(set) var headers = HeaderFields()
    private(set) var isComplete = false
    private var phase = Phase.before
    private var byteCount = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func receive(_ bytes: [UInt8]) -> Complaint? {
        byteCount += bytes.count
        guard byteCount <= limit else { return .tooLarge(limit: limit) }
        let line = trimmed(bytes[...])
        if phase != .within {
            if Self.isStatusLine(line) { begin(line) }
            return nil  // else a trailer
        }
        if line.isEmpty { return end() }
        if let first = bytes.first, isBlank(first) {
            unfold(line)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let name = String(latin1: trimmed(line[..<colon]))
            headers.fields.append(HeaderField(name, String(latin1: trimmed(line[(colon + 1)...]))))
        }
        return nil
    }

    private static func isStatusLine(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 5 && zip(line, "HTTP/".utf8).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }

    /// Whether a message with this head, in HTTP/1, says where its body ends (RFC 9112 §6.3).
    var framesItsBody: Bool {
        if status == 204 || status == 304 || isChunked { return true }
        return headers.first("Content-Length") != nil && headers.first("Transfer-Encoding") == nil
    }

    private mutating func begin(_ line: ArraySlice<UInt8>) {
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

    private mutating func unfold(_ line: ArraySlice<UInt8>) {
        guard let last = headers.fields.indices.last else { return }
        headers.fields[last].value += " " + String(latin1: line)
    }

    /// The length that the message states, if it states one.
    var length: Int? { lengths.first.flatMap { Int($0) } }

    private var isChunked: Bool { listed("Transfer-Encoding").last?.lowercased() == "chunked" }

    private var lengths: [String] { listed("Content-Length") }

    /// The items of a list field, however many lines it takes.
    private func listed(_ name: String) -> [String] {
        headers.values(name).flatMap { value in
            Array(value.utf8).split(separator: UInt8(ascii: ",")).map { String(latin1: trimmed($0)) }
        }
    }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0D || byte == 0x0A }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return bytes[start...end]
}
