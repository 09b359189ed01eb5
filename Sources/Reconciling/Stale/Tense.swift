import Language

/// Words that tell whether a sentence speaks of what was, of what is, or of what may come.
enum Tense {
    /// "När pengarna är slut", "if the budget is used up": not so yet.
    private static let conditional = Lexicon<Void>([
        (
            [
                "när", "om", "tills", "till dess", "så länge", "innan", "i fall", "ifall", "såvida", "kan ta slut",
                "riskerar", "if", "when", "until", "once", "as long as",
                "unless", "därefter", "så snart",
            ], ()
        )
    ])

    /// What people did: statistics and history rather than what is on offer.
    private static let past = Lexicon<Void>([
        (
            [
                "fick", "delade", "delades", "fördelade", "fördelades", "betalade", "betalades", "beviljade",
                "beviljades", "lånade", "hjälpte", "gav", "var", "hade", "startade", "grundades", "bildades", "deltog",
                "kostade", "gjorde", "omsatte", "sökte", "nådde", "ökade", "minskade", "har beviljat", "har hjälpt",
                "har delat", "har fått", "fanns", "uppgick", "utgjorde", "invigdes", "öppnade", "resulterade",
                "handlade", "kom in", "had", "was", "were", "received", "granted", "helped", "paid", "awarded",
                "distributed", "gick till", "användes", "investerade",
                "genomförde", "genomfördes", "arrangerade", "besökte",
            ], ()
        )
    ])

    static func isConditional(_ text: WordText, _ range: Range<Int>) -> Bool {
        conditional.contains(in: text, range)
    }

    static func isPast(_ text: WordText, _ range: Range<Int>) -> Bool {
        past.contains(in: text, range)
    }
}
