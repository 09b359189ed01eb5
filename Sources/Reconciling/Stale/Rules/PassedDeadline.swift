import FoundationEssentials
import Language
import Model

/// The last day to apply has gone by. A day that comes back every year has not.
struct PassedDeadline: StaleRule {
    let reason = FindingReason.passedDeadline

    private static let recurring = Lexicon<Void>([
        (
            [
                "varje år", "årligen", "varje månad", "varje kvartal", "varje vår", "varje höst", "every year",
                "annually",
                "each year", "två gånger om året", "flera gånger per år", "per år senast", "återkommande",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        guard let observation = reading.observation else { return nil }
        if let deadline = observation.fields[.deadline] {
            guard case .day(let day) = deadline.value else { return nil }
            return day < reading.today && !recurs(deadline.quotation) ? sign(day, [deadline.quotation]) : nil
        }
        return unreadDeadline(in: reading)
    }

    /// Where no typed field holds it: the last of the deadlines that the words state with their year.
    private func unreadDeadline(in reading: StaleReading) -> StaleSign? {
        var last: (day: CalendarDay, quotation: Quotation)?
        for sentence in reading.wording.sentences {
            let text = reading.wording.text(of: sentence)
            if Self.recurring.contains(in: text, sentence.tokens) { return nil }
            for mention in reading.dates(in: reading.wording, sentence) where mention.kind == .deadline {
                guard mention.statesYear, let end = mention.end?.day else { return nil }
                // Only the words around it tell an application's end from a project's.
                guard Self.applying.contains(in: text, sentence.tokens) else { continue }
                if end > last?.day ?? end.advanced(by: -1) {
                    last = (end, reading.wording.quotation(sentence.part, mention.tokens))
                }
            }
        }
        guard let last, last.day < reading.today else { return nil }
        return sign(last.day, [last.quotation])
    }

    private static let applying = Lexicon<Void>([
        (
            [
                "ansök~", "ansökan~", "*ansökan", "ansökning*", "anmäl~", "anmälan~", "sök~ senast", "söka", "apply",
                "application~", "register~",
                "registration", "deadline", "svara", "osa", "boka~ senast", "skicka~ in", "lämna~ in", "inlämning",
            ], ()
        )
    ])

    private func recurs(_ quotation: Quotation) -> Bool {
        let text = WordText(quotation.passage.text)
        let at = text.tokens.tokenIndex(at: quotation.range.lowerBound)
        guard let sentence = text.tokens.sentences.first(where: { $0.contains(at) }) else { return false }
        return Self.recurring.contains(in: text, sentence)
    }

    private func sign(_ day: CalendarDay, _ quotations: [Quotation]) -> StaleSign {
        StaleSign(quotations: quotations, severity: .high, facts: ["date": .day(day)])
    }
}
