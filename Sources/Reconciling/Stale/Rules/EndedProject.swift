import Language
import Model

/// It hung on a project, and the project is over.
struct EndedProject: StaleRule {
    let reason = FindingReason.endedProject

    private static let projects = Lexicon<Void>([
        (
            [
                "projekt~", "*projekt~", "projektet", "projekttid~", "projektperiod~", "satsning~", "*satsning~",
                "programperiod~", "pilot~", "*pilot~", "försök~", "försöksverksamhet~", "insats~", "initiativ~",
                "project~", "pilot", "programmet", "uppdraget", "samverkansprojekt~", "finansiering~", "verksamheten",
            ], ()
        )
    ])

    private static let ended = Lexicon<Void>([
        (
            [
                "upphörde", "har upphört", "avslutades", "är avslutat", "är avslutad", "har avslutats",
                "är slut", "tog slut", "har tagit slut", "är nedlagt", "lades ned", "lades ner",
                "slutfördes", "är slutfört", "är över", "has ended", "ended", "was completed", "is completed",
                "finished", "stängdes", "gick i mål",
                "är avvecklat", "avvecklades", "slutredovisades", "slutrapporterades", "slutredovisat",
                "slutrapporterat",
                "löpte ut", "har löpt ut", "projekt … är avslutat", "projektet stängt", "projektet är stängt",
            ], ()
        )
    ])

    private static let lasts = Lexicon<Void>([
        (
            [
                "pågår", "varar", "löper", "pågick", "gäller", "sträcker sig", "till och med", "t o m", "fram till",
                "till", "runs", "until", "through", "projekttid~", "projektperiod~", "period~", "slutar", "avslutas",
                "upphör", "ends", "ending", "t.o.m", "genomförs", "bedrivs", "finansieras", "ut",
            ], ()
        )
    ])

    /// It went on without the project.
    private static let goesOn = Lexicon<Void>([
        (
            [
                "drivs vidare", "lever vidare", "fortsätter", "permanent~", "permanentad~", "numera", "i dag drivs",
                "idag drivs", "ordinarie verksamhet", "förlängs", "förlängts", "förlängdes", "has become permanent",
                "continues", "övergick i", "är nu en del av",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            guard Self.projects.contains(in: text, sentence.tokens), !Self.goesOn.contains(in: text, sentence.tokens),
                !goesOnAfter(sentence, wording), !Self.isOfAnyProject(text, sentence.tokens)
            else { return nil }
            let end = lastDay(reading, wording, sentence)
            let isOver = Self.ended.contains(in: text, sentence.tokens)
            if let end {
                guard end < reading.today,
                    isOver || Self.lasts.contains(in: text, sentence.tokens) || isSpan(text, sentence)
                else { return nil }
            } else if !isOver || Tense.isConditional(text, sentence.tokens) {
                return nil
            }
            return StaleSign(
                quotations: [wording.quotation(sentence)], severity: .high,
                facts: end.map { ["date": .day($0)] } ?? [:])
        }
    }

    /// "Projekt som avslutades före 2025", "tre månader efter att projektet avslutades": rules for whoever applies.
    private static func isOfAnyProject(_ text: WordText, _ range: Range<Int>) -> Bool {
        if rules.contains(in: text, range) { return true }
        guard let first = text[range.lowerBound], let second = text[range.lowerBound + 1] else { return false }
        return ["projekt", "projects"].contains(first.text) && ["som", "that", "which"].contains(second.text)
    }

    private static let rules = Lexicon<Void>([
        (
            [
                "efter att … projektet", "efter det att … projektet", "innan … projektet", "när … projektet",
                "från det att",
                "after the project", "once the project", "before the project", "projektets slut",
            ], ()
        )
    ])

    private func goesOnAfter(_ sentence: Wording.Span, _ wording: Wording) -> Bool {
        wording.sentence(after: sentence).map { Self.goesOn.contains(in: wording.text(of: $0), $0.tokens) } ?? false
    }

    private func isSpan(_ text: WordText, _ sentence: Wording.Span) -> Bool {
        Years.mentions(in: text, sentence.tokens).contains(where: \.isSpan)
    }

    /// The last day that the sentence names with its year.
    private func lastDay(_ reading: StaleReading, _ wording: Wording, _ sentence: Wording.Span) -> CalendarDay? {
        let text = wording.text(of: sentence)
        let days = reading.dates(in: wording, sentence).filter(\.statesYear).compactMap { ($0.end ?? $0.start)?.day }
        let years = Years.mentions(in: text, sentence.tokens).compactMap {
            CalendarDay(year: $0.last, month: 12, day: 31)
        }
        return days.max() ?? years.max()
    }
}
