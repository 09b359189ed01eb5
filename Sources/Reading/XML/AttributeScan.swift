/// Counts tags and their attributes before a parser sees them, in one pass over the bytes (OPERATIONS S9).
enum AttributeScan {
    enum Syntax { case html, xml }

    /// The bytes that are worth parsing: all, or those before one tag too many.
    ///
    /// - Throws: ``MarkupError/tooManyAttributes(limit:byte:)``.
    static func admitted(
        _ bytes: [UInt8], syntax: Syntax, limits: MarkupLimits
    ) throws(MarkupError) -> (bytes: [UInt8], isCut: Bool) {
        let finding = bytes.withUnsafeBufferPointer { buffer in
            var scan = Scan(bytes: buffer, attributeLimit: limits.attributes, tagLimit: limits.tags)
            return scan.run(syntax)
        }
        switch finding {
        case nil: return (bytes, false)
        case .tooManyTags(let byte): return (Array(bytes.prefix(byte)), true)
        case .tooManyAttributes(let byte): throw .tooManyAttributes(limit: limits.attributes, byte: byte)
        }
    }
}

private struct Scan {
    /// What ends a scan early, and the offset of the tag.
    enum Finding {
        case tooManyTags(byte: Int)
        case tooManyAttributes(byte: Int)
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let attributeLimit: Int
    let tagLimit: Int
    var at = 0

    mutating func run(_ syntax: AttributeScan.Syntax) -> Finding? {
        var tags = 0
        var attributesInAll = 0
        while seek(UInt8(ascii: "<")) {
            let start = at
            at += 1
            guard at < bytes.count else { return nil }
            if bytes[at] == UInt8(ascii: "!") {
                skipDeclaration()
            } else if isNameStart(bytes[at]) {
                tags += 1
                if tags > tagLimit { return .tooManyTags(byte: start) }
                let raw = syntax == .html ? rawTextName() : nil
                let count = attributes()
                if count > attributeLimit { return .tooManyAttributes(byte: start) }
                attributesInAll += count
                if attributesInAll > tagLimit { return .tooManyTags(byte: start) }
                if let raw { skipRawText(until: raw) }
            }
        }
        return nil
    }

    /// Counts a tag's attributes, from its name on; `at` stands behind the tag then.
    ///
    /// As libxml2 sees it, a quote opens a value only behind `=`, and that value ends where the quote comes again.
    private mutating func attributes() -> Int {
        var count = 0
        var betweenWords = false
        var awaitsValue = false
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: ">"): return count
            case UInt8(ascii: "="): awaitsValue = true
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D, UInt8(ascii: "/"): betweenWords = true
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if awaitsValue, seek(byte) { at += 1 }
                betweenWords = awaitsValue
                awaitsValue = false
            default:
                if betweenWords, !awaitsValue { count += 1 }
                (betweenWords, awaitsValue) = (false, false)
            }
            if count > attributeLimit { return count }
        }
        return count
    }

    private mutating func skipDeclaration() {
        if matches("!--") {
            at += 3
            while seek(UInt8(ascii: "-")), !matches("-->") { at += 1 }
        } else if matches("![CDATA[") {
            while seek(UInt8(ascii: "]")), !matches("]]>") { at += 1 }
        }
    }

    private func rawTextName() -> StaticString? {
        for name: StaticString in ["script", "style"] where matchesFolded(name, at: at) { return name }
        return nil
    }

    private mutating func skipRawText(until name: StaticString) {
        while seek(UInt8(ascii: "<")) {
            if at + 2 < bytes.count, bytes[at + 1] == UInt8(ascii: "/"), matchesFolded(name, at: at + 2) { return }
            at += 1
        }
    }

    private mutating func seek(_ byte: UInt8) -> Bool {
        while at < bytes.count {
            if bytes[at] == byte { return true }
            at += 1
        }
        return false
    }

    private func matches(_ text: StaticString) -> Bool {
        guard at + text.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<text.utf8CodeUnitCount where bytes[at + offset] != text.utf8Start[offset] { return false }
        return true
    }

    private func matchesFolded(_ name: StaticString, at start: Int) -> Bool {
        guard start + name.utf8CodeUnitCount <= bytes.count else { return false }
        for offset in 0..<name.utf8CodeUnitCount where bytes[start + offset] | 0x20 != name.utf8Start[offset] {
            return false
        }
        return true
    }

    private func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
