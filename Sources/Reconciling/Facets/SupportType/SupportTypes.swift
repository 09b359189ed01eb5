import Model

/// What a company gets (F1): every code that the words carry, the loudest first.
///
/// It is read before the other facets, which may lean on it.
enum SupportTypes {
    /// Below this a code is a mention in passing.
    private static let leastScore = 2.0
    /// How near the loudest a further code must come.
    private static let nearness = 0.62
    /// Who pays for a fair or a course gives money; the fair is what the money is for.
    static let money: Set<String> = [
        "lan", "villkorslan", "bidrag", "garanti", "forsakring", "exportkredit", "riskkapital",
    ]
    private static let paidForFactor = 0.35
    /// From here money is what is offered, not what is spoken of.
    static let moneyScore = 5.0
    /// A course is about something, which it does not itself give.
    private static let courseScore = 4.0
    private static let courseFactor = 0.5
    private static let score = WordScore(SupportTypeWords.rows, places: .ofSupport)

    /// Every kind of support that is spoken of, also what is denied or passed on.
    static func named(in wording: Wording) -> [String] {
        score.scores(in: wording).filter { $0.value.score >= leastScore }.map(\.key).sorted()
    }

    /// - Parameter date: the one day that it is held on, where there is one.
    static func codes(in wording: Wording, _ voices: Voices, date: Quotation?) -> [FacetCode] {
        var scores = score.scores(in: wording) { voices.voice(of: $0).ofSupport }
        followTitle(&scores)
        hushHints(&scores)
        demoteWhatItIsAbout(&scores)
        dropMoneyInPassing(&scores)
        let chosen = scores.chosen(in: wording, least: leastScore, nearness: nearness)
        // That a debt may be written off is said once, and quietly.
        // What is held on a day and says no more is a course.
        if chosen.isEmpty, let date { return [FacetCode("utbildning", date, confidence: 0.4)] }
        // A condition needs no comma: "går projektet inte i mål efterskänks skulden".
        guard chosen.first?.code == "lan", !chosen.contains(where: { $0.code == "villkorslan" }),
            let term = score.scores(in: wording)["villkorslan"], term.plainest >= 4
        else { return chosen }
        return chosen + ["villkorslan": term].chosen(in: wording, least: leastScore, nearness: 1)
    }

    /// What the title's head names is what is offered; other kinds are what goes with it.
    private static func followTitle(_ scores: inout [String: WordScore.Code]) {
        let heads = Set(scores.filter(\.value.headsTitle).map(\.key))
        guard !heads.isEmpty else { return }
        for code in scores.keys where !heads.contains(code) && heads.isDisjoint(with: companions[code] ?? []) {
            scores[code]?.score *= besideTitle
        }
    }

    /// Kinds that one offering often is at once.
    private static let companions: [String: Set<String>] = [
        "villkorslan": ["lan"], "garanti": ["forsakring"], "forsakring": ["garanti"], "coachning": ["radgivning"],
        "radgivning": ["coachning", "information", "marknadsinfo"], "utbildning": ["program"],
        "riskkapital": ["natverk"], "lan": ["exportkredit", "villkorslan"],
    ]
    private static let besideTitle = 0.5

    /// Where something is named outright, a mere hint at something else is no more than that.
    private static func hushHints(_ scores: inout [String: WordScore.Code]) {
        guard scores.contains(where: { $0.value.plainest >= WordScore.outright && $0.value.score >= leastScore }) else {
            return
        }
        for code in scores.keys where scores[code]?.plainest ?? 0 < WordScore.outright {
            scores[code]?.score *= hintFactor
        }
    }

    private static let hintFactor = 0.6

    /// A grant for a fair gives money, not the fair; a course on insurance gives a course.
    private static func demoteWhatItIsAbout(_ scores: inout [String: WordScore.Code]) {
        let ofMoney = scores.filter { money.contains($0.key) }
        let instrument = ofMoney.map(\.value.score).max() ?? 0
        let rest = scores.filter { !money.contains($0.key) }.map(\.value.score).max() ?? 0
        let isTitled = ofMoney.contains {
            $0.value.isInTitle && $0.value.plainest >= 4 && $0.value.score >= courseScore
        }
        let course = scores["utbildning"]?.score ?? 0
        if !isTitled, course >= courseScore, instrument <= 2 * course {
            for code in scores.keys where code != "utbildning" { scores[code]?.score *= courseFactor }
        } else if instrument >= moneyScore, isTitled || instrument * 1.6 >= rest {
            for code in scores.keys where !money.contains(code) { scores[code]?.score *= paidForFactor }
        }
    }

    /// Where the title names one instrument, another one further down belongs to somebody else or to the terms ("mot
    /// personlig borgen"). That a loan may be written off is a term of its own.
    private static func dropMoneyInPassing(_ scores: inout [String: WordScore.Code]) {
        guard scores.contains(where: { money.contains($0.key) && $0.value.isInTitle && $0.value.plainest >= 4 }) else {
            return
        }
        for (code, found) in scores
        where money.contains(code) && code != "villkorslan" && !found.isInTitle && !found.isInLead {
            scores[code] = nil
        }
    }
}
