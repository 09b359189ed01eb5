/// Reads one JSON object as names and texts (RFC 8259). Numbers are not converted, so that `5.20` and `00123` stay as they were typed.
struct FlatJSONScanner {
    private struct Malformed: Error { let what: String }

    /// Objects and arrays within one another; more is refused.
    private static let depthLimit = 32

    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func object(onLine line: Int) throws(RecordTableError) -> [(name: String, value: String)] {
        do {
            var members: [(name: String, value: String)] = []
            try object(prefix: "", depth: 0, into: &members)
            guard next() == nil else { throw Malformed(what: "text after its end") }
            return members
        } catch let problem as Malformed {
            throw .malformedLine(line: line, what: problem.what)
        } catch {
            throw .malformedLine(line: line, what: "\(error)")
        }
    }

    private mutating func object(prefix: String, depth: Int, into members: inout [(name: String, value: String)]) throws
    {
        guard depth < Self.depthLimit else { throw Malformed(what: "more than \(Self.depthLimit) levels") }
        try expect("{")
        guard !take("}") else { return }
        repeat {
            let name = prefix + (try string())
            try expect(":")
            if next() == UInt8(ascii: "{") {
                try object(prefix: name + ".", depth: depth + 1, into: &members)
            } else {
                members.append((name, try value(depth: depth + 1)))
            }
        } while take(",")
        try expect("}")
    }

    private mutating func value(depth: Int) throws -> String {
        switch next() {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "{"):
            var members: [(name: String, value: String)] = []
            try object(prefix: "", depth: depth, into: &members)
            return members.map(\.value).filter { !$0.isEmpty }.joined(separator: ", ")
        default:
            let start = position
            while position < bytes.endIndex, !",]} \t\r".utf8.contains(bytes[position]) { position += 1 }
            guard position > start else { throw Malformed(what: "a value is missing") }
            let literal = String(decoding: bytes[start..<position], as: UTF8.self)
            return literal == "null" ? "" : literal
        }
    }

    private mutating func array(depth: Int) throws -> String {
        guard depth < Self.depthLimit else { throw Malformed(what: "more than \(Self.depthLimit) levels") }
        try expect("[")
        var values: [String] = []
        guard !take("]") else { return "" }
        repeat { values.append(try value(depth: depth + 1)) } while take(",")
        try expect("]")
        return values.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private mutating func string() throws -> String {
        try expect("\"")
        var text: [UInt8] = []
        while position < bytes.endIndex {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape()
            default: text.append(byte)
            }
        }
        throw Malformed(what: "a text never ends")
    }

    private mutating func escape() throws -> [UInt8] {
        guard position < bytes.endIndex else { throw Malformed(what: "a text never ends") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "u"): return try unicodeEscape()
        default: return [byte]
        }
    }

    private mutating func unicodeEscape() throws -> [UInt8] {
        var units = [try codeUnit()]
        if UTF16.isLeadSurrogate(units[0]), bytes[position...].starts(with: Array("\\u".utf8)) {
            position += 2
            units.append(try codeUnit())
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private mutating func codeUnit() throws -> UInt16 {
        let end = position + 4
        guard end <= bytes.endIndex,
            let unit = UInt16(String(decoding: bytes[position..<end], as: UTF8.self), radix: 16)
        else {
            throw Malformed(what: "four hexadecimal digits must follow \\u")
        }
        position = end
        return unit
    }

    /// The next byte that is no blank, without taking it.
    private mutating func next() -> UInt8? {
        while position < bytes.endIndex, [0x20, 0x09, 0x0D].contains(bytes[position]) { position += 1 }
        return position < bytes.endIndex ? bytes[position] : nil
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard next() == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ sign: Unicode.Scalar) throws {
        guard take(sign) else { throw Malformed(what: "'\(sign)' is missing") }
    }
}
