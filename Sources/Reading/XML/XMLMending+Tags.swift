// Start tags, end tags and attributes.

extension XMLMending {
    mutating func markup() {
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
    func tagEnd() -> Int? {
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

    mutating func startTag(until end: Int) {
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

    mutating func attributes(until end: Int) {
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

    mutating func attributeValue(until end: Int) -> Range<Int> {
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

    mutating func write(attribute name: Range<Int>, value: Range<Int>) {
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

    mutating func escape(_ text: StaticString) {
        output += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        at += 1
    }

    /// Closes what the tag closes, with all that is still open in it; drops the tag when it closes nothing.
    mutating func endTag() {
        let name = self.name(from: at + 2)
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
        at = min(at + 1, bytes.count)
        let wanted = hash(of: name)
        guard let level = open.lastIndex(where: { $0.hash == wanted && bytes[$0.name] == bytes[name] }) else { return }
        while open.count > level { close(open.removeLast().name) }
    }

    mutating func close(_ name: Range<Int>) {
        output += "</".utf8
        output += bytes[name]
        output.append(UInt8(ascii: ">"))
    }

    /// FNV-1a.
    func hash(of name: Range<Int>) -> UInt64 {
        bytes[name].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    func name(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, !Self.isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">"),
            bytes[end] != UInt8(ascii: "/")
        {
            end += 1
        }
        return start..<end
    }
}
