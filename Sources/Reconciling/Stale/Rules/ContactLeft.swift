import Language
import Model

/// The page's contact has left, or is away until a day that has gone by.
struct ContactLeft: StaleRule {
    let reason = FindingReason.contactLeft

    private static let left = Lexicon<Void>([
        (
            [
                "har lämnat oss", "har lämnat organisationen", "har lämnat myndigheten", "har lämnat sin tjänst",
                "har lämnat sitt uppdrag", "har lämnat sin anställning", "gått i pension", "har slutat", "slutade",
                "slutar", "har gått i pension", "gick i pension", "arbetar inte längre",
                "arbetar inte kvar", "jobbar inte kvar", "jobbar inte längre", "inte längre anställd",
                "has left", "no longer works", "har bytt arbete", "har gått vidare till", "has retired",
                "no longer with us", "left us", "inte kvar hos oss", "inte längre kvar", "lämnade oss",
                "lämnade sin tjänst",
                "gått vidare till", "has moved on", "retired in",
            ], ()
        )
    ])

    private static let away = Lexicon<Void>([
        (
            [
                "föräldraledig~", "tjänstledig~", "vikarierar", "vikarie~", "semester till", "sjukskriven", "åter",
                "tillbaka", "on leave", "parental leave", "on holiday", "tjänstgör till",
            ], ()
        )
    ])

    private static let people = Lexicon<Void>([
        (
            [
                "kontaktperson~", "handläggare~", "rådgivare~", "*rådgivare~", "*ansvarig", "*chef", "*samordnare",
                "samordnare~", "kontakt", "kollega~", "medarbetare",
                "coach~", "projektledare~", "ansvarig", "contact", "adviser", "advisor", "colleague", "hon", "han",
                "she", "he", "*lots", "*lotsen", "*coach~", "*coachen", "*strateg~", "*utvecklare~", "*konsulent~",
                "*ledaren",
                "*ekonomen", "*juristen", "*samordnaren", "näringslivsutvecklare~", "exportansvarig~", "chef~",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            let isAboutPeople =
                wording.parts[sentence.part].passage.role == .contact
                || Self.people.contains(in: text, sentence.tokens) || beginsWithName(text, sentence.tokens)
            guard isAboutPeople else { return nil }
            let days = reading.dates(in: wording, sentence).filter(\.statesYear).compactMap {
                ($0.end ?? $0.start)?.day
            }
            let leaves = Self.left.contains(in: text, sentence.tokens) && (days.max() ?? reading.today) <= reading.today
            let wasAway =
                Self.away.contains(in: text, sentence.tokens) && (days.max().map { $0 < reading.today } ?? false)
            guard leaves && !Tense.isConditional(text, sentence.tokens) || wasAway else { return nil }
            return StaleSign(
                quotations: [wording.quotation(sentence)], facts: days.max().map { ["date": .day($0)] } ?? [:])
        }
    }

    /// "Anna Berg har …": two capitals at the head of a sentence.
    private func beginsWithName(_ text: WordText, _ range: Range<Int>) -> Bool {
        guard range.count > 2, let first = text[range.lowerBound], let second = text[range.lowerBound + 1] else {
            return false
        }
        return first.kind == .word && first.isCapitalised && second.kind == .word && second.isCapitalised
    }
}
