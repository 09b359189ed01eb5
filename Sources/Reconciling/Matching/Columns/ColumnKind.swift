/// What a column holds, as its values show it.
public enum ColumnKind: String, Sendable, CaseIterable {
    /// Words: names, titles, places, categories.
    case text
    /// Words by the dozen: descriptions.
    case longText
    /// Quantities, also with a currency or a unit.
    case number
    /// Days.
    case date
    /// Signs that identify: phone numbers, addresses of mail, article numbers.
    case code
}
