import Language
import Model

/// In what voice each clause of a wording speaks.
struct Voices: Sendable {
    private struct Clause: Sendable {
        let tokens: Range<Int>
        let voice: Voice
    }

    private let wording: Wording
    /// By part, in order.
    private var clauses: [[Clause]]
    private let owned: [Set<Int>]

    init(_ wording: Wording, promoter: Promoter, others: [Promoter] = []) {
        self.wording = wording
        let actors = Actors(promoter: promoter, others: others)
        var clauses: [[Clause]] = wording.parts.map { _ in [] }
        var owned: [Set<Int>] = wording.parts.map { _ in [] }
        for sentence in wording.sentences where !wording.isTitle(sentence) {
            let text = wording.text(of: sentence)
            let names = Self.names(actors, text, sentence.tokens)
            clauses[sentence.part] += Self.clauses(of: sentence.tokens, in: text, names: names)
            for name in names { owned[sentence.part].formUnion(Self.owned(by: name, text)) }
        }
        self.clauses = clauses
        self.owned = owned
    }

    /// The voice that a span's words stand in; what is denied is nobody's.
    func voice(of span: Wording.Span) -> Voice {
        if !owned[span.part].isDisjoint(with: span.tokens) { return .others }
        if Denials.cover(span, in: wording) { return .others }
        return clauses[span.part].first { $0.tokens.contains(span.tokens.lowerBound) }?.voice ?? .offer
    }

    func isDenied(_ span: Wording.Span) -> Bool { Denials.cover(span, in: wording) }

    private static func names(_ actors: Actors, _ text: WordText, _ sentence: Range<Int>) -> [Range<Int>] {
        var names: [Range<Int>] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let name = actors.other(at: index, in: text, sentence)
            if let name { names.append(name) }
            index = name?.upperBound ?? index + 1
        }
        return names
    }

    /// "Exportskyddets motgaranti": the words that a name in the genitive owns.
    private static func owned(by name: Range<Int>, _ text: WordText) -> Range<Int> {
        guard text[name.upperBound - 1]?.text.hasSuffix("s") == true else { return name }
        return name.lowerBound..<name.upperBound + 2
    }

    private static func clauses(of sentence: Range<Int>, in text: WordText, names: [Range<Int>]) -> [Clause] {
        let isQuestion = text[sentence.upperBound - 1]?.isSymbol("?") ?? false
        return statements(of: sentence, in: text).flatMap { statement -> [Clause] in
            let named = names.filter { statement.overlaps($0) }
            if !named.isEmpty, passesOn.contains(in: text, statement), !isOurOwn(statement, text) {
                return [Clause(tokens: statement, voice: .others)]
            }
            return Clauses.ranges(of: statement, in: text).flatMap { clause -> [Clause] in
                let voice: Voice =
                    named.contains { isSubject($0, of: clause, text) }
                    ? .others
                    : conditions.contains(in: text, clause)
                        ? .condition : isQuestion && !isAboutUs(statement, text) ? .question : .offer
                guard voice == .offer, let audience = audience(of: clause, in: text) else {
                    return [Clause(tokens: clause, voice: voice)]
                }
                return [
                    Clause(tokens: audience, voice: .audience), Clause(tokens: clause, voice: voice),
                ]
            }
        }
    }

    /// "För bolag som …", "for companies that …", up to where the promoter itself comes in.
    private static func audience(of clause: Range<Int>, in text: WordText) -> Range<Int>? {
        guard
            let start = clause.first(where: { index in
                ["för", "till", "for", "to"].contains(text[index]?.text ?? "")
                    && (index + 2..<index + 7).contains {
                        ["som", "that", "who", "which"].contains(text[$0]?.text ?? "") && clause.contains($0)
                    }
            })
        else { return nil }
        let end = (start..<clause.upperBound).first { ["vi", "we"].contains(text[$0]?.text ?? "") }
        return start..<(end ?? clause.upperBound)
    }

    /// What is said one by one: parted at semicolons and at "men".
    private static func statements(of sentence: Range<Int>, in text: WordText) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence where index > start {
            let word = text[index]?.text ?? ""
            guard word == ";" || ["men", "but", "däremot"].contains(word) else { continue }
            found.append(start..<index)
            start = index
        }
        found.append(start..<sentence.upperBound)
        return found
    }

    /// "Vi ger råd i samarbete med X": ours, whoever is named.
    private static func isOurOwn(_ statement: Range<Int>, _ text: WordText) -> Bool {
        together.contains(in: text, statement) && !referrals.contains(in: text, statement)
    }

    /// "Vi tolkar direktiven: vilka krav gäller?"
    private static func isAboutUs(_ statement: Range<Int>, _ text: WordText) -> Bool {
        statement.contains { ["vi", "we", "våra", "our"].contains(text[$0]?.text ?? "") }
    }

    /// Whether a name begins the clause and so does what it tells.
    private static func isSubject(_ name: Range<Int>, of clause: Range<Int>, _ text: WordText) -> Bool {
        guard clause.contains(name.lowerBound) else { return false }
        let lead = clause.lowerBound..<name.lowerBound
        guard lead.allSatisfy({ leading.contains(text[$0]?.text ?? "") || text[$0]?.kind == .symbol }) else {
            return false
        }
        // "Banken och vi", "X, som"
        return !["och", "and"].contains(text[name.upperBound]?.text ?? "")
    }

    private static let leading: Set<String> = [
        "och", "men", "där", "som", "då", "att", "även", "också", "medan", "and", "where", "while", "the", "en", "ett",
        "din", "er", "your", "privata", "andra", "våra", "our",
    ]

    private static let passesOn = Lexicon<Void>(
        [(CueWords.phrases(of: [.handOff, .complement, .requirement, .apart]), ())], bends: true)
    private static let referrals = Lexicon<Void>([(CueWords.phrases(of: [.handOff]), ())], bends: true)
    private static let together = Lexicon<Void>([(CueWords.phrases(of: [.together]), ())], bends: true)

    private static let conditions = Lexicon<Void>(
        [
            (
                [
                    "ska ha", "ska vara", "ska vända sig", "måste ha", "måste vara", "behöver ha", "behöver vara",
                    "för att få söka", "för att kunna söka", "för att söka", "krävs", "krav är", "ett krav", "villkor",
                    "förutsätter", "förutsättning", "sökande", "behöriga", "berättigad*", "kvalificer*",
                    "har du redan", "har ni redan", "har du fått", "har ni fått", "om du har fått", "om ni har fått",
                    "gäller inte", "utom", "undantag", "undantas", "med undantag", "redan har", "som har fått",
                    "must have", "must be", "eligible", "eligibility", "applicants", "required", "requirement is",
                    "need to have", "needs to have", "open only to", "provided that", "under förutsättning",
                    "mot säkerhet", "som säkerhet", "bifogas", "bifoga", "endast om",
                ], ()
            )
        ], bends: true)
}
