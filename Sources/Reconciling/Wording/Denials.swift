import Language

/// Clauses that say what a promoter does *not* do, or what another one does.
struct Denials: Sendable {
    private static let negations: Set<String> = [
        "inte", "ej", "inga", "inget", "ingen", "icke", "aldrig", "varken", "not", "no", "never", "neither", "nor",
        "don", "doesn", "cannot", "isn", "aren",
    ]

    /// Words that pass the company on to somebody else; what stands in such a clause is the other's.
    private static let elsewhere = Lexicon<Void>([
        (
            [
                "hänvisa~", "lotsa~ … vidare", "slussa~", "skicka~ … vidare", "lämna~ … över", "lämnar … vidare",
                "vänd~ dig … till", "vänd~ er … till", "vänder du dig", "kontakta~ … för", "kontakta~ … istället",
                "i stället hos", "söker i stället", "söks hos", "sök … hos", "istället hos", "sköts av", "utfärdas av",
                "hanteras av", "handläggs av", "beviljas av", "ges av", "erbjuds av", "fråga … först", "först fråga",
                "bokar … in … hos", "rätt adress", "ansvarar … för", "refer~ … to", "turn to", "handled by",
                "provided by", "issued by", "offered by", "contact … for", "pass … on to", "hand~ … over to",
                "för återstoden finns", "för resten finns",
            ], ()
        )
    ])

    /// Whether `span` stands in a clause that denies it or hands it to another.
    static func cover(_ span: Wording.Span, in wording: Wording) -> Bool {
        guard let sentence = wording.sentence(of: span.part, at: span.tokens.lowerBound) else { return false }
        let text = wording.text(of: sentence)
        if !wording.isTitle(sentence), elsewhere.contains(in: text, sentence.tokens),
            let clause = clause(of: span, sentence, text), elsewhere.contains(in: text, clause)
        {
            return true
        }
        guard let clause = clause(of: span, sentence, text) else { return false }
        return clause.contains { index in
            guard let token = text[index], token.kind == .word, negations.contains(token.text) else { return false }
            // "inte mer än 140 000 kronor", "no more than", "inte bara" deny nothing.
            guard let next = text[index + 1]?.text else { return true }
            return ![
                "mer", "mera", "fler", "högre", "större", "äldre", "bara", "minst", "only", "more", "later", "senare",
            ]
            .contains(next) && !span.tokens.contains(index)
        }
    }

    private static func clause(of span: Wording.Span, _ sentence: Wording.Span, _ text: WordText) -> Range<Int>? {
        Clauses.ranges(of: sentence.tokens, in: text).first { $0.contains(span.tokens.lowerBound) }
    }
}
