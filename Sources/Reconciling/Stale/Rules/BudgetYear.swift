import Language
import Model

/// A sum or a price for a year that is over, told as if it were this year's.
///
/// Statistics ("under 2025 beviljade vi …"), founding years and spans that reach today are none.
struct BudgetYear: StaleRule {
    let reason = FindingReason.budgetYear

    private static let money = Lexicon<Void>([
        (
            [
                "anslag~", "anslaget", "*anslag~", "budget~", "*budget~", "pott~", "*pott~", "medel", "medlen",
                "miljoner", "miljon", "mnkr", "mkr", "miljarder", "kronor att", "pengar", "pengarna", "ram~",
                "fördelar", "avsatt~", "avsätter", "disponerar", "million~", "funds", "funding", "tilldelats",
                "priser", "prislista~", "pris", "avgifter", "avgiften", "prices", "fees", "taxa", "taxan",
                "prisbasbelopp~", "belopp~", "priserna", "avgifterna", "*avgift~", "*priser", "*priserna", "*priset",
                "*taxa",
                "*taxan", "*kostnad~", "*prislista~", "membership fee~", "bidraget", "*bidraget", "stödet", "checken",
                "kronor per", "kr per",
            ], ()
        )
    ])

    /// What a company's own books must show: no money of the promoter's.
    private static let books = Lexicon<Void>([
        (
            [
                "*omsättning~", "omsättning~", "omsatt", "omsätter", "bokslut~", "årsbokslut~", "årsredovisning~",
                "balansomslutning~", "lönesumma~", "ska ha", "måste ha", "skall ha", "turnover", "revenue",
                "annual accounts",
                "must have", "bolagets", "företagets",
            ], ()
        )
    ])

    /// What makes a year the year of the money: "för 2026", "under 2021", "2026 års".
    private static let binding: Set<String> = [
        "för", "under", "år", "budgetåret", "i", "for", "in", "during", "priser", "prislista", "avgifter", "budget",
        "anslag",
        "budgetår", "verksamhetsår", "verksamhetsåret", "prices", "fees", "årets", "perioden", "åren", "gäller",
    ]

    private static let history: Set<String> = [
        "sedan", "since", "från", "from", "grundades", "grundat", "startade", "bildades", "founded", "ända", "redan",
        "efter", "oktober",
    ]

    func sign(in reading: StaleReading) -> StaleSign? {
        reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            let years = Years.mentions(in: text, sentence.tokens)
            guard let latest = years.max(by: { $0.last < $1.last }), latest.last < reading.today.year else {
                return nil
            }
            let isBudget = Self.money.contains(in: text, sentence.tokens)
            guard isBudget, !Tense.isPast(text, sentence.tokens), !Self.books.contains(in: text, sentence.tokens),
                isBound(latest, text, sentence.tokens),
                !isPartOfDate(latest, reading, wording, sentence)
            else { return nil }
            let facts: [String: FieldValue] = ["year": .number(Double(latest.last))]
            return StaleSign(quotations: [wording.quotation(clause(sentence, around: latest, text))], facts: facts)
        }
    }

    private func isBound(_ year: Years.Mention, _ text: WordText, _ range: Range<Int>) -> Bool {
        // "I år, 2025, har vi …".
        let comma = text[year.tokens.lowerBound - 1]?.isSymbol(",") ?? false
        let before = text[year.tokens.lowerBound - (comma ? 2 : 1)]
        let after = text[year.tokens.upperBound]?.text ?? ""
        if let before, Self.history.contains(before.text) || before.kind == .number { return false }
        // "(2024)"
        if before?.isSymbol("(") ?? false, text[year.tokens.upperBound]?.isSymbol(")") ?? false { return true }
        let isMoneyYear = Self.money.contains(
            in: text, max(range.lowerBound, year.tokens.lowerBound - 2)..<year.tokens.lowerBound)
        return before.map { Self.binding.contains($0.text) } ?? false || ["års", "budget"].contains(after)
            || isMoneyYear
            || year.tokens.lowerBound == range.lowerBound
    }

    /// "Sök senast 3 maj 2025" is a deadline, "antogs i mars 2025" history: other rules' business.
    private func isPartOfDate(
        _ year: Years.Mention, _ reading: StaleReading, _ wording: Wording, _ sentence: Wording.Span
    ) -> Bool {
        reading.dates(in: wording, sentence).contains {
            $0.tokens.overlaps(year.tokens) && $0.tokens.count > year.tokens.count + 1
        }
    }

    /// The clause of the year, without its full stop.
    private func clause(_ sentence: Wording.Span, around year: Years.Mention, _ text: WordText) -> Wording.Span {
        var tokens = sentence.tokens
        if let last = text[tokens.upperBound - 1], last.kind == .symbol, tokens.count > 1 {
            tokens = tokens.lowerBound..<tokens.upperBound - 1
        }
        return Wording.Span(part: sentence.part, tokens: tokens)
    }
}
