public import FoundationEssentials

/// An immutable record of something that happened; the outbox delivers it.
public struct Event: Hashable, Sendable, Codable, Identifiable {
    /// Unique and sortable by time; also the `webhook-id`, so it holds no full stop.
    public var id: Identifier<Event>
    public var type: Kind
    public var at: Date
    /// What it is about: an offering's id, else a source's.
    public var subject: String?
    /// The change or finding as its JSON shows it, without sentences.
    public var payload: Payload

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case changeOpened = "change.opened"
        case changeClosed = "change.closed"
        case findingOpened = "finding.opened"
        case findingClosed = "finding.closed"
        case roundFinished = "round.finished"
        case test
    }

    public enum Payload: Hashable, Sendable, Codable {
        case change(Change, OfferingReference)
        case finding(Finding, [OfferingReference])
        case round(sources: Int, failed: Int, changes: Int, findings: Int)
        case test
    }

    public init(id: Identifier<Event>, type: Kind, at: Date, subject: String? = nil, payload: Payload) {
        self.id = id
        self.type = type
        self.at = at
        self.subject = subject
        self.payload = payload
    }
}

/// An offering as others point at it: enough to show a link.
public struct OfferingReference: Hashable, Sendable, Codable {
    public var id: Identifier<Offering>
    public var promoter: Identifier<Promoter>
    public var title: String
    public var url: String

    public init(id: Identifier<Offering>, promoter: Identifier<Promoter>, title: String, url: String) {
        self.id = id
        self.promoter = promoter
        self.title = title
        self.url = url
    }

    public init(_ offering: Offering) {
        self.init(id: offering.id, promoter: offering.promoter, title: offering.title, url: offering.url)
    }
}
