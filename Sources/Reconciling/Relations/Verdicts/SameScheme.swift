import FoundationEssentials
import Model

/// One scheme that two promoters' pages describe: the same name, and the same figures or words.
struct SameScheme: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard pair.isAcrossPromoters, !pair.sharedFamilies.isEmpty, Titles.sameName(pair.a, pair.b) else { return nil }
        let equal = Terms.equal(pair.a.offering, pair.b.offering)
        let isHandedOver = Set([pair.a, pair.b].map(\.promoter.standing)) == ["lansstyrelse", "region"]
        guard pair.competes || !equal.isEmpty || isHandedOver else { return nil }
        // The county administrative boards' business supports went to the regions under their old names.
        guard !equal.isEmpty || isHandedOver || pair.similarity >= PairReading.alike else { return nil }
        let quotations = equal.flatMap { field in
            [pair.a, pair.b].compactMap { $0.offering.observation?.fields[field]?.quotation }
        }
        return Verdict(
            kind: .same, evidence: pair.evidence([.supportType]) + quotations.map { Evidence($0) },
            features: ["same_name": 0.5, "equal_terms": equal.isEmpty ? 0 : 0.3, "text": 0.2 * pair.similarity])
    }
}

/// Two pages of one promoter about one offering: the present page and an old one, Swedish and English. Of what else one
/// promoter offers, only what its pages say is told.
struct OnePromotersOffering: RelationRule {
    func verdict(on pair: PairReading) -> Verdict? {
        guard !pair.isAcrossPromoters else { return nil }
        guard pair.competes || !pair.sharedFamilies.isEmpty && Titles.equal(pair.a, pair.b) else { return nil }
        let isTranslation =
            pair.a.wording.language != pair.b.wording.language
            && Terms.equal(pair.a.offering, pair.b.offering).count >= 2
        guard Titles.equal(pair.a, pair.b) || isTranslation else { return nil }
        return Verdict(kind: .same, evidence: pair.sharedEvidence, features: ["same_promoter": 0.5, "same_name": 0.5])
    }
}

/// Whether two titles name one thing.
enum Titles {
    static func equal(_ a: Profile, _ b: Profile) -> Bool {
        !a.titleStems.isEmpty && a.titleStems == b.titleStems
    }

    /// The very same words, or equal titles of one kind of support: "Energikredit" is no "Energibidrag".
    static func areTheSame(_ a: Profile, _ b: Profile) -> Bool {
        a.offering.title.lowercased() == b.offering.title.lowercased()
            || equal(a, b) && !a.families.isDisjoint(with: b.families)
    }

    /// Equal, or one a compound of the other's words: "Investeringsbidrag", "Bidrag till investeringar".
    static func sameName(_ a: Profile, _ b: Profile) -> Bool {
        if equal(a, b) { return true }
        guard !a.titleStems.isEmpty, !b.titleStems.isEmpty else { return false }
        if isExtension(a.titleStems, of: b.titleStems) || isExtension(b.titleStems, of: a.titleStems) { return true }
        return holds(a.offering.title, all: b.titleStems) || holds(b.offering.title, all: a.titleStems)
    }

    /// Words that say whose a scheme is or for whom, not which it is.
    private static let attributes: Set<String> = [
        "region", "statli", "kommun", "småför", "företa", "länets", "svensk", "nation", "stöd", "lån", "för", "till",
    ]

    private static func isExtension(_ long: [String], of short: [String]) -> Bool {
        long.count > short.count && Set(long).subtracting(short).isSubset(of: attributes)
            && Set(short).isSubset(of: long)
            && !short.isEmpty
    }

    /// Every stem stands in the title, and nothing else of weight does.
    private static func holds(_ title: String, all stems: [String]) -> Bool {
        guard stems.count > 1 else { return false }
        let joined = WordText(title).forms.compactMap(\.first).joined()
        let found = stems.filter { joined.contains($0) }.map(\.utf8.count).reduce(0, +)
        return stems.allSatisfy(joined.contains) && joined.utf8.count <= found + 8
    }
}
