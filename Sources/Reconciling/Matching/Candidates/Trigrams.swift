/// Runs of three letters, with a blank before and after each word: what is left of a word that was mistyped.
enum Trigrams {
    /// Only so much of a text is cut up: titles and names fit, and descriptions say the same in words.
    static let bytesOfText = 120

    /// The distinct trigrams of the texts, each as a number below 2²⁴.
    static func codes(of texts: some Sequence<FoldedText>) -> [UInt32] {
        var codes: [UInt32] = []
        for text in texts {
            var window: UInt32 = 0x20
            for byte in text.bytes.prefix(bytesOfText) + [0x20] {
                let sign: UInt32 = WordScanner.isWord(byte) ? UInt32(byte) : 0x20
                if sign == 0x20, window & 0xFF == 0x20 { continue }
                window = (window << 8 | sign) & 0xFF_FFFF
                if window > 0xFFFF { codes.append(window) }
            }
        }
        return codes.sortedDistinct()
    }
}
