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
        // What both are about before all else counts also where the words only hint.
        // A hint on one side is enough only where the other side names the subject.
        sharedSubject = Self.sharedSubject(a, b)
        meetings = Dictionary(
            uniqueKeysWithValues: FacetMeeting.parting.map { ($0, FacetMeeting.of($0, a, b)) })
    }

    private static func sharedSubject(_ a: Profile, _ b: Profile) -> Double {
        let near = Subjects.near.flatMap { [$0, ($0.1, $0.0)] }.map { one, other in
            guard a.namedSubjects.contains(one), b.namedSubjects.contains(other) else { return 0.0 }
            return min(a.subjects[one] ?? 0, b.subjects[other] ?? 0) * nearFactor
        }
        return a.subjects.reduce(near.max() ?? 0) { best, subject in
            let isLoudest = subject.value >= 1 && b.subjects[subject.key] ?? 0 >= 1
            if isLoudest { return 1 }
            guard a.namedSubjects.contains(subject.key) || b.namedSubjects.contains(subject.key) else { return best }
            let isNamedTwice = a.namedSubjects.contains(subject.key) && b.namedSubjects.contains(subject.key)
            let shared = min(subject.value, b.subjects[subject.key] ?? 0)
            return max(best, isNamedTwice ? shared : shared * hintFactor)
        }
    }

    private static let nearFactor = 0.8

    private static let hintFactor = 0.6

    var isAcrossPromoters: Bool { a.promoter.id != b.promoter.id }

    /// From here, two texts about one support type are about the same thing. Money and courses for one need part by
    /// what they are for; advice takes what comes.
    static let leastSharedSubject = 0.5
    private static let leastShared: [String: Double] = ["advice": 0.45, "utbildning": 0.5, "bidrag": 0.6]
    /// Where the words know no subject: texts this alike speak of the same.
    static let alike = 0.45

    /// Whether both offer the same kind of thing for the same need.
    var competes: Bool {
        guard !sharedFamilies.isEmpty else { return false }
        let sharedTypes = a.supportTypes.intersection(b.supportTypes)
        if !sharedTypes.isDisjoint(with: Self.selfEvident), !areTwoOccasions { return true }
        if sharedFamilies == ["handelsdokument"] { return sharedDocument }
        if a.subjects.isEmpty || b.subjects.isEmpty { return similarity >= Self.alike }
        if areTwoOccasions { return sharedSubject >= Self.leastSharedSubject && (sharesTitle || similarity >= 0.2) }
        return sharedFamilies.contains { sharedSubject >= Self.leastShared[$0] ?? Self.leastSharedSubject }
    }

    /// Kinds of support that say by themselves what they are for.
    static let selfEvident: Set<String> = ["partnersok", "utlandsnarvaro", "inkubator", "coachning"]

    /// One kind of document: what customs have to do with it is no common subject.
    private var sharedDocument: Bool {
        a.subjects.contains { code, value in
            Subjects.needs(of: code).contains("dokument")
                && min(value, b.subjects[code] ?? 0) >= Self.leastSharedSubject
        }
    }

    /// Two single days: a company can go to both, unless they are plainly one course given twice.
    private var areTwoOccasions: Bool {
        guard let first = a.offering.value(of: .date), let second = b.offering.value(of: .date) else { return false }
        return first != second
    }

    private var sharesTitle: Bool { !Set(a.titleStems).isDisjoint(with: b.titleStems) }

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
            [a, b].compactMap { profile in
                profile.offering.facets.quotations(for: facet).first.map {
                    Evidence($0, fetched: profile.offering.lastSeen)
                }
            }
        }
    }

    /// The words that show what both offer and for what.
    var sharedEvidence: [Evidence] {
        var seen: Set<Evidence> = []
        return evidence([.supportType, .need]).filter { seen.insert($0).inserted }
    }
}
