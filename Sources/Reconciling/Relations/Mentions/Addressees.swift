import Model

/// Which of a promoter's offerings a sentence means that names only the promoter.
struct Addressees {
    private let profile: Profile
    private let subjects: Set<String>
    private let namedSubjects: Set<String>
    private let families: Set<String>
    private let markets: Set<String>
    private let stems: Set<String>

    /// What the sentence only hints at asks half as loudly.
    private static let hintFactor = 0.5
    private static let leastScore = 0.7
    private static let nearness = 0.8
    /// How near its loudest subject another one of the sentence must come to be what is asked for.
    private static let loudEnough = 0.6

    init(profile: Profile, sentence: Wording.Span) {
        self.profile = profile
        let passage = profile.wording.parts[sentence.part].passage
        var cut = passage
        cut.role = .main
        cut.text = profile.wording.quotation(sentence).text
        let words = Wording([cut], language: profile.wording.language)
        let found = SubjectScore.all(in: words)
        let loudest = found.first?.score ?? 0
        subjects = Set(found.filter { $0.score >= Self.loudEnough * loudest }.map(\.code))
        namedSubjects = Set(found.filter(\.isNamed).map(\.code))
        families = Set(SupportTypes.named(in: words).map { SupportFamily.of($0) })
        markets = Set(MarketRule.codes(in: words).map(\.code))
        stems = Set(words.parts.flatMap { Stems.of($0.text) })
    }

    func among(_ others: [Profile]) -> [Int] {
        let ranked = others.map { (place: $0.place, score: score($0)) }
            .filter { $0.score >= Self.leastScore }
            .sorted { ($1.score, $0.place) < ($0.score, $1.place) }
        guard let best = ranked.first?.score else { return [] }
        return ranked.prefix { $0.score >= best * Self.nearness }.map(\.place)
    }

    /// Offerings whose subject the sentence names besides those of `named`: "intyg och carneter".
    func namedBeside(_ named: [Profile], among others: [Profile]) -> [Int] {
        let rest = namedSubjects.subtracting(named.flatMap { $0.subjects.keys })
        return others.filter { other in
            !named.contains { $0.place == other.place } && rest.contains { other.subjects[$0] ?? 0 >= 0.5 }
        }.map(\.place)
    }

    private func score(_ other: Profile) -> Double {
        var score = 0.0
        // One day is one event: what two announce for the same date they announce together.
        if let date = profile.offering.value(of: .date), date == other.offering.value(of: .date) { score += 3 }
        let asked = subjects.reduce(0.0) { best, subject in
            max(best, (other.subjects[subject] ?? 0) * (namedSubjects.contains(subject) ? 1 : Self.hintFactor))
        }
        score += 2 * asked
        if !families.isDisjoint(with: other.families) { score += 1 }
        // Another kind of thing than the sentence and the page speak of is hardly meant.
        if !other.families.isEmpty, families.union(profile.families).isDisjoint(with: other.families) { score -= 1 }
        if !markets.isEmpty, !markets.isDisjoint(with: other.codes(.market)) { score += 0.7 }
        // What the sentence does not say, it takes for granted: the page's own subject.
        let own = profile.subjects.reduce(0.0) { max($0, min($1.value, other.subjects[$1.key] ?? 0)) }
        score += (subjects.isEmpty ? 1.2 : 0.3) * own
        if !profile.families.isDisjoint(with: other.families) { score += subjects.isEmpty ? 0.8 : 0.2 }
        score += 0.25 * Double(min(3, stems.intersection(other.stems).count))
        return score
    }
}
