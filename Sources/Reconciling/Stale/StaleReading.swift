import FoundationEssentials
import Language
import Model

/// What a stale rule may look at: one offering, the page that it stands on, and the day.
struct StaleReading: Sendable {
    let offering: Offering
    let promoter: Promoter
    /// The sources that tell of it, the one that tells most first.
    let sources: [SourceState]
    /// The same thing at other promoters.
    let twins: [Twin]
    /// Conflicts of terms that it takes part in.
    let conflicts: [Finding]
    let policy: StalePolicy
    let now: Date
    let today: CalendarDay
    /// Its own words; empty where it was only imported.
    let wording: Wording
    /// What the page says of all that stands on it.
    let page: Wording

    /// The same offering as another promoter describes it.
    struct Twin: Sendable {
        let offering: Offering
        let promoter: Promoter
        let page: Wording
        let updated: CalendarDay?
    }

    var observation: Observation? { offering.observation }

    /// Whether it stands in a list that keeps what has been: a feed or a calendar.
    var keepsHistory: Bool {
        guard let observation else { return false }
        let place = observation.title.quotation.passage.place
        return observation.nature == .news || Self.entryPlaces.contains { place.hasPrefix($0) }
    }

    /// Where readers of feeds and calendars say that a title stands.
    private static let entryPlaces = ["entry[", "event["]

    /// The first sentence that shows a sign: the offering's own, else the page's.
    func firstSign(
        _ read: (_ wording: Wording, _ sentence: Wording.Span) -> StaleSign?
    ) -> StaleSign? {
        for sentence in wording.sentences {
            if let sign = read(wording, sentence) { return sign }
        }
        for sentence in page.sentences {
            if var sign = read(page, sentence) {
                sign.isOfPage = true
                return sign
            }
        }
        return nil
    }

    func dates(in wording: Wording, _ span: Wording.Span) -> [DateMention] {
        let language = wording.language.flatMap { TextLanguage(rawValue: String($0.prefix(2))) } ?? .swedish
        let tokens = wording.text(of: span).tokens
        return DateScanner(language: language, reference: today).mentions(in: tokens)
            .filter { span.tokens.contains($0.tokens.lowerBound) }
    }
}

/// What a rule saw: why it holds the offering for stale, and the words.
struct StaleSign: Sendable {
    var quotations: [Quotation] = []
    var severity = Finding.Severity.medium
    var facts: [String: FieldValue] = [:]
    /// What others have already cut out.
    var evidence: [Evidence] = []
    /// Whether it holds for all that stands on the page, not for this offering alone.
    var isOfPage = false
}
