/// One logical line of an iCalendar document: `NAME;PARAMETER=value:value` (RFC 5545 §3.1).
struct ContentLine: Hashable {
    /// In upper case.
    let name: String
    /// Names in upper case, values without quotes.
    let parameters: [String: String]
    /// As it stands, still escaped.
    let value: String

    /// nil where there is no colon.
    init?(_ line: ArraySlice<UInt8>) {
        guard let colon = Self.firstUnquoted(UInt8(ascii: ":"), in: line) else { return nil }
        let head = Self.parts(of: line[..<colon])
        guard let first = head.first, !first.isEmpty else { return nil }
        // "item1.SUMMARY": a group before the name, as some programs write it.
        name = first.split(separator: ".").last.map { $0.uppercased() } ?? ""
        var parameters: [String: String] = [:]
        for part in head.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { continue }
            parameters[pair[0].uppercased()] = pair[1].filter { $0 != "\"" }
        }
        self.parameters = parameters
        value = String(decoding: line[(colon + 1)...], as: UTF8.self)
    }

    /// The value as text: `\n`, `\,`, `\;` and `\\` undone (§3.3.11).
    var text: String {
        guard value.utf8.contains(UInt8(ascii: "\\")) else { return value.trimmed }
        var output: [UInt8] = []
        var isEscaped = false
        for byte in value.utf8 {
            if isEscaped {
                output.append(byte | 0x20 == UInt8(ascii: "n") ? 0x0A : byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self).trimmed
    }

    private static func firstUnquoted(_ wanted: UInt8, in line: ArraySlice<UInt8>) -> Int? {
        var isQuoted = false
        for index in line.indices {
            if line[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if line[index] == wanted, !isQuoted { return index }
        }
        // A quote that is never closed quotes nothing.
        return isQuoted ? line.firstIndex(of: wanted) : nil
    }

    private static func parts(of head: ArraySlice<UInt8>) -> [String] {
        var parts: [String] = []
        var rest = head
        while let end = firstUnquoted(UInt8(ascii: ";"), in: rest) {
            parts.append(String(decoding: rest[..<end], as: UTF8.self).trimmed)
            rest = rest[(end + 1)...]
        }
        return parts + [String(decoding: rest, as: UTF8.self).trimmed]
    }
}

extension ContentLine {
    /// UTF-8 bytes of one logical line; what is longer is cut.
    static let lengthLimit = 65_536

    /// The document's lines with their folds undone: a line that begins with white space goes on the one before.
    static func lines(of bytes: [UInt8]) -> [ContentLine] {
        var lines: [ContentLine] = []
        var logical: [UInt8] = []
        func finish() {
            if let line = ContentLine(logical[...]) { lines.append(line) }
            logical.removeAll(keepingCapacity: true)
        }
        var at = 0
        while at < bytes.count {
            let end = bytes[at...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            if bytes[at] == 0x20 || bytes[at] == 0x09 {
                if logical.count < lengthLimit { logical += bytes[(at + 1)..<max(at + 1, end)] }
            } else if end > at {
                finish()
                logical += bytes[at..<end].prefix(lengthLimit)
            }
            at = end + 1
        }
        finish()
        return lines
    }
}
