/// Words of a passage: cut from it, never retyped.
public struct Quotation: Hashable, Sendable, Codable {
    public var passage: Passage
    /// UTF-8 offsets in the passage's text.
    public var range: Range<Int>

    /// - Precondition: `range` lies within the passage's text, on character boundaries.
    public init(_ passage: Passage, _ range: Range<Int>) {
        self.passage = passage
        self.range = range
    }

    /// The whole passage.
    public init(_ passage: Passage) {
        self.init(passage, 0..<passage.text.utf8.count)
    }

    public var text: String {
        let utf8 = passage.text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return String(passage.text[start..<end])
    }
}

/// A value with the words that it was read from.
public struct Observed<Value: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    public var value: Value
    public var quotation: Quotation

    public init(_ value: Value, _ quotation: Quotation) {
        self.value = value
        self.quotation = quotation
    }
}
