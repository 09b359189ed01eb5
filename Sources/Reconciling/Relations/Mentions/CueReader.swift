import Language

/// Which cue of a sentence belongs to a name in it: the nearest in the same clause, else the nearest at all.
struct CueReader {
    private let text: WordText
    private let clauses: [Range<Int>]
    private let cues: [(cue: Cue, tokens: Range<Int>)]
    /// "Själva intyget får bara Kammaren utfärda."
    private let isOfMandate: Bool

    /// A cue in another clause counts as this many words farther away.
    private static let clauseDistance = 12
    /// A name with no cue within this reach is only named.
    private static let reach = 26
    /// What is denied or demanded binds harder than a soft word that stands nearer.
    private static let pull: [Cue: Int] = [
        .requirement: 14, .apart: 4, .represents: 3, .complement: 3, .together: 0, .handOff: 0,
    ]

    private static let allows = Lexicon<Void>([
        (["får bara", "får endast", "får enbart", "kan bara … utfärda", "may only be", "can only be issued"], ())
    ])

    init(_ wording: Wording, _ sentence: Wording.Span) {
        text = wording.text(of: sentence)
        clauses = Clauses.ranges(of: sentence.tokens, in: text)
        isOfMandate = Self.allows.contains(in: text, sentence.tokens)
        cues = CueWords.lexicon.matches(in: text, sentence.tokens).map { ($0.meaning, $0.tokens) }
    }

    /// - Parameter namesOffering: a demand is made of an offering; of a promoter alone only where it stands beside it.
    func cue(at name: Range<Int>, namesOffering: Bool) -> Cue? {
        let place = clauses.firstIndex { $0.contains(name.lowerBound) } ?? 0
        let ranked = cues.map { found -> (cue: Cue, distance: Int) in
            let other = clauses.firstIndex { $0.contains(found.tokens.lowerBound) } ?? 0
            let gap = max(
                0, found.tokens.lowerBound - name.upperBound, name.lowerBound - found.tokens.upperBound)
            let distance = gap + abs(other - place) * Self.clauseDistance
            let pull = found.cue == .requirement && !namesOffering ? 3 : Self.pull[found.cue] ?? 0
            return (found.cue, distance - pull)
        }
        // What only the other may do is a matter of its mandate, whatever words stand beside.
        if isOfMandate { return nil }
        if let before = text[name.lowerBound - 1]?.text, ["hos", "at"].contains(before),
            !ranked.contains(where: { $0.distance < 3 })
        {
            return .handOff
        }
        guard let nearest = ranked.min(by: { $0.distance < $1.distance }), nearest.distance <= Self.reach else {
            return nil
        }
        if nearest.cue == .complement || nearest.cue == .together,
            ranked.contains(where: { $0.cue == .apart && $0.distance <= nearest.distance + 5 })
        {
            return .apart
        }
        return nearest.cue
    }
}
