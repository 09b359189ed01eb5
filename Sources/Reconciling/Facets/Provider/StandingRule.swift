import Model

/// What kind of organisation offers it (F10): the promoter's declaration in sources.yml.
struct StandingRule: FacetRule {
    let name = FacetName.standing

    func codes(in reading: FacetReading) -> [FacetCode] {
        reading.promoter.standing.map { [FacetCode($0)] } ?? []
    }
}
