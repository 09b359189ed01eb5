/// Between HTML and plain text, one pass each, without a parser.
enum MarkupText {
    /// `&`, `<`, `>` and quotes as references.
    static func escaped(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var output: [UInt8] = []
            appendEscaped(bytes, to: &output)
            return String(decoding: output, as: UTF8.self)
        }
    }

    static func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        output.reserveCapacity(output.count + bytes.count)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            case UInt8(ascii: "'"): output += "&#39;".utf8
            default: output.append(byte)
            }
        }
    }

    /// Whether text is rather HTML than plain: it has a tag that HTML knows, or a reference to a character.
    static func looksLikeHTML(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for at in bytes.indices {
                if bytes[at] == UInt8(ascii: "<"), TagScan(bytes, at: at)?.isKnown == true { return true }
                if bytes[at] == UInt8(ascii: "&"), CharacterReference(bytes, at: at) != nil { return true }
            }
            return false
        }
    }

    /// The text that a reader of the HTML sees, white space collapsed; scripts, styles and comments are left out.
    /// What only looks like a tag stays text.
    static func plain(_ html: String) -> String {
        var html = html
        return html.withUTF8 { bytes in
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            var at = 0
            while at < bytes.count {
                if bytes[at] == UInt8(ascii: "<"), let tag = TagScan(bytes, at: at) {
                    if tag.separates { output.append(0x20) }
                    at = tag.end
                } else if bytes[at] == UInt8(ascii: "&"), let reference = CharacterReference(bytes, at: at) {
                    output += String(reference.character).utf8
                    at = reference.end
                } else {
                    output.append(bytes[at])
                    at += 1
                }
            }
            return collapsed(output)
        }
    }

    /// White space at the ends taken away, within made one space each.
    static func collapsed(_ text: String) -> String { collapsed(Array(text.utf8)) }

    private static func collapsed(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var pending = false
        for byte in bytes {
            if byte.isSpace {
                pending = !output.isEmpty
            } else {
                if pending { output.append(0x20) }
                pending = false
                output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
