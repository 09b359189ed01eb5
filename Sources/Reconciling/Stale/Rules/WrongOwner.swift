import Language
import Model

/// The page speaks as if its promoter decided, but somebody else does now.
///
/// Two ways to know: the page itself says that the matter has moved, or the same scheme stands at another promoter whose
/// page claims the decision too, and this page is the older or belongs to a county administrative board, whose business
/// supports have gone to the regions.
struct WrongOwner: StaleRule {
    let reason = FindingReason.wrongOwner

    private static let claims = Lexicon<Void>([
        (
            [
                "prövar", "beslutar", "handlägger", "beviljar", "ansvarar för", "fattar beslut", "behandlar … ansök*",
                "tar emot … ansök*", "prövas av", "handläggs av", "beslutas av", "fördelar", "decides",
                "handles … application~", "grants", "is responsible for", "administers",
            ], ()
        )
    ])

    private static let moved = Lexicon<Void>([
        (
            [
                "numera ansvarar", "det … som handlägger", "det … som prövar", "det … som beslutar",
                "numera handlägger", "numera prövar", "numera beslutar", "nu handlägger", "nu ansvarar",
                "lämnats över till", "har lämnat över", "har flyttats till", "har flyttat till", "flyttades till",
                "har tagits över av", "har tagit över",
                "tog över", "övertogs av", "övergick till", "har övergått till", "ansvaret ligger nu",
                "ansvarar numera", "numera är det", "har överförts till", "överfördes till", "sköts numera av",
                "handläggs numera av", "ligger numera hos",
                "has moved to", "has been taken over by", "taken over by", "is now handled by", "was transferred to",
                "gick … över till", "gått … över till", "går … över till", "flyttat över till", "övertagits av",
                "tagits över av",
                "since … run by", "since … handled by", "is now run by", "is now managed by",
                "now lies with", "tas numera emot av", "söks hos … i stället", "besvaras numera av", "prövas numera av",
                "beslutas numera av", "har övergått till", "been transferred to",
                "från årsskiftet … av", "från årsskiftet … ansvarar", "sedan årsskiftet … av",
                "sedan årsskiftet … ansvarar",
                "hanteras numera av", "söks numera hos",
                "är det i stället",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        if let sign = reading.firstSign({ wording, sentence in
            let text = wording.text(of: sentence)
            guard Self.moved.contains(in: text, sentence.tokens), !namesOwn(reading.promoter, text, sentence.tokens)
            else { return nil }
            return StaleSign(quotations: [wording.quotation(sentence)], severity: .high)
        }) {
            return sign
        }
        return ownedByTwin(reading)
    }

    /// "Vi tog över stödet från länsstyrelsen", "… har flyttats till oss på Region Björkland": it moved here.
    private func namesOwn(_ promoter: Promoter, _ text: WordText, _ range: Range<Int>) -> Bool {
        let own = Set(WordText(promoter.name).tokens.tokens.filter { $0.kind == .word }.map { Places.stem($0.text) })
            .subtracting(Places.names(ofTerritory: promoter))
        return range.contains { index in
            let word = text[index]?.text ?? ""
            if ["vi", "we", "oss", "us"].contains(word) { return true }
            return own.contains(Places.stem(word)) && !["från", "from"].contains(text[index - 1]?.text ?? "")
        }
    }

    private func ownedByTwin(_ reading: StaleReading) -> StaleSign? {
        guard let claim = claim(in: [reading.page, reading.wording]) else { return nil }
        let updated = UpdateMark.latest(in: reading.page, today: reading.today)?.day
        for twin in reading.twins {
            let other = self.claim(in: [twin.page, twin.offering.observation.map { Wording($0) } ?? Wording([])])
            let wentToRegion = reading.promoter.standing == "lansstyrelse" && twin.promoter.standing == "region"
            // That the regions decide is law; any other promoter must say so.
            guard wentToRegion || other != nil else { continue }
            let isOlder = updated.map { mine in
                twin.updated.map { mine.distance(to: $0) > NotUpdated.longestWithoutUpdate } ?? false
            }
            guard wentToRegion || isOlder ?? false else { continue }
            return StaleSign(
                quotations: [claim] + [other].compactMap(\.self), severity: .high,
                facts: ["promoter": .text(twin.promoter.name)])
        }
        return nil
    }

    private func claim(in wordings: [Wording]) -> Quotation? {
        for wording in wordings {
            for sentence in wording.sentences
            where Self.claims.contains(in: wording.text(of: sentence), sentence.tokens) {
                return wording.quotation(sentence)
            }
        }
        return nil
    }
}
