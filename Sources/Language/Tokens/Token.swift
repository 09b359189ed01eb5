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

    public init(kind: Kind, text: String, range: Range<Int>, gap: Gap, isCapitalised: Bool = false) {
        self.kind = kind
        self.text = text
        self.range = range
        self.gap = gap
        self.isCapitalised = isCapitalised
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
