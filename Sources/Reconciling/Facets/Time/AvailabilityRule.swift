import Model

/// When it can be had (F13).
struct AvailabilityRule: FacetRule {
    let name = FacetName.availability

    func codes(in reading: FacetReading) -> [FacetCode] {
        var codes = Self.words.codes(in: reading.wording, heedsDenials: false)
        if let deadline = reading.observation.fields[.deadline], !codes.contains(where: { $0.code == "fonster" }) {
            codes.append(FacetCode("fonster", deadline.quotation))
        }
        if let date = reading.observation.fields[.date], !codes.contains(where: { $0.code == "engang" }) {
            codes.append(FacetCode("engang", date.quotation, confidence: 0.8))
        }
        return codes
    }

    private static let words = WordFacet([
        WeighedWords(
            "lopande", 3,
            [
                "löpande", "när som helst", "året om", "året runt", "tillsvidare", "tills vidare", "ongoing",
                "at any time", "all year", "dygnet runt", "ingen sista dag", "continuous*", "rolling basis",
            ]),
        WeighedWords(
            "fonster", 3,
            [
                "ansökningsperiod~", "ansökningsomgång~", "utlysning~", "sista ansökningsdag", "fönstret är öppet",
                "ansökan senast", "ansök senast", "söks senast", "application window", "deadline", "sista dag att",
                "ansökningstid~", "call for", "två gånger om året",
            ]),
        WeighedWords(
            "engang", 3,
            [
                "engångs*", "tillfällig satsning", "satsningen varar", "projektet pågår", "pågår till", "projekttid~",
                "one-off", "temporary",
            ]),
        WeighedWords(
            "vilande", 3,
            [
                "tillfälligt stäng*", "pausad*", "vilande", "pausat", "medlen är slut", "pengarna är slut",
                "pengar är slut", "potten är slut", "budgeten är slut", "paused", "temporarily closed",
                "tar inte emot ansökningar", "stängd för ansökan", "stängt för ansökan",
            ]),
        WeighedWords(
            "upphord", 3,
            [
                "upphörde", "har upphört", "avvecklats", "har avslutats", "är nedlagt", "är nedlagd",
                "går inte längre att söka", "kan inte längre sökas", "finns inte längre", "no longer available",
                "has ended", "har lagts ned", "avslutades", "discontinued",
            ]),
    ])
}
