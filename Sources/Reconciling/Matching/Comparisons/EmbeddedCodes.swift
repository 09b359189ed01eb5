/// The codes that stand among words: `VGN-FW378J/B`, `DBC2760BLS`, `910000692`.
///
/// A code is a word with a digit and a letter, or of five digits or more, after hyphens and slashes within it are taken out. A number
/// with its unit (`320GB`, `1080p`) is none.
enum EmbeddedCodes {
    static let shortest = 4
    static let digitsAlone = 5
    /// Letters of a unit behind a number, and the digits before it.
    static let unit = (digits: 4, letters: 3)

    static func codes(in text: FoldedText) -> [[UInt8]] {
        text.bytes.split { !(WordScanner.isWord($0) || joins($0)) }.compactMap { word in
            let code = word.filter(WordScanner.isWord)
            return isCode(code) ? code : nil
        }
    }

    private static func joins(_ byte: UInt8) -> Bool { "-/._".utf8.contains(byte) }

    static func isCode(_ word: [UInt8]) -> Bool {
        guard word.count >= shortest else { return false }
        let digits = word.count(where: WordScanner.isDigit)
        if digits == word.count { return digits >= digitsAlone }
        return digits > 0 && !isMeasure(word)
    }

    private static func isMeasure(_ word: [UInt8]) -> Bool {
        let number = word.prefix(while: WordScanner.isDigit)
        let letters = word.dropFirst(number.count)
        return (1...unit.digits).contains(number.count) && letters.count <= unit.letters
            && letters.allSatisfy(WordScanner.isLetter)
    }
}
