/// A text cut into tokens once, for every scanner to read.
///
/// Cutting is one pass over the scalars; nothing here looks back, so the time is linear in the text (S13).
public struct TokenizedText: Sendable {
    public let utf8: [UInt8]
    public let tokens: [Token]

    public init(_ text: String) {
        utf8 = Array(text.utf8)
        tokens = Tokenizer.tokens(of: text)
    }

    public var count: Int { tokens.count }

    /// The token at `index`; nil outside the text, so that a rule can look around freely.
    public subscript(index: Int) -> Token? {
        tokens.indices.contains(index) ? tokens[index] : nil
    }

    /// The words as they stand, from the text itself.
    public func quotation(_ range: Range<Int>) -> String {
        String(decoding: utf8[range.clamped(to: utf8.indices)], as: UTF8.self)
    }

    /// The UTF-8 range that the tokens `indices` cover.
    public func range(ofTokens indices: Range<Int>) -> Range<Int> {
        guard let first = self[indices.lowerBound], let last = self[indices.upperBound - 1], !indices.isEmpty else {
            return 0..<0
        }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// The index of the first token that ends after the UTF-8 offset `offset`.
    public func tokenIndex(at offset: Int) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if tokens[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
