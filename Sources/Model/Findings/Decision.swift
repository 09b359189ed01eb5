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

    public enum Subject: Hashable, Sendable, Codable {
        case change(Identifier<Change>)
        case finding(Identifier<Finding>)

        public var id: String {
            switch self {
            case .change(let id): id.rawValue
            case .finding(let id): id.rawValue
            }
        }
    }

    public enum Verdict: String, Sendable, Codable, CaseIterable {
        case accept, reject, snooze
    }

    public init(
        subject: Subject, verdict: Verdict, by: String, at: Date, reason: String? = nil, until: Date? = nil,
        basis: String? = nil
    ) {
        self.subject = subject
        self.verdict = verdict
        self.by = by
        self.at = at
        self.reason = reason
        self.until = until
        self.basis = basis
    }
}
