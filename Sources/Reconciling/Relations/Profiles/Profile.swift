import Language
import Model

/// What relations are judged on, read once an offering.
struct Profile: Sendable {
    let place: Int
    let offering: Offering
    let promoter: Promoter
    let wording: Wording
    let supportTypes: Set<String>
    let families: Set<String>
    let needs: Set<String>
    /// What it is about, each 0…1 of the loudest.
    let subjects: [String: Double]
    /// The subjects that some word names outright.
    let namedSubjects: Set<String>
    /// Where the company must be, from its own words, else from its page's lead.
    let areas: Set<String>
    /// Where it can be had: what the page says, else where the promoter may act at all; nil where neither tells.
    let home: Set<String>?
    let mandate: Set<String>
    /// Words of the title that carry meaning, as stems.
    let titleStems: [String]
    /// Every word that carries meaning, as stems, place names left out.
    let stems: Set<String>

    var id: Identifier<Offering> { offering.id }

    func codes(_ facet: FacetName) -> Set<String> { Set(offering.facets[facet]) }

    init(_ offering: Offering, promoter: Promoter, others: [Promoter], page: [Passage], place: Int) {
        self.place = place
        self.offering = offering
        self.promoter = promoter
        let wording = offering.observation.map { Wording($0) } ?? Wording([])
        self.wording = wording
        supportTypes = Set(offering.facets[.supportType])
        families = Set(supportTypes.map { SupportFamily.of($0) })
        needs = Set(offering.facets[.need])
        let found = SubjectScore.subjects(
            in: wording, Voices(wording, promoter: promoter, others: others),
            supportType: offering.facets[.supportType].first)
        subjects = Self.subjects(found, needs: needs, isSet: offering.facets.set[.need] != nil)
        namedSubjects = Set(found.filter(\.isNamed).map(\.code))
        let own = Set(offering.facets[.area])
        let lead = Wording(page)
        areas = own.isEmpty ? Self.areas(of: lead, promoter, others) : own
        home = areas.isEmpty ? Self.home(of: promoter, supportTypes).map { [$0] } : areas.filter { !$0.hasPrefix("-") }
        let claimed = Set(offering.facets[.mandate])
        mandate = claimed
        titleStems = Stems.of(WordText(offering.title))
        let skipped = Set(Places.names(of: promoter))
        stems = Set(wording.parts.flatMap { Stems.of($0.text) }).subtracting(skipped)
    }

    private static func subjects(
        _ found: [SubjectScore.Found], needs: Set<String>, isSet: Bool
    ) -> [String: Double] {
        guard let loudest = found.first?.score else { return [:] }
        // A person's word on the need outweighs what the text is about.
        let kept = isSet ? found.filter { !needs.isDisjoint(with: Subjects.needs(of: $0.code)) } : found
        return Dictionary(kept.map { ($0.code, $0.score / loudest) }, uniquingKeysWith: max)
    }

    /// Authorities act within their own borders (for municipalities the Local Government Act 2:1 says so), and chambers
    /// issue documents for their own district; whatever else they offer may be open to all.
    private static func home(of promoter: Promoter, _ supportTypes: Set<String>) -> String? {
        let isBound =
            ["kommun", "region", "lansstyrelse"].contains(promoter.standing)
            || promoter.standing == "handelskammare" && supportTypes == ["handelsdokument"]
        guard isBound, let code = promoter.territory.flatMap(Places.code(ofTerritory:)), code != "sverige" else {
            return nil
        }
        return code
    }

    private static func areas(
        of page: Wording, _ promoter: Promoter, _ others: [Promoter]
    ) -> Set<String> {
        let places = Places(promoter: promoter, others: others)
        return Set(page.sentences.flatMap { places.mentions(in: page.text(of: $0), $0.tokens).map(\.code) })
    }
}

/// Support types that a company may take one for the other.
enum SupportFamily {
    private static let families: [String: String] = [
        "information": "advice", "radgivning": "advice", "coachning": "advice", "lan": "loan", "villkorslan": "loan",
        "garanti": "cover", "forsakring": "cover",
    ]

    static func of(_ code: String) -> String { families[code] ?? code }
}
