public import FoundationEssentials

/// One difference between what was observed last and what is observed now.
public struct Change: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<Change>
    public var type: Kind
    public var significance: Significance
    public var offering: Identifier<Offering>
    /// The other entries of a split or merge.
    public var others: [Identifier<Offering>]
    public var fields: [FieldDifference]
    public var at: Date
    public var source: Identifier<Source>?
    public var evidence: [Evidence]
    public var state: State
    public var closed: Date?
    /// The version of the rules that read the same page otherwise; nil where the page itself moved.
    public var rereadBy: String?

    public enum Kind: String, Sendable, Codable, CaseIterable {
        case added, changed, removed, renamed, moved, split, merged, returned
    }

    /// What the difference means to a reader (*class* in JSON).
    public enum Significance: String, Sendable, Codable, CaseIterable {
        /// Eligibility, amount, deadline, status, promoter.
        case substantive
        /// Other words for the same thing.
        case editorial
        /// Our rules or engine changed, or an address moved.
        case technical
        /// Nothing that a reader would see; kept out of reports.
        case presentational
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case open, accepted, rejected, snoozed
        /// A person looked at it, and neither the catalogue nor the page is to follow.
        case noted
        /// The page went back.
        case reverted

        /// Whether a person may still decide.
        public var waits: Bool { self == .open || self == .snoozed }
    }

    public init(
        id: Identifier<Change>, type: Kind, significance: Significance, offering: Identifier<Offering>,
        others: [Identifier<Offering>] = [], fields: [FieldDifference] = [], at: Date,
        source: Identifier<Source>? = nil, evidence: [Evidence] = [], state: State = .open, closed: Date? = nil,
        rereadBy: String? = nil
    ) {
        self.id = id
        self.type = type
        self.significance = significance
        self.offering = offering
        self.others = others
        self.fields = fields
        self.at = at
        self.source = source
        self.evidence = evidence
        self.state = state
        self.closed = closed
        self.rereadBy = rereadBy
    }
}

/// A field before and after.
public struct FieldDifference: Hashable, Sendable, Codable {
    public var field: FieldName
    public var before: FieldValue?
    public var after: FieldValue?

    public init(field: FieldName, before: FieldValue?, after: FieldValue?) {
        self.field = field
        self.before = before
        self.after = after
    }
}
