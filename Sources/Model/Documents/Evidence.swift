public import FoundationEssentials

/// What shows that a change or finding is so, as others read it.
public struct Evidence: Hashable, Sendable, Codable {
    public var url: String
    public var fetched: Date?
    public var snapshot: Snapshot.Hash?
    /// The place in the document.
    public var place: String?
    public var quote: String

    public init(url: String, fetched: Date? = nil, snapshot: Snapshot.Hash? = nil, place: String? = nil, quote: String)
    {
        self.url = url
        self.fetched = fetched
        self.snapshot = snapshot
        self.place = place
        self.quote = quote
    }

    public init(_ quotation: Quotation, fetched: Date? = nil) {
        self.init(
            url: quotation.passage.url, fetched: fetched, snapshot: quotation.passage.snapshot,
            place: quotation.passage.place, quote: quotation.text)
    }

    private enum CodingKeys: String, CodingKey {
        case url, fetched, snapshot
        case place = "where"
        case quote
    }
}
