/// What holds for the whole region.
struct MetaRow: TruthRow {
    let kind = "meta"
    let region: String
    let start: String
    let weeks: Int
    /// Weeks in which nothing of substance happens.
    let noiseOnly: [Int]
}

struct PromoterRow: TruthRow {
    let kind = "promoter"
    let id: String
    let name: String
    let host: String
    let standing: String
    let mandate: String
    let area: String
}

/// An address that sources.yml lists.
struct SourceRow: TruthRow {
    let kind = "source"
    let id: String
    let promoter: String
    let url: String
    let type: String
    let page: String
    let every: String
    /// For the page of one offering.
    let offering: String?
}

/// How a source is in one week.
struct SourceStateRow: TruthRow {
    let kind = "source_state"
    let week: Int
    let source: String
    let url: String
    let health: String
    /// Whether a run may say so or not.
    let optional: Bool
}

/// Which offering, on which page: what offerings, changes and stale rows share.
struct OfferingPlace: Encodable, Sendable {
    let week: Int
    let id: String
    let promoter: String
    let title: String
    let url: String
    let urls: [String]
    let page: String

    init(_ offering: OfferingState, week: Int) {
        self.week = week
        (id, promoter, title, page) = (offering.id, offering.promoter, offering.title, offering.page)
        url = offering.address.plain
        urls = offering.addresses.map(\.plain)
    }
}

struct OfferingRow: TruthRow {
    let kind = "offering"
    let place: OfferingPlace
    let unit: String
    let build: String
    /// False where only a browser could read it.
    let visible: Bool
    let facets: [String: [String]]
    let fields: [String: Field]

    struct Field: Encodable, Sendable {
        let value: TruthValue
        let quote: String
        let url: String
        /// Whether it stands on a page that sources.yml lists.
        let declared: Bool
    }
}

struct ChangeRow: TruthRow {
    let kind = "change"
    let place: OfferingPlace
    let type: String
    let `class`: String
    var field: String?
    var before: TruthValue?
    var after: TruthValue?
    var quoteBefore: String?
    var quote: String?
    /// Whether a run may tell it or not.
    let optional: Bool
}

struct StaleRow: TruthRow {
    let kind = "stale"
    let place: OfferingPlace
    let reason: String
    let quote: String?
    let quoteUrl: String?
    let optional: Bool
}

struct RelationRow: TruthRow {
    let kind = "relation"
    let a: String
    let b: String
    let relation: String
    let overlap: Bool
    let directed: Bool
    let why: String
    let evidence: [Evidence]
    let accept: [String]
    let first: Int
    let last: Int
    let samePromoter: Bool

    struct Evidence: Encodable, Sendable {
        let id: String
        let quote: String
    }
}

struct ContradictionRow: TruthRow {
    let kind = "contradiction"
    let a: String
    let b: String
    let field: String
    let quoteA: String
    let quoteB: String
    let first: Int
    let last: Int
}
