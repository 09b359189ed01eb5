public import Model

/// The codes of every facet that an observation's own words tell, each with the words that show it.
///
/// What the words do not tell has no entry; ``FacetName/standing`` comes from the promoter's declaration. Codes are
/// those of ``FacetVocabulary``, surest first; sizes and ages are `min-max` (`0-249`, `10-`).
///
/// - Parameter page: what the page says of all its offerings: its lead tells of mandates and funding.
public func findFacets(
    in observation: Observation, promoter: Promoter, page: [Passage] = []
) -> [FacetName: [FacetCode]] {
    let wording = Wording(observation)
    let whole = page.isEmpty ? wording : Wording(wording.parts.map(\.passage) + page, language: wording.language)
    let supportTypes = SupportTypes.codes(in: wording)
    let reading = FacetReading(
        observation: observation, promoter: promoter, wording: wording, wholePage: whole, supportTypes: supportTypes)
    var found: [FacetName: [FacetCode]] = supportTypes.isEmpty ? [:] : [.supportType: supportTypes]
    for rule in FacetRules.all {
        let codes = rule.codes(in: reading)
        if !codes.isEmpty { found[rule.name] = codes }
    }
    return found
}
