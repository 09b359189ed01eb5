/// Finds that something can always be had: "löpande", "tills vidare", "året runt", "rolling basis".
enum OngoingReader {
    private enum Strength: Sendable {
        /// Says it by itself.
        case always
        /// "löpande" is also an adjective and what one does with a page.
        case inContext
        /// Belongs to a start where there is one: "från 1 januari och tills vidare".
        case open
    }

    private static let phrases = Phrases<Strength>([
        (
            [
                "året runt", "när du vill", "när ni vill", "whenever you like", "whenever you want", "hela året",
                "året om", "när som helst", "rolling basis", "on an ongoing basis",
                "on a continuous basis", "year - round", "year round", "all year", "at any time", "any time",
                "inget slutdatum",
                "ingen sista ansökningsdag", "no deadline", "no closing date", "no fixed deadline", "open - ended",
                "rolling deadline", "rolling applications", "throughout the year", "all year round", "ingen deadline",
                "ständigt öppen", "alltid öppen", "always open", "löpande ansökan", "löpande intag",
                "kontinuerlig antagning", "kontinuerligt intag", "inget sista datum", "ingen sista dag",
                "löpande antagning",
            ], .always
        ),
        (["löpande", "kontinuerligt", "fortlöpande", "ongoing", "continuously", "rolling"], .inContext),
        (["tills vidare", "tillsvidare", "until further notice"], .open),
    ])

    private static let positive = Phrases<Void>([
        (
            [
                "ansök*", "sök", "söka", "söks", "antag*", "antar", "behandla*", "beslut*", "utlys*", "intag*",
                "anmäl*", "start*",
                "öppen", "öppet", "tar emot", "ta emot", "sista", "deadline", "availab*", "appl*", "submit*",
                "accepted", "erbjud*",
                "datum", "date", "dates", "period", "tid", "beviljas", "prövas", "inkom*", "bedöm*", "open", "boka*",
                "call*",
            ], ()
        )
    ])
    private static let negative = Phrases<Void>([
        (
            [
                "uppdater*", "följ*", "informer*", "utvärder*", "kostnad*", "drift*", "bokför*", "priser", "utgift*",
                "rapporter*",
            ], ()
        )
    ])
    private static let afterAdverb: Set<String> = [
        "och", "under", "hela", "året", "fram", "utan", "så", "som", "men", "eller", "via", "hos", "i", "på", "av",
        "med", "till",
        "för", "from", "until", "throughout", "during", "all", "and", "or", "basis", "from", "through", "till", "om",
        "från",
    ]

    /// The tokens of each statement, and whether it falls away beside a start.
    static func statements(_ reading: DateReading) -> [(tokens: Range<Int>, isOpenEnd: Bool)] {
        var found: [(tokens: Range<Int>, isOpenEnd: Bool)] = []
        var at = 0
        while at < reading.text.count {
            guard let match = phrases.match(at: at, in: reading.text) else {
                at += 1
                continue
            }
            let isMeant =
                switch match.meaning {
                case .always, .open: true
                case .inContext: isInContext(reading, match.tokens)
                }
            if isMeant { found.append((match.tokens, match.meaning == .open)) }
            at = match.tokens.upperBound
        }
        return found
    }

    /// Whether the words around speak of applying or opening, or there is hardly anything else.
    private static func isInContext(_ reading: DateReading, _ tokens: Range<Int>) -> Bool {
        if let next = reading[tokens.upperBound], next.kind == .word,
            !reading.text.endsSentence(at: tokens.upperBound - 1),
            !afterAdverb.contains(next.text)
        {
            return false
        }
        let sentence = sentence(reading, around: tokens)
        if sentence.contains(where: { negative.match(at: $0, in: reading.text) != nil }) { return false }
        if sentence.contains(where: { positive.match(at: $0, in: reading.text) != nil }) { return true }
        return sentence.count <= 4
    }

    /// The tokens of the sentence around `tokens`, at most thirty to each side.
    private static func sentence(_ reading: DateReading, around tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        while start > 0, tokens.lowerBound - start < 30, !reading.text.endsSentence(at: start - 1) { start -= 1 }
        var end = tokens.upperBound
        while end < reading.text.count, end - tokens.upperBound < 30, !reading.text.endsSentence(at: end - 1) {
            end += 1
        }
        return start..<end
    }
}
