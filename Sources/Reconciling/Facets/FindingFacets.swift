public import Model

/// The codes of every facet that an observation's own words tell, each with the words that show it.
///
/// What the words do not tell has no entry; ``FacetName/standing`` comes from the promoter's declaration. Codes are
/// those of ``FacetVocabulary``, surest first; sizes and ages are `min-max` (`0-249`, `10-`).
///
/// - Parameters:
///   - page: what the page says of all its offerings: its lead tells of mandates and funding.
///   - others: the region's other promoters, so that what the text says of them is not taken for the promoter's own.
public func findFacets(
    in observation: Observation, promoter: Promoter, page: [Passage] = [], others: [Promoter] = []
) -> [FacetName: [FacetCode]] {
    let wording = Wording(observation)
    let whole = page.isEmpty ? wording : Wording(wording.parts.map(\.passage) + page, language: wording.language)
    let voices = Voices(wording, promoter: promoter, others: others)
    let supportTypes = SupportTypes.codes(in: wording, voices, date: observation.fields[.date]?.quotation)
    let reading = FacetReading(
        observation: observation, promoter: promoter, others: others, wording: wording, voices: voices,
        wholePage: whole,
        supportTypes: supportTypes)
    var found: [FacetName: [FacetCode]] = supportTypes.isEmpty ? [:] : [.supportType: supportTypes]
    for rule in FacetRules.all {
        let codes = rule.codes(in: reading)
        if !codes.isEmpty { found[rule.name] = codes }
    }
    return found
}
