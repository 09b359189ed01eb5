/// What is typical of a column's values: the ground on which its kind is told.
struct ColumnProfile {
    /// A kind is called so where this share of the filled cells agree.
    static let agreement = 0.8
    /// Texts of more words than this on average are long texts.
    static let wordsOfLongText = 15.0
    /// Codes are mostly distinct; a column with fewer distinct values is one of categories.
    static let distinctShareOfCodes = 0.3
    /// Whole numbers of one length from here on are codes: nobody counts to ten million by hand.
    static let digitsOfCode = 7.0

    private(set) var rows = 0
    private(set) var filled = 0
    private(set) var distinct = 0
    private var words = 0
    private var wordsOfLetters = 0
    private var numbers = 0
    private var dates = 0
    private var codes = 0
    private var digits = 0

    init(_ values: some Sequence<String>) {
        var seen: Set<String> = []
        for value in values {
            rows += 1
            let text = FoldedText(value)
            guard text.hasContent else { continue }
            filled += 1
            seen.insert(value)
            var count = 0
            WordScanner.words(of: text) { word in
                count += 1
                if !word.contains(where: WordScanner.isDigit) { wordsOfLetters += 1 }
            }
            words += count
            if NumberScanner.number(in: text) != nil { numbers += 1 }
            if CalendarDigits(text) != nil { dates += 1 }
            if text.looksLikeCode { codes += 1 }
            digits += text.bytes.count(where: WordScanner.isDigit)
        }
        distinct = seen.count
    }

    var wordsPerValue: Double { filled == 0 ? 0 : Double(words) / Double(filled) }
    var filledShare: Double { rows == 0 ? 0 : Double(filled) / Double(rows) }
    var lettersShare: Double { words == 0 ? 0 : Double(wordsOfLetters) / Double(words) }
    var distinctShare: Double { filled == 0 ? 0 : Double(distinct) / Double(filled) }

    var kind: ColumnKind {
        if share(dates) >= Self.agreement { return .date }
        let areLongNumbers = filled > 0 && Double(digits) / Double(filled) >= Self.digitsOfCode
        if share(numbers) >= Self.agreement, !areLongNumbers { return .number }
        if share(codes) >= Self.agreement, distinctShare >= Self.distinctShareOfCodes { return .code }
        return wordsPerValue > Self.wordsOfLongText ? .longText : .text
    }

    private func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }
}

extension FoldedText {
    /// Whether there is a letter or a digit: `-` and `?` stand for a missing value.
    var hasContent: Bool { bytes.contains(where: WordScanner.isWord) }

    /// An address of mail or of the web, or mostly digits in one run with the signs that phone and article numbers have.
    var looksLikeCode: Bool {
        if bytes.contains(UInt8(ascii: "@")) { return !bytes.contains(0x20) }
        let digits = bytes.count(where: WordScanner.isDigit)
        let letters = bytes.count(where: WordScanner.isLetter)
        let blanks = bytes.count { $0 == 0x20 }
        if digits >= 5, letters == 0 { return true }
        return digits > 0 && blanks == 0 && digits + letters >= 4
    }
}
