import Model

/// Whether others may offer it too (F10).
struct MandateRule: FacetRule {
    let name = FacetName.mandate

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wholePage, heedsDenials: false)
    }

    private static let words = WordFacet([
        WeighedWords(
            "ensamratt", 3,
            [
                "ensamrätt~", "ensam rätt", "ensam utfärd*", "ensam om", "enda utfärd*", "inget annat organ",
                "we alone",
                "only issuer", "sole issuer", "only body", "alone … entitled", "alone … may", "no other body",
                "enda instans~", "enda som får", "enda aktör~", "ensamma om",
                "ensam om att", "bara … behörighet", "endast … behörighet", "endast … får utfärda",
                "bara … får utfärda", "only … authori*", "sole right", "exclusive right~", "det enda organ",
                "exklusiv rätt",
                "ingen annan får", "inga andra får", "är ensam behörig", "ensamt behörig*",
            ]),
        WeighedWords(
            "kompletterar", 3,
            [
                "marknadskompletter*", "kompletterar bank~", "kompletterar marknad~", "komplement till bank*",
                "när banken inte", "där banken inte", "när banken säger nej", "complement* the market",
                "när bankens pengar inte räcker", "banken säger", "konkurrerar inte med bank~", "bank … resten",
            ]),
        WeighedWords(
            "huvudansvar", 3,
            [
                "huvudansvar~", "ansvarar för … i länet", "samordnar … i länet", "regeringens uppdrag",
                "uppdrag av regeringen", "samordningsansvar~", "lead responsib*", "prövar de statliga",
            ]),
        WeighedWords("oppen", 3, ["andra aktörer erbjuder också", "andra erbjuder också"]),
    ])
}
