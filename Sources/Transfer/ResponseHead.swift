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
    /// What the fields say of the body's end; known once the head is complete.
    private(set) var framing = BodyFraming()
    private(set) var isComplete = false
    private var phase = Phase.before
    private var byteCount = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func receive(_ bytes: UnsafeRawBufferPointer) -> Complaint? {
        byteCount += bytes.count
        guard byteCount <= limit else { return .tooLarge(limit: limit) }
        let line = bytes[...].trimmed
        if phase != .within {
            if Self.isStatusLine(line) { begin(line) }
            return nil  // else a trailer
        }
        if line.isEmpty { return end() }
        if let first = bytes.first, first.isBlank {
            unfold(line)
        } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
            let name = String(latin1: line[..<colon].trimmed)
            headers.fields.append(HeaderField(name, String(latin1: line[(colon + 1)...].trimmed)))
        }
        return nil
    }

    private static func isStatusLine(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        line.count >= 5 && zip(line, "HTTP/".utf8).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
    }

    /// Whether a message with this head, in HTTP/1, says where its body ends (RFC 9112 §6.3).
    var framesItsBody: Bool { status == 204 || status == 304 || framing.hasEnd }

    private mutating func begin(_ line: Slice<UnsafeRawBufferPointer>) {
        let code = line.split(separator: UInt8(ascii: " "), maxSplits: 2).dropFirst().first
        status = code.flatMap { Int(String(latin1: $0)) } ?? 0
        headers = HeaderFields()
        headers.fields.reserveCapacity(16)
        phase = .within
    }

    private mutating func end() -> Complaint? {
        phase = .after
        isComplete = !(100...199).contains(status)
        framing = BodyFraming(headers)
        return isComplete && framing.isContradictory ? .conflictingLengths : nil
    }

    private mutating func unfold(_ line: Slice<UnsafeRawBufferPointer>) {
        guard let last = headers.fields.indices.last else { return }
        headers.fields[last].value += " " + String(latin1: line)
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
    fileprivate var isSpace: Bool { isBlank || self == 0x0D || self == 0x0A }
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate var trimmed: Self {
        guard let start = firstIndex(where: { !$0.isSpace }), let end = lastIndex(where: { !$0.isSpace })
        else { return self[endIndex...] }
        return self[start...end]
    }
}
