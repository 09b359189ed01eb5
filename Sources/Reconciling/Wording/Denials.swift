import Language

/// Words that do not tell what an offering is: what is denied, what another one does.
struct Denials: Sendable {
    private static let negations: Set<String> = [
        "inte", "ej", "inga", "inget", "ingen", "icke", "aldrig", "varken", "not", "no", "never", "neither", "nor",
        "don",
        "doesn", "cannot", "isn", "aren",
    ]

    /// After these a negation is a bound or an emphasis: "inte mer än", "no later than", "inte bara".
    private static let harmless: Set<String> = [
        "mer", "mera", "fler", "högre", "större", "äldre", "bara", "minst", "only", "more", "later", "senare", "mindre",
        "enbart", "less",
    ]

    /// Words that pass the company on to somebody else; what stands in such a clause is the other's.
    private static let elsewhere = Lexicon<Void>([
        (
            [
                "hänvisa~", "lotsa~ … vidare", "slussa~", "skicka~ … vidare", "lämna~ … över", "lämnar … vidare",
                "vänd~ dig … till", "vänd~ er … till", "vända dig till", "vända er till", "vänder du dig",
                "kontakta~ … för",
                "kontakta~ … istället", "i stället hos", "söker i stället", "söks hos", "sök … hos", "istället hos",
                "sköts av",
                "utfärdas av", "hanteras av", "handläggs av", "beviljas av", "ges av", "erbjuds av", "fråga … först",
                "först fråga", "bokar … in … hos", "rätt adress", "ansvarar … för", "refer~ … to", "turn to",
                "handled by",
                "provided by", "issued by", "offered by", "contact … for", "pass … on to", "hand~ … over to",
                "för återstoden finns", "för resten finns", "får du hos", "kan läggas ovanpå", "kan läggas under",
                "kan täcka en del", "kan ta en del", "kan stå för en del", "kan bära en del", "resten kan",
                "resten finns", "återstoden kan", "återstoden finns", "låna ut resten", "finansiera resten",
                "användas som säkerhet", "får ni hos", "tar … över",
            ], ()
        )
    ])

    /// Tokens after a negation that it reaches.
    private static let reach = 6

    /// Whether the words of `span` are denied or somebody else's.
    static func cover(_ span: Wording.Span, in wording: Wording) -> Bool {
        guard let sentence = wording.sentence(of: span.part, at: span.tokens.lowerBound) else { return false }
        let text = wording.text(of: sentence)
        let clauses = Clauses.ranges(of: sentence.tokens, in: text)
        guard let clause = clauses.first(where: { $0.contains(span.tokens.lowerBound) }) else { return false }
        if !wording.isTitle(sentence), elsewhere.contains(in: text, clause) { return true }
        return clause.contains { denies($0, span.tokens, text, sentence.tokens) }
    }

    /// Whether the word at `index` is a negation that reaches the words `match`.
    private static func denies(
        _ index: Int, _ match: Range<Int>, _ text: WordText, _ sentence: Range<Int>
    ) -> Bool {
        guard let token = text[index], token.kind == .word, negations.contains(token.text), !match.contains(index),
            !harmless.contains(text[index + 1]?.text ?? "")
        else { return false }
        if index < match.lowerBound {
            return match.lowerBound - index <= reach && !startsAnew(index..<match.lowerBound, text)
                && !endsCondition(index, before: match, text, sentence)
        }
        // "Lånar inte ut"; "intyg ges inte av oss".
        if index == match.upperBound { return true }
        let verb = text[index - 1]?.text ?? ""
        return verb.hasSuffix("s") || text[index + 2]?.text == "oss" || ["vi", "we"].contains(verb)
    }

    /// "Betalar kunden inte ersätter försäkringen …": a sentence that begins with its verb sets a condition, and the next
    /// verb begins what follows from it.
    private static func endsCondition(
        _ index: Int, before match: Range<Int>, _ text: WordText, _ sentence: Range<Int>
    ) -> Bool {
        guard let first = text[sentence.lowerBound]?.text, isPresent(first), text[sentence.upperBound - 1]?.text != "?"
        else { return false }
        return (index + 1..<match.upperBound).contains { isPresent(text[$0]?.text ?? "") }
    }

    /// Whether a word looks like a verb in the present tense.
    private static func isPresent(_ word: String) -> Bool {
        auxiliaries.contains(word)
            || word.utf8.count >= 5 && ["ar", "er", "år"].contains { word.hasSuffix($0) }
    }

    private static let auxiliaries: Set<String> = [
        "går", "får", "har", "kan", "vill", "blir", "står", "tar", "ger", "är",
    ]

    /// "Aldrig har sålt utomlands och vill …", "en kurs för den som inte …": a new subject begins.
    private static func startsAnew(_ range: Range<Int>, _ text: WordText) -> Bool {
        range.contains { ["och", "som", "för", "and", "who", "that", "så", "because"].contains(text[$0]?.text ?? "") }
    }
}
