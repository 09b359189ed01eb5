public import FoundationEssentials

/// What a person said of a change or finding: who, when, why.
public struct Decision: Hashable, Sendable, Codable {
    public var subject: Subject
    public var verdict: Verdict
    public var by: String
    public var at: Date
    public var reason: String?
    /// Of a snooze: when it is asked again.
    public var until: Date?
    /// What the verdict was given on; when this moves, the finding is asked again.
    public var basis: String?
    /// The entry or pair that it was given on, also when the change or finding is long closed.
    public var offerings: [Identifier<Offering>]?
    /// The field, where it was given on one.
    public var field: FieldName?

    public enum Subject: Hashable, Sendable, Codable {
        case change(Identifier<Change>)
        case finding(Identifier<Finding>)
        /// An entry that a person edited.
        case offering(Identifier<Offering>)

        public var id: String {
            switch self {
            case .change(let id): id.rawValue
            case .finding(let id): id.rawValue
            case .offering(let id): id.rawValue
            }
        }
    }

    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case accept, reject, snooze
        /// The page is right: its value becomes the agreed one.
        case catalogueWrong = "catalogue_wrong"
        /// The catalogue is right: the promoter gets a letter.
        case sourceWrong = "source_wrong"
        /// A difference that is meant: both stay as they are.
        case bothRight = "both_right"
        /// Neither holds: the promoter gets a letter, and a person sets the value.
        case bothWrong = "both_wrong"
        /// Looked at, and not decided.
        case unsure
        /// A person set values of an entry.
        case edit

        /// Whether it says that the page is wrong: then the promoter should hear of it.
        public var concernsPromoter: Bool { self == .sourceWrong || self == .bothWrong }
    }

    public init(
        subject: Subject, verdict: Verdict, by: String, at: Date, reason: String? = nil, until: Date? = nil,
        basis: String? = nil, offerings: [Identifier<Offering>]? = nil, field: FieldName? = nil
    ) {
        self.subject = subject
        self.verdict = verdict
        self.by = by
        self.at = at
        self.reason = reason
        self.until = until
        self.basis = basis
        self.offerings = offerings
        self.field = field
    }
}
