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
        var isInLead = false
    }

    private static let titleFactor = 1.75
    private static let leadFactor = 1.2
    private static let labelFactor = 0.8
    /// What is only an example says little.
    private static let exampleFactor = 0.4
    /// What a further phrase of the same row adds: many words for one thing are no more than one and a bit.
    private static let repeatFactor = 0.4

    private let lexicon: Lexicon<Int>
    private let rows: [WeighedWords]

    init(_ rows: [WeighedWords]) {
        self.rows = rows
        lexicon = Lexicon(rows.indices.map { (phrases: rows[$0].phrases, meaning: $0) }, bends: true)
    }

    /// - Parameter skips: clauses that do not count (denied, or about somebody else).
    func scores(in wording: Wording, skips: (Wording.Span) -> Bool = { _ in false }) -> [String: Code] {
        var weights: [Int: [Double]] = [:]
        var found: [String: Code] = [:]
        for sentence in wording.sentences where wording.parts[sentence.part].passage.role != .contact {
            let text = wording.text(of: sentence)
            let factor =
                wording.isTitle(sentence) ? Self.titleFactor : wording.isLead(sentence) ? Self.leadFactor : 1
            let examples = Examples.start(in: text, sentence.tokens)
            let matches = Self.longest(lexicon.matches(in: text, sentence.tokens))
            for match in matches where !skips(Wording.Span(part: sentence.part, tokens: match.tokens)) {
                let row = rows[match.meaning]
                let isExample = examples.map { match.tokens.lowerBound >= $0 } ?? false
                let weight = row.weight * factor * (isExample ? Self.exampleFactor : 1)
                if weight > 0 {
                    var code = found[row.code] ?? Code()
                    code.isInTitle = code.isInTitle || wording.isTitle(sentence)
                    code.isInLead = code.isInLead || wording.isFirstSentence(sentence)
                    if !isExample { code.plainest = max(code.plainest, row.weight) }
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

    /// What a page calls a fact ("Kursstart", "Premie") tells of the offering too; the fact is quoted.
    private func weighLabels(of wording: Wording, _ weights: inout [Int: [Double]], _ found: inout [String: Code]) {
        for (place, part) in wording.parts.enumerated() {
            guard let label = part.label, part.text.count > 0 else { continue }
            for match in Self.longest(lexicon.matches(in: label, 0..<label.count)) {
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

    /// Of matches of one row that lie within each other, the longest.
    private static func longest(_ matches: [Lexicon<Int>.Match]) -> [Lexicon<Int>.Match] {
        var seen: Set<[Int]> = []
        return matches.filter { match in
            // Two spellings of a row that bend to one word are one.
            seen.insert([match.meaning, match.tokens.lowerBound, match.tokens.upperBound]).inserted
                && !matches.contains {
                    $0.meaning == match.meaning && $0.tokens != match.tokens
                        && $0.tokens.lowerBound <= match.tokens.lowerBound
                        && $0.tokens.upperBound >= match.tokens.upperBound
                }
        }
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
