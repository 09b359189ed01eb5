import Language
import Model

/// A campaign or a crisis measure whose time has gone by.
struct EndedCampaign: StaleRule {
    let reason = FindingReason.endedCampaign

    private static let campaigns = Lexicon<Void>([
        (
            [
                "*erbjudande~", "kampanj~", "*kampanj~", "kampanjpris~", "erbjudande~ gäller", "jubileumserbjud*",
                "introduktionspris~",
                "tillfälligt erbjudande", "rabatt~", "*rabatt~ gäller", "lanseringserbjud*", "campaign~",
                "limited offer", "special offer~", "offer valid", "offer is valid", "introductory offer~", "discount~",
                "förmånspris~", "förmånligt pris", "halva priset", "fri entré", "halv avgift", "utan kostnad … före",
                "gratis … före",
                "free … until", "free of charge until", "half price", "tillfälligt höjd", "tillfälligt höjt",
                "tillfälligt sänkt",
                "tillfällig höjning",
                "tillfälliga lättnader", "tillfällig lättnad~",
                "krisstöd~", "krispaket~", "krisåtgärd*", "stödpaket~", "temporary measure~", "temporarily raised",
                "temporarily increased",
            ], ()
        )
    ])

    private static let crisis = Lexicon<Void>([
        (
            [
                "corona*", "covid*", "pandemi~", "pandemin", "pandemic", "coronakrisen",
            ], ()
        )
    ])

    /// The measure is told as if it were in force.
    private static let inForce = Lexicon<Void>([
        (
            [
                "med anledning av", "på grund av", "just nu", "under rådande", "tillfällig~", "extra stöd", "extra",
                "stöd till", "stöd för", "lättnad~", "krisstöd~", "krislån~", "drabbats", "drabbade", "påverkade",
                "påverkas", "due to", "because of", "affected by", "temporary", "under corona*", "brygglån~", "anstånd",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        reading.firstSign { wording, sentence in
            let text = wording.text(of: sentence)
            let isCampaign = Self.campaigns.contains(in: text, sentence.tokens)
            let isCrisis =
                Self.crisis.contains(in: text, sentence.tokens) && Self.inForce.contains(in: text, sentence.tokens)
                && !Tense.isPast(text, sentence.tokens)
            guard isCampaign || isCrisis else { return nil }
            let end = lastDay(reading, wording, sentence)
            // The pandemic is over whatever the page says; any other campaign must say when it ended.
            guard end.map({ $0 < reading.today }) ?? isCrisis else { return nil }
            return StaleSign(quotations: [wording.quotation(sentence)], facts: end.map { ["date": .day($0)] } ?? [:])
        }
    }

    private func lastDay(_ reading: StaleReading, _ wording: Wording, _ sentence: Wording.Span) -> CalendarDay? {
        let days = reading.dates(in: wording, sentence).filter(\.statesYear).compactMap { ($0.end ?? $0.start)?.day }
        let seasons = SeasonMentions.ends(in: wording.text(of: sentence), sentence.tokens).map(\.end)
        let years = Years.mentions(in: wording.text(of: sentence), sentence.tokens).compactMap {
            CalendarDay(year: $0.last, month: 12, day: 31)
        }
        return (days + seasons).max() ?? years.max()
    }
}
