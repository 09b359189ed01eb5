import Language
import Model

/// The page says itself that the thing is no longer offered.
struct Withdrawn: StaleRule {
    let reason = FindingReason.withdrawn

    private static let offered = [
        "tjänst~", "*tjänsten", "stödet", "*stödet", "insatsen", "*insatsen", "erbjudandet", "checken", "*checken",
        "lånet", "*lånet", "garantin", "*garantin", "bidraget", "*bidraget", "kursen", "*kursen", "programmet",
        "*programmet", "rådgivningen", "*rådgivningen", "krediten", "*krediten", "försäkringen", "*försäkringen",
        "mötesplatsen", "nätverket", "åtgärden", "verksamheten", "*checken", "utbildningen", "service", "scheme",
        "loan", "grant", "guarantee", "programme",
        "voucher", "course",
    ]
    private static let ended = [
        "upphört", "upphörde", "avskaffad~", "avskaffat", "avskaffades", "avskaffats", "lades ned", "lades ner",
        "lagts ned", "lagts ner", "nedlagd", "nedlagt", "avvecklad", "avvecklat", "avvecklats", "avvecklades",
        "finns inte längre", "finns inte kvar", "är avslutad", "är avslutat", "har utgått", "utgick", "tagits bort",
        "togs bort", "borttagen", "borttaget", "inställd", "inställt", "inställda", "ställs in", "under avveckling",
        "discontinued", "withdrawn", "no longer offered", "no longer available", "cancelled", "abolished",
        "ceased to exist", "wound up",
    ]

    private static let gone = Lexicon<Void>([
        (
            Phrases.joining(offered, ended) + [
                "finns inte längre", "finns inte kvar", "har lagts ned", "har lagts ner", "under avveckling",
                "går inte längre att söka", "kan inte längre sökas", "erbjuds inte längre", "ges inte längre",
                "erbjuder inte längre", "erbjuder … inte längre", "lånar inte längre ut", "beviljas inte längre",
                "beviljas inte till nya", "tar inte emot nya kunder", "slutat med", "har upphört med",
                "ges inte … längre", "erbjuds inte … längre",
                "no longer provide", "no longer provided", "no longer run", "är ersatt av", "har ersatts av",
                "ersattes av",
                "has been replaced by", "was replaced by", "arrangeras inte längre", "hålls inte längre",
                "no longer offer", "no longer offered", "no longer available", "has been discontinued",
                "is discontinued",
                "har avvecklats", "avskaffad", "avskaffat", "avskaffades", "upphörde att gälla", "är borttaget",
                "är borttagen", "has been cancelled", "inställd~", "ställs in", "är inställt",
            ], ()
        )
    ])

    /// People and companies that are there no longer: no offering.
    private static let others = Lexicon<Void>([
        (
            [
                "kvar hos oss", "företaget", "bolaget", "företag som", "bolag som", "verksamheter som",
                "kontaktperson~",
                "handläggare~", "rådgivaren", "länken", "projekt", "projektet", "avtal som",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        for sentence in reading.wording.sentences {
            let text = reading.wording.text(of: sentence)
            guard let match = Self.gone.matches(in: text, sentence.tokens).first,
                !Tense.isConditional(text, sentence.tokens.lowerBound..<match.tokens.upperBound),
                !Self.others.contains(in: text, sentence.tokens)
            else { continue }
            return StaleSign(quotations: [reading.wording.quotation(sentence)], severity: .high)
        }
        return nil
    }
}
