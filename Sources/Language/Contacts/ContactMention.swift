/// A way to reach somebody, as a text states it.
public struct ContactMention: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case email, telephone, web
    }

    public let kind: Kind
    /// As it stands in the text, but for an e-mail address in lower case.
    public let value: String
    /// In UTF-8 code units of the text.
    public let range: Range<Int>

    public init(kind: Kind, value: String, range: Range<Int>) {
        self.kind = kind
        self.value = value
        self.range = range
    }
}
