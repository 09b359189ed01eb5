import Language
import Model

/// Weighs the words of a table in an offering's text: the title's most, the lead's more than the rest.
struct WordScore: Sendable {
    struct Code: Sendable {
        var score = 0.0
        /// The words that weigh most, and their weight.
        var words: (part: Int, tokens: Range<Int>)?
        var heaviest = 0.0
        /// The heaviest single row, before the factors: 4 where something names it outright.
        var plainest = 0.0
        var isInTitle = false
        /// Whether the word that heads the title names it outright.
        var headsTitle = false
        var isInLead = false
    }

    /// How much the place of a word counts. A title's head says what the thing is; what comes after says what for.
    struct Places: Sendable {
        var head = 1.75
        var title = 1.75
        var purpose = 1.75
        var firstSentence = 1.2
        var lead = 1.2
        var rest = 1.0

        static let evenly = Places()
        static let ofSupport = Places(head: 2.2, title: 1.3, purpose: 0.7, firstSentence: 1.2, lead: 1.1, rest: 0.75)
        static let ofSubject = Places(head: 1.75, title: 1.9, purpose: 1.9, firstSentence: 1.2, lead: 1.1, rest: 0.65)
    }

    private static let labelFactor = 0.8
    /// What is only an example says little.
    private static let exampleFactor = 0.4
    /// What a further phrase of the same row adds: many words for one thing are no more than one and a bit.
    private static let repeatFactor = 0.4

    private let lexicon: Lexicon<Int>
    private let rows: [WeighedWords]
    private let places: Places

    init(_ rows: [WeighedWords], places: Places = .evenly) {
        self.rows = rows
        self.places = places
        lexicon = Lexicon(rows.indices.map { (phrases: rows[$0].phrases, meaning: $0) }, bends: true)
    }

    /// - Parameter heard: how much a clause counts, 0…1: less where it is denied or about somebody else.
    func scores(in wording: Wording, heard: (Wording.Span) -> Double = { _ in 1 }) -> [String: Code] {
        var weights: [Int: [Double]] = [:]
        var found: [String: Code] = [:]
        for sentence in wording.sentences where wording.parts[sentence.part].passage.role != .contact {
            let text = wording.text(of: sentence)
            let isTitle = wording.isTitle(sentence)
            let head = isTitle ? TitleHead(text) : nil
            let examples = Examples.start(in: text, sentence.tokens)
            for match in longest(lexicon.matches(in: text, sentence.tokens)) {
                let row = rows[match.meaning]
                guard row.language == nil || wording.language == nil || row.language == wording.language else {
                    continue
                }
                let isExample = examples.map { match.tokens.lowerBound >= $0 } ?? false
                let hearing = heard(Wording.Span(part: sentence.part, tokens: match.tokens))
                guard hearing > 0 else { continue }
                let isHead = head?.heads.contains(match.tokens.upperBound - 1) ?? false
                let isMention = row.isForTitles && !isHead && row.weight > 0
                let factor =
                    factor(of: match.tokens, in: sentence, head, wording) * (isMention ? Self.mentionFactor : 1)
                let weight = row.weight * factor * hearing * (isExample ? Self.exampleFactor : 1)
                if weight > 0 {
                    var code = found[row.code] ?? Code()
                    code.isInTitle = code.isInTitle || isTitle
                    code.headsTitle = code.headsTitle || isHead && row.weight >= Self.outright
                    code.isInLead = code.isInLead || wording.isFirstSentence(sentence)
                    if !isExample, !isMention, hearing >= 0.5 { code.plainest = max(code.plainest, row.weight) }
                    found[row.code] = code
                }
                weights[match.meaning, default: []].append(weight)
                if weight > found[row.code, default: Code()].heaviest {
                    found[row.code, default: Code()].heaviest = weight
                    found[row.code]?.words = (sentence.part, match.tokens)
                }
            }
        }
        weighLabels(of: wording, &weights, &found)
        for (index, list) in weights {
            let sorted = list.sorted { abs($0) > abs($1) }
            let sum = (sorted.first ?? 0) + Self.repeatFactor * sorted.dropFirst().prefix(3).reduce(0, +)
            found[rows[index].code, default: Code()].score += sum
        }
        return found
    }

    private static let mentionFactor = 0.3

    /// From here a row names its code rather than hints at it.
    static let outright = 3.0

    private func factor(
        of match: Range<Int>, in sentence: Wording.Span, _ head: TitleHead?, _ wording: Wording
    ) -> Double {
        if let head {
            if head.heads.contains(match.upperBound - 1) { return places.head }
            return match.lowerBound < head.end ? places.title : places.purpose
        }
        if wording.isFirstSentence(sentence) { return places.firstSentence }
        return wording.isLead(sentence) ? places.lead : places.rest
    }

    /// What a page calls a fact ("Kursstart", "Premie") tells of the offering too; the fact is quoted.
    private func weighLabels(of wording: Wording, _ weights: inout [Int: [Double]], _ found: inout [String: Code]) {
        for (place, part) in wording.parts.enumerated() {
            guard let label = part.label, part.text.count > 0 else { continue }
            for match in longest(lexicon.matches(in: label, 0..<label.count)) {
                let row = rows[match.meaning]
                let weight = row.weight * Self.labelFactor
                weights[match.meaning, default: []].append(weight)
                if weight > found[row.code, default: Code()].heaviest {
                    found[row.code, default: Code()].heaviest = weight
                    found[row.code]?.words = (place, 0..<part.text.count)
                }
            }
        }
    }

    /// Words say a thing once: of matches for one code that lie within each other the longest, of equal ones the
    /// weightiest. What speaks against a code stands beside what speaks for it.
    private func longest(_ matches: [Lexicon<Int>.Match]) -> [Lexicon<Int>.Match] {
        matches.enumerated().filter { place, match in
            !matches.enumerated().contains { other in
                other.offset != place && covers(other.element, match, isFirst: other.offset < place)
            }
        }.map(\.element)
    }

    private func covers(_ a: Lexicon<Int>.Match, _ b: Lexicon<Int>.Match, isFirst: Bool) -> Bool {
        let (first, second) = (rows[a.meaning], rows[b.meaning])
        guard first.code == second.code, (first.weight > 0) == (second.weight > 0),
            a.tokens.lowerBound <= b.tokens.lowerBound, a.tokens.upperBound >= b.tokens.upperBound
        else { return false }
        if first.weight != second.weight { return abs(first.weight) > abs(second.weight) }
        return a.tokens != b.tokens || isFirst
    }
}

extension [String: WordScore.Code] {
    /// The codes that come near the loudest, in falling order, each with its words.
    func chosen(in wording: Wording, least: Double, nearness: Double) -> [FacetCode] {
        let ranked = filter { $0.value.score >= least }
            .sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
        guard let loudest = ranked.first?.value.score else { return [] }
        return ranked.prefix { $0.value.score >= loudest * nearness }.map { code, found in
            FacetCode(
                code, found.words.map { wording.quotation($0.part, $0.tokens) },
                confidence: found.score / (found.score + 2))
        }
    }
}
