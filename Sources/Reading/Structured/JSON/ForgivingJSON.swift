/// Reads JSON as pages really carry it, in one pass.
///
/// Comments of JavaScript and HTML, CDATA marks, commas that are missing, doubled or trailing, control characters and bare
/// quotation marks in texts, and an end that is cut off are forgiven; ``mended`` tells that something was.
struct ForgivingJSON {
    /// How deep arrays and objects may stand in one another: what bounds the recursion below.
    static let depthLimit = 64

    private let bytes: [UInt8]
    private var at = 0
    /// Whether the text was not JSON as RFC 8259 has it.
    private(set) var mended = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All values of the text that are objects or arrays, one after the other; as a rule there is one.
    static func values(in bytes: [UInt8]) -> (values: [JSONValue], mended: Bool) {
        var reader = ForgivingJSON(bytes)
        var values: [JSONValue] = []
        while let value = reader.next() { values.append(value) }
        return (values, reader.mended || values.count != 1)
    }

    private mutating func next() -> JSONValue? {
        skip()
        while at < bytes.count, bytes[at] != Byte.openBrace, bytes[at] != Byte.openBracket {
            mended = true
            at += 1
            skip()
        }
        return value(depth: 0)
    }

    private mutating func value(depth: Int) -> JSONValue? {
        guard at < bytes.count else { return nil }
        switch bytes[at] {
        case Byte.openBrace: return depth < Self.depthLimit ? object(depth: depth) : skipped()
        case Byte.openBracket: return depth < Self.depthLimit ? array(depth: depth) : skipped()
        case Byte.quote: return .string(string())
        default: return word()
        }
    }

    private mutating func array(depth: Int) -> JSONValue {
        var elements: [JSONValue] = []
        at += 1
        while step(to: Byte.closeBracket) {
            if let element = value(depth: depth + 1) { elements.append(element) }
        }
        return .array(elements)
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [JSONMember] = []
        at += 1
        while step(to: Byte.closeBrace) {
            guard let name = name() else { continue }
            skip()
            guard take(Byte.colon) else {
                mended = true
                continue
            }
            skip()
            guard at < bytes.count, bytes[at] != Byte.closeBrace, bytes[at] != Byte.comma else {
                mended = true
                continue
            }
            if let value = value(depth: depth + 1) { members.append(JSONMember(name: name, value: value)) }
        }
        return .object(members)
    }

    /// Goes to the next element of an array or object. At its end it goes past it and gives false.
    private mutating func step(to end: UInt8) -> Bool {
        var commas = 0
        let isFirst = at > 0 && (bytes[at - 1] == Byte.openBrace || bytes[at - 1] == Byte.openBracket)
        skip()
        while take(Byte.comma) {
            commas += 1
            skip()
        }
        guard at < bytes.count else {
            mended = true
            return false
        }
        if bytes[at] == Byte.closeBrace || bytes[at] == Byte.closeBracket {
            mended = mended || commas > 0 || bytes[at] != end
            at += 1
            return false
        }
        mended = mended || commas != (isFirst ? 0 : 1)
        return true
    }

    /// The name of a member, in quotation marks or without.
    private mutating func name() -> String? {
        if bytes[at] == Byte.quote { return string() }
        mended = true
        guard case .string(let word)? = word() else { return nil }
        return word
    }

    /// `true`, a number, and what is neither: a word as far as a comma, colon or bracket.
    private mutating func word() -> JSONValue? {
        let start = at
        while at < bytes.count, !Byte.endsWord(bytes[at]) { at += 1 }
        if at == start {
            at += 1
            mended = true
            return nil
        }
        let word = String(decoding: bytes[start..<at], as: UTF8.self).trimmed
        switch word {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: break
        }
        if Double(word) != nil, bytes[start] == Byte.minus || (0x30...0x39).contains(bytes[start]) {
            return .number(word)
        }
        mended = true
        return .string(word.filter { $0 != "'" })
    }

    /// Passes over an array or object that stands too deep.
    private mutating func skipped() -> JSONValue? {
        var open = 0
        mended = true
        while at < bytes.count {
            switch bytes[at] {
            case Byte.openBrace, Byte.openBracket: open += 1
            case Byte.closeBrace, Byte.closeBracket: open -= 1
            case Byte.quote:
                _ = string()
                continue
            default: break
            }
            at += 1
            if open == 0 { return nil }
        }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }
}

// MARK: - Texts

extension ForgivingJSON {
    private mutating func string() -> String {
        at += 1
        var text: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == Byte.quote {
                if endsString() { return String(decoding: text, as: UTF8.self) }
                mended = true
                text.append(byte)
            } else if byte == Byte.backslash {
                escape(into: &text)
            } else {
                if byte < 0x20 { mended = true }
                text.append(byte)
            }
        }
        mended = true
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether a quotation mark ends its text: what follows is what may follow a text.
    private func endsString() -> Bool {
        var next = at
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count else { return true }
        switch bytes[next] {
        case Byte.comma, Byte.colon, Byte.closeBrace, Byte.closeBracket, Byte.slash, UInt8(ascii: "<"): return true
        case Byte.quote: return next > at
        default: return false
        }
    }

    private mutating func escape(into text: inout [UInt8]) {
        guard at < bytes.count else { return }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text += Array(String(unicodeEscape()).utf8)
        case Byte.quote, Byte.backslash, Byte.slash: text.append(byte)
        default:
            mended = true
            text.append(byte)
        }
    }

    /// The character of `\uXXXX`, of two where they are a pair of surrogates; U+FFFD for half a pair.
    private mutating func unicodeEscape() -> Character {
        guard let first = hexadecimal() else { return "\u{FFFD}" }
        guard (0xD800...0xDBFF).contains(first) else {
            return Unicode.Scalar(first).map { Character($0) } ?? "\u{FFFD}"
        }
        let before = at
        if take(Byte.backslash), take(UInt8(ascii: "u")), let second = hexadecimal(),
            (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        {
            return Character(scalar)
        }
        at = before
        mended = true
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        guard at + 4 <= bytes.count, let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else {
            mended = true
            return nil
        }
        at += 4
        return value
    }
}

// MARK: - What stands between values

extension ForgivingJSON {
    /// Past white space, comments and the marks that hide scripts from old readers.
    private mutating func skip() {
        while at < bytes.count {
            if bytes[at].isSpace {
                at += 1
            } else if starts(with: "/*") {
                skip(past: "*/")
            } else if starts(with: "//") {
                skip(past: "\n")
            } else if starts(with: "<!--") {
                skipMarkupComment()
            } else if starts(with: "<![CDATA[") {
                at += 9
                mended = true
            } else if starts(with: "]]>") {
                at += 3
            } else {
                return
            }
        }
    }

    private func starts(with mark: StaticString) -> Bool {
        guard at + mark.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<mark.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == mark.utf8Start[$0] }
    }

    /// A comment of HTML, or only the mark that begins it where the value itself stands in it.
    private mutating func skipMarkupComment() {
        let first = bytes[(at + 4)...].first { !$0.isSpace }
        guard first == Byte.openBrace || first == Byte.openBracket else { return skip(past: "-->") }
        at += 4
        mended = true
    }

    /// Past `end`. Where it never comes only the mark that began is passed over.
    private mutating func skip(past end: StaticString) {
        mended = true
        let start = at
        at += 2
        while at < bytes.count {
            if starts(with: end) {
                at += end.utf8CodeUnitCount
                return
            }
            at += 1
        }
        at = end.utf8CodeUnitCount == 1 ? bytes.count : start + 2
    }

    private enum Byte {
        static let quote = UInt8(ascii: "\"")
        static let backslash = UInt8(ascii: "\\")
        static let slash = UInt8(ascii: "/")
        static let comma = UInt8(ascii: ",")
        static let colon = UInt8(ascii: ":")
        static let minus = UInt8(ascii: "-")
        static let openBrace = UInt8(ascii: "{")
        static let closeBrace = UInt8(ascii: "}")
        static let openBracket = UInt8(ascii: "[")
        static let closeBracket = UInt8(ascii: "]")

        static func endsWord(_ byte: UInt8) -> Bool {
            byte == comma || byte == colon || byte == closeBrace || byte == closeBracket || byte == openBrace
                || byte == openBracket || byte == quote || byte == 0x0A
        }
    }
}
