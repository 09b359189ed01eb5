import FoundationEssentials
import Model

/// Two offerings, and all that a verdict on them may look at.
struct PairReading {
    let a: Profile
    let b: Profile
    /// What a says of b, and b of a.
    let aOfB: [Mention]
    let bOfA: [Mention]
    let similarity: Double
    let sharedFamilies: Set<String>
    /// How much of what they are about is the same, 0…1.
    let sharedSubject: Double
    let meetings: [FacetName: Meeting]

    init(_ a: Profile, _ b: Profile, aOfB: [Mention], bOfA: [Mention], similarity: Double) {
        self.a = a
        self.b = b
        self.aOfB = aOfB
        self.bOfA = bOfA
        self.similarity = similarity
        sharedFamilies = a.families.intersection(b.families)
        sharedSubject = a.subjects.reduce(0) { max($0, min($1.value, b.subjects[$1.key] ?? 0)) }
        meetings = Dictionary(
            uniqueKeysWithValues: FacetMeeting.parting.map { ($0, FacetMeeting.of($0, a, b)) })
    }

    var isAcrossPromoters: Bool { a.promoter.id != b.promoter.id }

    /// From here, two texts about one support type are about the same thing.
    static let leastSharedSubject = 0.5
    /// Where the words know no subject: texts this alike speak of the same.
    static let alike = 0.45

    /// Whether both offer the same kind of thing for the same need.
    var competes: Bool {
        guard !sharedFamilies.isEmpty else { return false }
        if a.subjects.isEmpty || b.subjects.isEmpty { return similarity >= Self.alike }
        return sharedSubject >= Self.leastSharedSubject
    }

    func isDisjoint(_ facet: FacetName) -> Bool {
        if case .disjoint? = meetings[facet] { return true }
        return false
    }

    func mention(_ cue: Cue) -> (mention: Mention, fromA: Bool)? {
        if let found = aOfB.first(where: { $0.cue == cue }) { return (found, true) }
        return bOfA.first { $0.cue == cue }.map { ($0, false) }
    }

    func mentions(_ cue: Cue) -> [Mention] { (aOfB + bOfA).filter { $0.cue == cue } }

    func evidence(_ facets: [FacetName]) -> [Evidence] {
        facets.flatMap { facet in
            [a, b].compactMap { $0.offering.facets.quotations(for: facet).first }.map { Evidence($0) }
        }
    }

    /// The words that show what both offer and for what.
    var sharedEvidence: [Evidence] {
        var seen: Set<Evidence> = []
        return evidence([.supportType, .need]).filter { seen.insert($0).inserted }
    }
}
