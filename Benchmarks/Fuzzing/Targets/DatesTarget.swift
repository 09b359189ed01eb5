import Language
import Model
import Reading

/// Running text in Swedish and English: dates, quantities, contacts; and the dates of feeds.
enum DatesTarget: FuzzTarget {
    static let name = "dates"

    static func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        for language in TextLanguage.allCases {
            for mention in DateScanner(language: language, reference: DocumentInput.today).mentions(in: text) {
                precondition(mention.range.upperBound <= text.utf8.count, "a date beyond the text")
            }
            for mention in QuantityScanner(language: language).mentions(in: text) {
                precondition(mention.range.upperBound <= text.utf8.count, "a quantity beyond the text")
            }
        }
        _ = ContactScanner.mentions(in: text)
        _ = FeedDate.parse(text)
    }
}
