public import Addresses

/// A document that is worth watching, with why.
public struct Proposal: Hashable, Sendable {
    public var document: SurveyedDocument
    public var score: Int
    /// What speaks for it first; each with its own weight.
    public var reasons: [Reason]

    public var address: WebAddress { document.candidate.address }
}
