/// Where a reader of a served report may go next; a report in a file has none.
public struct ReportLink: Hashable, Sendable {
    public var text: String
    /// A path on the same server, with its query.
    public var address: String
    /// The language of ``text``, where it is not the report's.
    public var foreignLanguage: String?

    public init(_ text: String, to address: String) {
        self.text = text
        self.address = address
    }
}
