import Language
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

    private let words: Set<String>

    /// - Parameter names: where promoters are named: a name's words say nothing of what is asked for.
    init(profile: Profile, sentence: Wording.Span, names: [Range<Int>]) {
        self.profile = profile
        let text = profile.wording.text(of: sentence)
        var cut = profile.wording.parts[sentence.part].passage
        cut.role = .main
        let kept = sentence.tokens.filter { index in !names.contains { $0.contains(index) } }
        cut.text = kept.map { text.tokens.quotation(text.tokens.range(ofTokens: $0..<$0 + 1)) }.joined(separator: " ")
        words = Set(kept.flatMap { text[$0]?.kind == .word ? text.forms[$0] : [] })
        let wording = Wording([cut], language: profile.wording.language)
        let found = SubjectScore.all(in: wording)
        let loudest = found.first?.score ?? 0
        subjects = Set(found.filter { $0.score >= Self.loudEnough * loudest }.map(\.code))
        namedSubjects = Set(found.filter(\.isNamed).map(\.code))
        // A name may tell the kind: "Exportborgen kan läggas ovanpå".
        var whole = cut
        whole.text = profile.wording.quotation(sentence).text
        families = Set(
            SupportTypes.named(in: Wording([whole], language: wording.language)).map { SupportFamily.of($0) })
        markets = Set(MarketRule.codes(in: wording).map(\.code))
        stems = Set(wording.parts.flatMap { Stems.of($0.text) })
    }

    /// Where only a kind of promoter is named ("handelskammaren"), the sentence must name what for.
    func ofKind(among others: [Profile]) -> [Int] {
        let asked = others.filter { other in
            // "Hänvisar vi till den privata marknaden", where both are about being paid.
            let isInsurer = other.supportTypes.contains("forsakring") && profile.families.contains("cover")
            return isInsurer || callsByTitle(other) || namedSubjects.contains { other.subjects[$0] ?? 0 >= 0.5 }
        }
        return among(asked)
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

    /// Whether the sentence holds the word that heads the other's title: "motgaranti" of "Motgaranti till långivare".
    private func callsByTitle(_ other: Profile) -> Bool {
        let title = WordText(other.offering.title)
        return TitleHead(title).heads.contains { head in
            guard let word = title[head], word.kind == .word, word.text.utf8.count >= 7 else { return false }
            return title.forms[head].contains { $0.utf8.count >= 6 && words.contains($0) }
        }
    }

    private func score(_ other: Profile) -> Double {
        var score = 0.0
        // One day is one event: what two announce for the same date they announce together.
        if let date = profile.offering.value(of: .date), date == other.offering.value(of: .date) { score += 3 }
        let asked = subjects.reduce(0.0) { best, subject in
            max(best, (other.subjects[subject] ?? 0) * (namedSubjects.contains(subject) ? 1 : Self.hintFactor))
        }
        score += 2 * asked
        if callsByTitle(other) { score += 1.5 }
        // "På regionens uppdrag ger …": the service of the same name is the one that is meant.
        if Titles.equal(profile, other) { score += 1.5 }
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
