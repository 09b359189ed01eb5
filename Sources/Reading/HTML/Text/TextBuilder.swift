/// Joins pieces of written text: white space collapsed, one line a block.
struct TextBuilder {
    private(set) var bytes: [UInt8] = []
    private var wantsSpace = false
    private var wantsBreak = false

    var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The next text begins a line of its own.
    mutating func breakLine() { wantsBreak = true }

    /// The next text is a word of its own.
    mutating func separate() { wantsSpace = true }

    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var at = 0
        while at < text.count {
            let byte = text[at]
            if byte.isSpace {
                wantsSpace = true
                at += 1
            } else if byte == 0xC2, at + 1 < text.count, text[at + 1] == 0xA0 {
                // A no-break space is white space to whoever reads on.
                wantsSpace = true
                at += 2
            } else {
                if wantsBreak || wantsSpace { appendGap() }
                bytes.append(byte)
                at += 1
            }
        }
    }

    private mutating func appendGap() {
        if !bytes.isEmpty { bytes.append(wantsBreak ? 0x0A : 0x20) }
        wantsBreak = false
        wantsSpace = false
    }
}
