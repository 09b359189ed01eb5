import CLibXML2

/// Makes XML of what feeds pass off as XML.
///
/// Entities of HTML become characters, `&` and `<` that begin nothing are escaped, end tags are put where they are missing and
/// dropped where they are too many, and characters that XML forbids are dropped. One pass; markup that was right stays
/// as it is, byte for byte, as do CDATA sections and comments.
struct XMLMending {
    /// Levels that are kept: libxml2 reads no XML that is deeper than 256. The text of deeper elements is kept.
    static let depthLimit = 240

    /// The text with all of that mended, and whether deeper tags were left out.
    static func mended(_ bytes: [UInt8]) -> (bytes: [UInt8], isCut: Bool) {
        var mending = XMLMending(bytes)
        mending.run()
        return (mending.output, mending.isCut)
    }

    private let bytes: [UInt8]
    private var at = 0
    private var output: [UInt8] = []
    /// Where the names of the open elements stand in `bytes`, and their hashes, which are quicker to compare.
    private var open: [(name: Range<Int>, hash: UInt64)] = []
    private var declared: Set<String> = []
    private var isCut = false

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output.reserveCapacity(bytes.count + bytes.count / 16)
    }

    private mutating func run() {
        // Whatever stands before the first tag, an XML declaration must not be preceded by it.
        at = bytes.firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "<"): markup()
            case UInt8(ascii: "&"): reference()
            default: character()
            }
        }
        while let last = open.popLast() { close(last.name) }
    }
}

// MARK: - Tags

extension XMLMending {
    private mutating func markup() {
        if starts("<!--") {
            copy(through: "-->")
        } else if starts("<![CDATA[") {
            copy(through: "]]>")
        } else if starts("<!DOCTYPE") || starts("<!doctype") {
            doctype()
        } else if starts("<?") {
            instruction()
        } else if starts("</") {
            endTag()
        } else if at + 1 < bytes.count, Self.beginsName(bytes[at + 1]), let end = tagEnd() {
            startTag(until: end)
        } else {
            output += "&lt;".utf8
            at += 1
        }
    }

    /// Where the tag at `at` ends, `>` included; nil where another begins before it does.
    private func tagEnd() -> Int? {
        var index = at + 1
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
                bytes[index - 1] == UInt8(ascii: "=") || bytes[index - 1] == 0x20
            {
                quote = byte
            }
            index += 1
        }
        return nil
    }

    private mutating func startTag(until end: Int) {
        let name = self.name(from: at + 1)
        let isEmpty = bytes[end - 2] == UInt8(ascii: "/")
        if open.count >= Self.depthLimit {
            isCut = true
            at = end
            return
        }
        output += bytes[at..<name.upperBound]
        at = name.upperBound
        attributes(until: isEmpty ? end - 2 : end - 1)
        output += isEmpty ? "/>".utf8 : ">".utf8
        at = end
        if !isEmpty { open.append((name, hash(of: name))) }
    }

    private mutating func attributes(until end: Int) {
        while at < end {
            while at < end, Self.isSpace(bytes[at]) { at += 1 }
            let start = at
            while at < end, !Self.isSpace(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
            let name = start..<at
            while at < end, Self.isSpace(bytes[at]) { at += 1 }
            guard at < end, bytes[at] == UInt8(ascii: "=") else {
                // An attribute without a value, as HTML has it.
                if !name.isEmpty, Self.beginsName(bytes[name.lowerBound]) { write(attribute: name, value: name) }
                continue
            }
            at += 1
            while at < end, Self.isSpace(bytes[at]) { at += 1 }
            let value = attributeValue(until: end)
            if !name.isEmpty, Self.beginsName(bytes[name.lowerBound]) { write(attribute: name, value: value) }
        }
    }

    private mutating func attributeValue(until end: Int) -> Range<Int> {
        guard at < end else { return at..<at }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = at + 1
            at = start
            while at < end, bytes[at] != quote { at += 1 }
            defer { at = min(at + 1, end) }
            return start..<at
        }
        let start = at
        while at < end, !Self.isSpace(bytes[at]) { at += 1 }
        return start..<at
    }

    private mutating func write(attribute name: Range<Int>, value: Range<Int>) {
        let after = at
        output.append(0x20)
        output += bytes[name]
        output += "=\"".utf8
        at = value.lowerBound
        while at < value.upperBound {
            switch bytes[at] {
            case UInt8(ascii: "&"): reference()
            case UInt8(ascii: "<"): escape("&lt;")
            case UInt8(ascii: "\""): escape("&quot;")
            default: character()
            }
        }
        output.append(UInt8(ascii: "\""))
        at = after
    }

    private mutating func escape(_ text: StaticString) {
        output += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        at += 1
    }

    /// Closes what the tag closes, with all that is still open in it; drops the tag when it closes nothing.
    private mutating func endTag() {
        let name = self.name(from: at + 2)
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        at = min(at + 1, bytes.count)
        let wanted = hash(of: name)
        guard let level = open.lastIndex(where: { $0.hash == wanted && bytes[$0.name] == bytes[name] }) else { return }
        while open.count > level { close(open.removeLast().name) }
    }

    private mutating func close(_ name: Range<Int>) {
        output += "</".utf8
        output += bytes[name]
        output.append(UInt8(ascii: ">"))
    }

    /// FNV-1a.
    private func hash(of name: Range<Int>) -> UInt64 {
        bytes[name].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    private func name(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, !Self.isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">"),
            bytes[end] != UInt8(ascii: "/")
        {
            end += 1
        }
        return start..<end
    }
}

// MARK: - What is not a tag

extension XMLMending {
    /// Copies as it stands; to the end, closed, where `terminator` is missing.
    private mutating func copy(through terminator: StaticString) {
        while at < bytes.count, !starts(terminator) {
            output.append(bytes[at])
            at += 1
        }
        output += UnsafeBufferPointer(start: terminator.utf8Start, count: terminator.utf8CodeUnitCount)
        at = min(at + terminator.utf8CodeUnitCount, bytes.count)
    }

    /// An XML declaration that isn't the first thing of the document is an error to XML: it is dropped.
    private mutating func instruction() {
        if starts("<?xml"), !output.isEmpty {
            while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
            at = min(at + 1, bytes.count)
        } else {
            copy(through: "?>")
        }
    }

    private mutating func doctype() {
        let start = at
        var depth = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if starts("<!ENTITY") { declared.insert(entityName(from: at + 8)) }
            at += 1
            if byte == UInt8(ascii: ">"), depth <= 0 { break }
        }
        output += bytes[start..<at]
    }

    private func entityName(from start: Int) -> String {
        var begin = start
        while begin < bytes.count, Self.isSpace(bytes[begin]) { begin += 1 }
        var end = begin
        while end < bytes.count, Self.isNameByte(bytes[end]) { end += 1 }
        return String(decoding: bytes[begin..<end], as: UTF8.self)
    }

    private mutating func reference() {
        var end = at + 1
        while end < bytes.count, end - at <= 32, Self.isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "#") {
            end += 1
        }
        let body = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
        let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        guard isClosed, !body.isEmpty else { return escape("&amp;") }
        if body.hasPrefix("#") {
            numeric(body.dropFirst(), end: end + 1)
        } else if ["amp", "lt", "gt", "quot", "apos"].contains(body) || declared.contains(body) {
            output += bytes[at...end]
            at = end + 1
        } else if let character = Self.htmlCharacter(body) {
            output += Array(String(character).utf8)
            at = end + 1
        } else {
            escape("&amp;")
        }
    }

    private mutating func numeric(_ digits: Substring, end: Int) {
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        guard let value = UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10) else {
            return escape("&amp;")
        }
        if Self.isAllowed(value) { output += "&#\(value);".utf8 }
        at = end
    }

    /// The character that HTML 4 names so.
    static func htmlCharacter(_ name: String) -> Unicode.Scalar? {
        guard let entity = htmlEntityLookup(name) else { return nil }
        return Unicode.Scalar(entity.pointee.value)
    }

    private mutating func character() {
        let byte = bytes[at]
        if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { output.append(byte) }
        at += 1
    }

    private func starts(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// `Char` of XML 1.0 §2.2.
    private static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        beginsName(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    private static func beginsName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }
}
