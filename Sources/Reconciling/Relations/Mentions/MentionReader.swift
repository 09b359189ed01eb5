import Language
import Model

/// Reads who names whom, and with which cue.
struct MentionReader {
    let profiles: [Profile]
    let names: Names
    let byPromoter: [Identifier<Promoter>: [Int]]
    private let standings: [Identifier<Promoter>: String]
    private let territories: [Identifier<Promoter>: String]

    init(_ profiles: [Profile], promoters declared: [Promoter], _ similarity: TextSimilarity) {
        self.profiles = profiles
        standings = Dictionary(
            declared.compactMap { promoter in promoter.standing.map { (promoter.id, $0) } },
            uniquingKeysWith: { first, _ in first })
        territories = Dictionary(
            declared.compactMap { promoter in
                promoter.territory.flatMap(Places.code(ofTerritory:)).map { (promoter.id, $0) }
            }, uniquingKeysWith: { first, _ in first })
        names = Names(profiles, promoters: declared, similarity)
        byPromoter = Dictionary(grouping: profiles.indices, by: { profiles[$0].promoter.id })
    }

    func mentions() -> [Mention] { profiles.flatMap(mentions(of:)) }

    private func mentions(of profile: Profile) -> [Mention] {
        profile.wording.sentences.filter { !profile.wording.isTitle($0) }.flatMap { mentions(of: profile, in: $0) }
    }

    private func mentions(of profile: Profile, in sentence: Wording.Span) -> [Mention] {
        let text = profile.wording.text(of: sentence)
        let hits = names.hits(in: text, sentence.tokens)
        guard !hits.isEmpty else { return [] }
        let cues = CueReader(profile.wording, sentence)
        let others = hits.filter { $0.promoter != nil && $0.promoter != profile.promoter.id }
            .filter { !$0.isKind || isUnnamed($0, among: hits, by: profile.promoter) }
        var found: [Mention] = []
        for hit in hits where !hit.offerings.isEmpty {
            let near = nearestPromoter(to: hit, among: others)
            let targets = targets(of: hit, near: near, from: profile)
            // "Saknas pengar finns Kustfondens startlån": whoever names another's offering points at it.
            let standsBehind = targets.contains { Self.isCover(profiles[$0], behind: profile) }
            let isPointedAt = others.contains { $0.tokens.upperBound == hit.tokens.lowerBound }
            guard !targets.isEmpty,
                let cue = cues.cue(at: hit.tokens, namesOffering: true)
                    ?? (isPointedAt || standsBehind ? .handOff : nil)
            else { continue }
            for target in targets {
                let meant = cue == .handOff && Self.isCover(profiles[target], behind: profile) ? Cue.complement : cue
                found.append(mention(profile, target, meant, sentence, namesOffering: true))
            }
        }
        let addressees = Addressees(profile: profile, sentence: sentence, names: others.map(\.tokens))
        for hit in others {
            guard let promoter = hit.promoter else { continue }
            let all = (byPromoter[promoter] ?? []).map { profiles[$0] }
            let said = cues.cue(at: hit.tokens, namesOffering: false)
            // Whoever names another promoter on the page of a service that both call the same speaks of that service:
            // "Mötet hålls av Kapitalhuset för vår räkning."
            if let twin = all.first(where: { Titles.areTheSame(profile, $0) }), !hit.isKind, said != .handOff,
                said != .apart
            {
                found.append(mention(profile, twin.place, .represents, sentence, namesOffering: true))
                continue
            }
            guard let cue = said, !hit.isKind || cue == .handOff else { continue }
            // Where one offering is named, another is meant too only if the sentence names its subject.
            let named = found.map { profiles[$0.to] }.filter { $0.promoter.id == promoter }
            let targets =
                !named.isEmpty
                ? (cue == .requirement ? [] : addressees.namedBeside(named, among: all))
                : hit.isKind ? addressees.ofKind(among: all) : addressees.among(all)
            found += targets.map {
                mention(profile, $0, cue, sentence, namesOffering: false, isOnly: targets.count == 1)
            }
        }
        return found
    }

    /// Nobody is sent from a loan to a guarantee: the one stands behind the other.
    private static func isCover(_ other: Profile, behind profile: Profile) -> Bool {
        other.supportTypes == ["garanti"] && profile.families.contains("loan")
    }

    /// "Handelskammaren" of a page that names no chamber, and is none itself.
    private func isUnnamed(_ hit: Names.Hit, among hits: [Names.Hit], by promoter: Promoter) -> Bool {
        let standing = hit.promoter.flatMap { standings[$0] }
        let home = promoter.territory.flatMap(Places.code(ofTerritory:))
        if let home, let place = hit.promoter.flatMap({ territories[$0] }), !FacetMeeting.placesMeet(home, place) {
            return false
        }
        return standing != promoter.standing
            && !hits.contains { !$0.isKind && $0.promoter.flatMap { standings[$0] } == standing }
    }

    private func mention(
        _ profile: Profile, _ target: Int, _ cue: Cue, _ sentence: Wording.Span, namesOffering: Bool,
        isOnly: Bool = true
    ) -> Mention {
        Mention(
            from: profile.place, to: target, cue: cue, quotation: profile.wording.quotation(sentence),
            namesOffering: namesOffering, isOnly: isOnly)
    }

    /// The promoter named just before or after a title: "Strandkapitals smålån", "gårdsstöd hos Länsstyrelsen".
    private func nearestPromoter(to hit: Names.Hit, among others: [Names.Hit]) -> Identifier<Promoter>? {
        others.min { distance($0, hit) < distance($1, hit) }?.promoter
    }

    private func distance(_ a: Names.Hit, _ b: Names.Hit) -> Int {
        abs(a.tokens.lowerBound - b.tokens.lowerBound)
    }

    private func targets(of hit: Names.Hit, near: Identifier<Promoter>?, from profile: Profile) -> [Int] {
        let possible = hit.offerings.filter { $0 != profile.place }
        if let near {
            let named = possible.filter { profiles[$0].promoter.id == near }
            if !named.isEmpty { return named }
        }
        // A title that the promoter has itself means its own, and one that several others bear means nobody's.
        let own = possible.filter { profiles[$0].promoter.id == profile.promoter.id }
        if !own.isEmpty { return own }
        return Set(possible.map { profiles[$0].promoter.id }).count == 1 ? possible : []
    }
}
