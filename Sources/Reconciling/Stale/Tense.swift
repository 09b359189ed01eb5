import Language

/// Words that tell whether a sentence speaks of what was, of what is, or of what may come.
enum Tense {
    /// "När pengarna är slut", "if the budget is used up": not so yet.
    private static let conditional = Lexicon<Void>([
        (
            [
                "när", "tills", "till dess", "så länge", "innan", "i fall", "ifall", "såvida", "kan ta slut",
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
        conditional.contains(in: text, range) || range.contains { isIf($0, text, range) }
    }

    /// "Om pengarna tar slut": at the head of a clause; after a noun the word means "about".
    private static func isIf(_ index: Int, _ text: WordText, _ range: Range<Int>) -> Bool {
        guard text[index]?.text == "om" else { return false }
        guard index > range.lowerBound, let before = text[index - 1] else { return true }
        return before.kind == .symbol
            || ["och", "men", "eller", "även", "bara", "endast", "utom"].contains(before.text)
    }

    static func isPast(_ text: WordText, _ range: Range<Int>) -> Bool {
        past.contains(in: text, range)
    }
}
