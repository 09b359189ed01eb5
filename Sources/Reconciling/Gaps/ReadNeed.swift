public import Model

/// A company's need with the codes that its words, or the table that it came in, give it.
public struct ReadNeed: Hashable, Sendable {
    public let need: CompanyNeed
    /// Empty for a facet that neither tells.
    public let codes: [FacetName: [String]]

    public init(_ need: CompanyNeed) {
        self.need = need
        let passage = Passage(text: need.text, place: "row", url: "", snapshot: "")
        let title = Passage(text: "", place: "row", role: .title, url: "", snapshot: "")
        let observation = Observation(
            title: Observed("", Quotation(title)), url: "", passages: [title, passage], language: nil)
        let found = findFacets(in: observation, promoter: Promoter(id: "", name: ""))
        codes = found.mapValues { $0.map(\.code) }.merging(need.stated) { _, stated in stated }
    }

    public var weight: Int { max(1, need.weight) }

    public func codes(_ facet: FacetName) -> Set<String> { Set(codes[facet] ?? []) }

    /// Whether it may be meant by a cell: what it leaves unsaid fits everywhere.
    func lies(in place: [FacetName: Set<String>]) -> Bool {
        place.allSatisfy { facet, asked in
            let stated = codes(facet)
            return stated.isEmpty || GapFacet.meet(facet, stated, asked)
        }
    }

    /// What it asks for beside the kind of need.
    var place: [FacetName: Set<String>] {
        var place: [FacetName: Set<String>] = [:]
        for facet in [FacetName.phase, .companySize, .market] where !codes(facet).isEmpty {
            place[facet] = codes(facet)
        }
        return place
    }
}
