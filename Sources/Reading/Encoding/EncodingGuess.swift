/// What text in no declared encoding, which isn't UTF-8 either, is likely in: only where the bytes leave little doubt.
///
/// Western text has single letters above ASCII between letters of ASCII. Text that has them in long runs is East
/// Asian or Cyrillic, and then tells which by what its commonest characters are.
enum EncodingGuess {
    /// How many bytes are looked at.
    private static let reach = 65_536

    /// A name of the Encoding Standard; nil where Western text is the better guess.
    static func encoding(of bytes: [UInt8]) -> String? {
        let high = HighBytes(bytes.prefix(reach))
        guard high.count >= 16, high.isolated * 4 < high.count else { return nil }
        if let cyrillic = cyrillic(high) { return cyrillic }
        return eastAsian(high)
    }

    /// KOI8-R has its small letters where windows-1251 has its capitals, and text is mostly small letters.
    private static func cyrillic(_ high: HighBytes) -> String? {
        let low = high.share(0xC0...0xDF)
        let upper = high.share(0xE0...0xFF)
        guard low + upper > 0.9, high.oddRuns * 4 > high.runs.count else { return nil }
        return low > upper ? "koi8-r" : "windows-1251"
    }

    private static func eastAsian(_ high: HighBytes) -> String? {
        // Two bytes from 0xA1 on: the EUC family. Japanese is full of kana, Korean has only its 25 rows of syllables.
        if high.oddRuns == 0, high.share(0xA1...0xFE) == 1 {
            if high.leads(0xA4...0xA5) > 0.25 { return "euc-jp" }
            if high.leads(0xB0...0xC8) > 0.75 { return "euc-kr" }
            return "gbk"
        }
        // A second byte below 0x80 is common in Big5; its everyday characters begin at 0xA4.
        if high.oddRuns > 0, ForeignDecoding.isValid(high.text, as: "big5"), high.leads(0xA1...0xC6) > 0.75 {
            return "big5"
        }
        return nil
    }
}

/// The bytes above ASCII of a text, as they follow each other.
private struct HighBytes {
    let text: [UInt8]
    /// Bytes in each unbroken run.
    private(set) var runs: [Int] = []
    private var histogram = [Int](repeating: 0, count: 256)
    private var leadHistogram = [Int](repeating: 0, count: 256)

    init(_ bytes: ArraySlice<UInt8>) {
        text = Array(bytes)
        var run = 0
        for byte in text {
            if byte < 0x80 {
                if run > 0 { runs.append(run) }
                run = 0
                continue
            }
            histogram[Int(byte)] += 1
            if run % 2 == 0 { leadHistogram[Int(byte)] += 1 }
            run += 1
        }
        if run > 0 { runs.append(run) }
    }

    var count: Int { runs.reduce(0, +) }
    var isolated: Int { runs.count { $0 == 1 } }
    var oddRuns: Int { runs.count { $0 % 2 == 1 } }

    /// The share of the bytes that lie in `range`.
    func share(_ range: ClosedRange<Int>) -> Double { Double(histogram[range].reduce(0, +)) / Double(max(1, count)) }

    /// The share of the first bytes of pairs that lie in `range`.
    func leads(_ range: ClosedRange<Int>) -> Double {
        Double(leadHistogram[range].reduce(0, +)) / Double(max(1, leadHistogram.reduce(0, +)))
    }
}
