public import Model

extension Finding {
    /// What a verdict on the finding is given on: when it moves, a person is asked again.
    public var basis: String {
        var parts = facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        if let relation { parts.append("relation=\(relation.rawValue)") }
        // A source's finding is named after the source alone: which entries it holds back is what is decided on.
        if kind == .source { parts += offerings.map { "offering=\($0)" } }
        if let deciding { parts.append("facets=\(deciding)") }
        return parts.joined(separator: ";")
    }

    /// The finding under the id that it is stored by: whatever a rule calls it, ids are of one length.
    public var identified: Finding {
        var finding = self
        finding.id = Identifier(StableIdentifier.make("f", [id.rawValue]))
        return finding
    }

    /// The finding with the facets that decide how its offerings stand to each other, where there are several.
    public func deciding(among entries: [Identifier<Offering>: Offering]) -> Finding {
        guard kind == .overlap || relation != nil else { return self }
        var finding = self
        finding.deciding = StableIdentifier.make(
            "d", offerings.compactMap { entries[$0] }.map(\.decidingFacets.description))
        return finding
    }
}
