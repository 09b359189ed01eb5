public import FoundationEssentials

/// Something that a coordinator should look at. It stores a reason and typed facts, never sentences: the words are
/// made when it is shown, in the reader's language.
public struct Finding: Hashable, Sendable, Codable, Identifiable {
    /// Made from kind, reason and subjects, so the same cause gives the same finding.
    public var id: Identifier<Finding>
    public var kind: Kind
    public var reason: FindingReason
    public var severity: Severity
    public var state: State
    public var offerings: [Identifier<Offering>]
    public var source: Identifier<Source>?
    /// Of an overlap: how the two stand to each other.
    public var relation: Relation.Kind?
    /// Of an overlap: the sum of ``features``.
    public var score: Double?
    public var features: [String: Double]
    /// Of a conflict: the field that differs.
    public var field: FieldName?
    /// What the explanation tells: `date`, `years`, `before`, `after`, `facet`, …
    public var facts: [String: FieldValue]
    public var evidence: [Evidence]
    public var opened: Date
    public var closed: Date?
    public var snoozedUntil: Date?
    /// The codes of the deciding facets of the offerings: when they move, a verdict on the finding is asked for again.
    public var deciding: String?

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case stale, overlap, conflict, gap, source, boundary
    }

    public enum Severity: String, Sendable, Codable, CaseIterable, Comparable {
        case low, medium, high

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case open, snoozed, closed
    }

    public init(
        id: Identifier<Finding>, kind: Kind, reason: FindingReason, severity: Severity = .medium, state: State = .open,
        offerings: [Identifier<Offering>] = [], source: Identifier<Source>? = nil, relation: Relation.Kind? = nil,
        score: Double? = nil, features: [String: Double] = [:], field: FieldName? = nil,
        facts: [String: FieldValue] = [:], evidence: [Evidence] = [], opened: Date, closed: Date? = nil,
        snoozedUntil: Date? = nil
    ) {
        self.id = id
        self.kind = kind
        self.reason = reason
        self.severity = severity
        self.state = state
        self.offerings = offerings
        self.source = source
        self.relation = relation
        self.score = score
        self.features = features
        self.field = field
        self.facts = facts
        self.evidence = evidence
        self.opened = opened
        self.closed = closed
        self.snoozedUntil = snoozedUntil
    }
}
