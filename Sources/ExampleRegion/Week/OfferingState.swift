/// What an offering's page says of it in one week.
struct OfferingState: Sendable {
    let id: String
    let promoter: String
    let page: String
    let title: String
    /// Its part of an address, and its anchor.
    let slug: String
    /// Several statements of one thing (Swedish and English) share a unit.
    let unit: String
    let facets: [String: [String]]
    let lead: RichText
    let texts: [RichText]
    let facts: [(label: String, text: RichText)]
    /// What is stale about it for a reason that no date tells.
    let stale: [StaleWords]
    let published: Day?
    /// `2027-03-04T09:00`, for events.
    let starts: String?
    let ends: String?
    let place: String?
    let address: SiteAddress
    /// Its address first, then the page it is listed on.
    let addresses: [SiteAddress]
}

/// A reason of staleness and the words that show it.
struct StaleWords: Hashable, Sendable {
    let reason: String
    let quote: String

    /// `ended_project | Projektet avslutades 2025`
    init?(_ text: String) {
        guard let bar = text.firstIndex(of: "|") else { return nil }
        reason = text[..<bar].filter { $0 != " " }
        quote = String(text[text.index(after: bar)...].drop { $0 == " " })
    }
}

extension OfferingState {
    /// A typed field, the words that state it, and whether they stand in the lead.
    struct Field: Hashable, Sendable {
        let value: TruthValue
        let quote: String
        let isInLead: Bool
    }

    /// The fields that the texts state; of a field that is stated twice, the first.
    var fields: [String: Field] {
        var fields: [String: Field] = [:]
        for (index, text) in ([lead] + texts + facts.map(\.text)).enumerated() {
            for case .field(let name, let value, let words) in text.pieces where fields[name] == nil {
                fields[name] = Field(value: value, quote: words, isInLead: index == 0)
            }
        }
        return fields
    }

    /// All that is said, as a reader sees it.
    var plainText: String {
        ([lead.plain] + texts.map(\.plain) + facts.map { "\($0.label): \($0.text.plain)" }).joined(separator: " ")
    }
}
