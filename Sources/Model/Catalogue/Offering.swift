public import FoundationEssentials

/// A canonical catalogue entry (HSDS *service*, CPSV-AP *Public Service*).
///
/// It holds the *agreed* value of a field (a person's, or an import's) beside the *observed* one; neither overwrites
/// the other.
public struct Offering: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<Offering>
    public var promoter: Identifier<Promoter>
    /// The source that tells most of it; nil while it was only imported.
    public var source: Identifier<Source>?
    public var status: Status
    public var review: Review
    /// What the promoter's pages say together; nil while it was only imported.
    public var observation: Observation?
    /// What each source that tells of it said last.
    public var sightings: [Sighting]
    public var agreed: [FieldName: Agreed]
    /// Found in the text, or set by a person.
    public var facets: Facets
    /// Every address that was ever its own, so that it is known again.
    public var formerURLs: [String]
    public var firstSeen: Date
    public var lastSeen: Date?
    /// When its substance was last observed to change.
    public var lastChanged: Date?
    /// When a person last said that it is right.
    public var assured: Date?
    /// A status that a person set: it stands, whatever pages show.
    public var setStatus: Status?

    /// HSDS's life-cycle, and `announced`.
    public enum Status: String, Sendable, Codable, CaseIterable {
        case active, inactive, defunct, announced
        case temporarilyClosed = "temporarily_closed"

        /// Whether companies can turn to it now or soon.
        public var isOffered: Bool { self == .active || self == .announced || self == .temporarilyClosed }
    }

    /// What people said of it.
    public enum Review: String, Sendable, Codable, CaseIterable {
        case proposed, accepted, rejected
    }

    /// A value that a person or an import stands for.
    public struct Agreed: Hashable, Sendable, Codable {
        public var value: FieldValue
        public var by: String
        public var at: Date

        public init(_ value: FieldValue, by: String, at: Date) {
            self.value = value
            self.by = by
            self.at = at
        }
    }

    public init(
        id: Identifier<Offering>, promoter: Identifier<Promoter>, source: Identifier<Source>? = nil,
        status: Status = .active, review: Review = .proposed, observation: Observation? = nil,
        sightings: [Sighting] = [], agreed: [FieldName: Agreed] = [:], facets: Facets = Facets(),
        formerURLs: [String] = [], firstSeen: Date, lastSeen: Date? = nil, lastChanged: Date? = nil,
        assured: Date? = nil
    ) {
        self.id = id
        self.promoter = promoter
        self.source = source
        self.status = status
        self.review = review
        self.observation = observation
        self.sightings = sightings
        self.agreed = agreed
        self.facets = facets
        self.formerURLs = formerURLs
        self.firstSeen = firstSeen
        self.lastSeen = lastSeen
        self.lastChanged = lastChanged
        self.assured = assured
    }
}

extension Offering {
    /// What the field is now: the observed value, else the agreed one.
    public func value(of field: FieldName) -> FieldValue? {
        observedValue(of: field) ?? agreed[field]?.value
    }

    public func observedValue(of field: FieldName) -> FieldValue? {
        guard let observation else { return nil }
        return switch field {
        case .title: .text(observation.title.value)
        case .url: .text(observation.url)
        case .description: observation.text.isEmpty ? nil : .text(observation.text)
        default: observation.fields[field]?.value
        }
    }

    /// The name to show: the promoter's own where it is observed.
    public var title: String {
        value(of: .title)?.description ?? id.rawValue
    }

    public var url: String {
        value(of: .url)?.description ?? ""
    }

    /// Names of the fields that are observed or agreed, in order.
    public var fieldNames: [FieldName] {
        var names = Set(agreed.keys)
        if let observation {
            names.formUnion(observation.fields.keys)
            names.formUnion([.title, .url])
            if !observation.text.isEmpty { names.insert(.description) }
        }
        return names.sorted()
    }
}
