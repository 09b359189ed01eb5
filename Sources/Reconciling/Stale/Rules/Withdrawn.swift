import Language
import Model

/// The page says itself that the thing is no longer offered.
struct Withdrawn: StaleRule {
    let reason = FindingReason.withdrawn

    private static let gone = Lexicon<Void>([
        (
            [
                "avskaffad", "avskaffat", "avskaffades", "avskaffats", "tjänsten lades ned", "tjänsten lades ner",
                "stödet lades ned", "stödet lades ner", "checken lades ned", "lånet lades ned", "erbjudandet lades ned",
                "är borttaget", "är borttagen", "har utgått", "är avvecklat", "tjänsten … upphört",
                "tjänsten finns inte längre", "erbjudandet finns inte längre",
                "stödet finns inte längre", "checken finns inte längre", "bidraget finns inte längre",
                "lånet finns inte längre", "garantin finns inte längre", "kursen finns inte längre",
                "finns inte längre", "finns inte kvar", "har lagts ned", "har lagts ner", "är nedlagd", "är nedlagt",
                "går inte längre att söka", "kan inte längre sökas", "erbjuds inte längre", "ges inte längre",
                "vi erbjuder inte längre", "lånar inte längre ut", "no longer offered", "no longer available",
                "has been discontinued", "is discontinued", "har avvecklats", "är avvecklad", "har tagits bort",
                "upphörde att gälla", "stödet har upphört", "stödet upphörde", "tjänsten upphörde",
                "tjänsten är avslutad", "stödet är avslutat", "kursen är inställd", "inställd~", "ställs in",
                "är inställt", "has been cancelled", "beviljas inte längre",
            ], ()
        )
    ])

    func sign(in reading: StaleReading) -> StaleSign? {
        for sentence in reading.wording.sentences {
            let text = reading.wording.text(of: sentence)
            guard let match = Self.gone.matches(in: text, sentence.tokens).first,
                !Tense.isConditional(text, sentence.tokens.lowerBound..<match.tokens.upperBound)
            else { continue }
            return StaleSign(quotations: [reading.wording.quotation(sentence)], severity: .high)
        }
        return nil
    }
}
