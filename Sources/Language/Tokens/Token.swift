/// A word, a run of digits or a single symbol of a text.
///
/// Digits and letters are always parted ("5MSEK" is "5", "msek"), and so are the parts of "t.ex." and "e-post": what
/// belongs together is told by ``gap``, the space before a token.
public struct Token: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case word, number, symbol
    }

    /// What stands between a token and the one before it.
    public enum Gap: Hashable, Sendable {
        /// Nothing: the two touch.
        case none
        /// Blanks of any width: also no-break and thin ones.
        case space
        /// Blanks with a line break among them.
        case line
    }

    public let kind: Kind
    /// Lower case, composed (NFC for Latin letters); every dash is "-", every apostrophe "'", a digit run as it stands.
    public let text: String
    /// Where the token stands in the text, in UTF-8 code units.
    public let range: Range<Int>
    public let gap: Gap
    /// Whether the first letter is a capital.
    public let isCapitalised: Bool
    /// The first and last byte of `text`, and a mark of both with its length: what phrases turn most words away by.
    let firstByte: UInt8
    let lastByte: UInt8
    let mark: UInt8

    public init(kind: Kind, text: String, range: Range<Int>, gap: Gap, isCapitalised: Bool = false) {
        self.kind = kind
        self.text = text
        self.range = range
        self.gap = gap
        self.isCapitalised = isCapitalised
        firstByte = text.utf8.first ?? 0
        lastByte = text.utf8.last ?? 0
        mark = Self.mark(of: text)
    }

    /// Words of one mark may be equal; words of two are not.
    static func mark(of word: String) -> UInt8 {
        let bytes = word.utf8
        return (bytes.first ?? 0) &* 131 &+ (bytes.last ?? 0) &* 31 &+ UInt8(truncatingIfNeeded: bytes.count &* 7)
    }

    /// The value of a digit run of at most nine digits.
    public var number: Int? {
        kind == .number && text.utf8.count <= 9 ? Int(text) : nil
    }

    public func isSymbol(_ symbol: String) -> Bool { kind == .symbol && text == symbol }
    public func isWord(_ word: String) -> Bool { kind == .word && text == word }

    /// Whether the token touches the one before it.
    public var isJoined: Bool { gap == .none }
}
