/// Makes XML of what feeds pass off as XML.
///
/// Entities of HTML become characters, `&` and `<` that begin nothing are escaped, end tags are put where they are
/// missing and dropped where they are too many, and characters that XML forbids are dropped. One pass; markup that
/// was right stays as it is, byte for byte, as do CDATA sections and comments.
struct XMLMending {
    /// Levels that are kept: libxml2 reads no XML that is deeper than 256. The text of deeper elements is kept.
    static let depthLimit = 240

    /// The text with all of that mended, and whether deeper tags were left out.
    static func mended(_ bytes: [UInt8]) -> (bytes: [UInt8], isCut: Bool) {
        var mending = XMLMending(bytes)
        mending.run()
        return (mending.output, mending.isCut)
    }

    let bytes: [UInt8]
    var at = 0
    var output: [UInt8] = []
    /// Where the names of the open elements stand in `bytes`, and their hashes, which are quicker to compare.
    var open: [(name: Range<Int>, hash: UInt64)] = []
    var declared: Set<String> = []
    var isCut = false

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

extension XMLMending {
    /// Copies but for forbidden characters; to the end, closed, where `terminator` is missing.
    mutating func copy(through terminator: StaticString) {
        while at < bytes.count, !starts(terminator) { character() }
        output += UnsafeBufferPointer(start: terminator.utf8Start, count: terminator.utf8CodeUnitCount)
        at = min(at + terminator.utf8CodeUnitCount, bytes.count)
    }

    /// An XML declaration that isn't the first thing of the document is an error to XML: it is dropped.
    mutating func instruction() {
        if starts("<?xml"), !output.isEmpty {
            while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
            at = min(at + 1, bytes.count)
        } else {
            copy(through: "?>")
        }
    }

    mutating func doctype() {
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

    func entityName(from start: Int) -> String {
        var begin = start
        while begin < bytes.count, Self.isSpace(bytes[begin]) { begin += 1 }
        var end = begin
        while end < bytes.count, Self.isNameByte(bytes[end]) { end += 1 }
        return String(decoding: bytes[begin..<end], as: UTF8.self)
    }

    /// Copies a byte that begins nothing; control characters, U+FFFE and U+FFFF are left out.
    mutating func character() {
        let byte = bytes[at]
        if byte == 0xEF, starts("\u{FFFE}") || starts("\u{FFFF}") {
            at += 3
            return
        }
        if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { output.append(byte) }
        at += 1
    }

    func starts(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
        return true
    }

    /// `Char` of XML 1.0 §2.2.
    static func isAllowed(_ value: UInt32) -> Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    static func isNameByte(_ byte: UInt8) -> Bool {
        beginsName(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }

    static func beginsName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }
}
