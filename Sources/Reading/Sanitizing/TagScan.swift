/// A tag or comment that begins at a `<`, as far as plain text needs to know of it.
struct TagScan {
    /// Where the text goes on.
    private(set) var end: Int
    /// Whether HTML has such an element.
    private(set) var isKnown = false
    /// Whether words on both sides of it are apart.
    private(set) var separates = false

    /// How long a declaration or instruction may be: what is longer is text. It keeps the scan linear.
    private static let declarationLimit = 1_024

    /// nil where what follows is no tag.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?") {
            guard let end = Self.declarationEnd(bytes, at: start) else { return nil }
            self.end = end
            isKnown = bytes[start + 2] == UInt8(ascii: "-")
            return
        }
        let isEndTag = bytes[start + 1] == UInt8(ascii: "/")
        let nameStart = isEndTag ? start + 2 : start + 1
        guard nameStart < bytes.count, (0x61...0x7A).contains(bytes[nameStart] | 0x20),
            let end = Self.tagEnd(bytes, from: nameStart)
        else { return nil }
        let name = bytes[nameStart..<end].prefix {
            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0)
        }
        let word = String(decoding: name, as: UTF8.self).lowercased()
        let tag = MarkupTag.byName[word] ?? .other
        self.end = end
        isKnown = tag != .other
        separates = Self.isBlock(tag)
        if !isEndTag, tag == .script || tag == .style { self.end = Self.rawTextEnd(bytes, from: end, name: word) }
    }

    private static func declarationEnd(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
        let isComment = start + 3 < bytes.count && bytes[start + 2] == 0x2D && bytes[start + 3] == 0x2D
        var at = isComment ? start + 4 : start + 2
        while at < bytes.count, isComment || at - start < declarationLimit {
            if bytes[at] == UInt8(ascii: ">"), !isComment || (bytes[at - 1] == 0x2D && bytes[at - 2] == 0x2D) {
                return at + 1
            }
            at += 1
        }
        return isComment ? bytes.count : nil
    }

    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var at = start
        var quote: UInt8?
        while at < bytes.count {
            let byte = bytes[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), bytes[at - 1] == UInt8(ascii: "=") {
                quote = byte
            }
            at += 1
        }
        return nil
    }

    private static func rawTextEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, name: String) -> Int {
        let closing = Array("</\(name)".utf8)
        var at = start
        while at + closing.count <= bytes.count {
            if zip(closing, bytes[at...]).allSatisfy({ $0 == $1 || $0 == $1 | 0x20 }) { return at }
            at += 1
        }
        return bytes.count
    }

    private static func isBlock(_ tag: MarkupTag) -> Bool {
        switch tag {
        case .p, .br, .div, .li, .ul, .ol, .td, .th, .tr, .table, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .dt,
            .dd,
            .dl, .hr, .section, .article, .header, .footer, .figure, .figcaption:
            true
        default: false
        }
    }
}
