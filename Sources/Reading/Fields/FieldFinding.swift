import Model

/// What a rule has read of one field.
struct FieldFinding: Hashable, Sendable {
    /// How sure the words make it; of two findings of one field the stronger is taken, of equals the first.
    enum Strength: Int, Hashable, Sendable, Comparable {
        /// The figure could hardly be anything else in this kind of offering.
        case implied
        /// Words in its clause name it.
        case named
        /// The page labels it.
        case labelled

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    let field: FieldName
    let value: FieldValue
    /// The words, as tokens of the statement.
    let tokens: Range<Int>
    let strength: Strength
}
