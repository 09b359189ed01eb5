import Addresses
import Model

/// A proposal as `discover --json` gives it.
public struct ProposalJSON: Encodable, Sendable {
    public struct ReasonJSON: Encodable, Sendable {
        public var code: String
        public var points: Int
        public var text: String
    }

    public var id: String
    public var promoter: String
    public var url: String
    public var kind: String
    public var title: String?
    public var score: Int
    public var offerings: Int
    public var events: Int
    public var reasons: [ReasonJSON]
    public var watchedAs: String?

    public init(_ source: ProposedSource, of promoter: ProposedPromoter) {
        id = source.id
        self.promoter = promoter.id
        url = source.proposal.address.text
        let document = source.proposal.document
        kind = SourcesEntry.kind(of: document)?.rawValue ?? "page"
        title = document.title
        score = source.proposal.score
        offerings = document.services
        events = document.events
        reasons = source.proposal.reasons.map {
            ReasonJSON(code: $0.code, points: $0.points, text: $0.description)
        }
        watchedAs = source.watchedAs
    }
}
