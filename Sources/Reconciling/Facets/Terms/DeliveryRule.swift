import Model

/// How it is given (F14).
struct DeliveryRule: FacetRule {
    let name = FacetName.delivery

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wording)
    }

    private static let words = WordFacet([
        WeighedWords(
            "fysiskt", 3,
            [
                "på plats", "hos dig", "kommer till företaget", "tittar förbi", "besöker företaget", "i våra lokaler",
                "in person", "on site", "fysisk*", "besöker er", "kommer ut till er",
            ]),
        WeighedWords(
            "digitalt", 3,
            [
                "digitalt möte", "på distans", "vid skärmen", "webbkurs~", "webbinari*", "webbträff~", "sändning~",
                "online", "teams", "zoom", "webinar~", "via nätet", "webbsänd*", "distanskurs~",
            ]),
        WeighedWords(
            "telefon", 3,
            [
                "telefonrådgivning~", "per telefon", "på telefon", "telefonnummer", "uppringd", "ring oss", "by phone",
                "telefontid~",
            ]),
        WeighedWords(
            "sjalvbetjaning", 3,
            [
                "mina sidor", "e-tjänst~", "självtest~", "självservice", "webbguide~", "self-service", "ladda ner",
                "lägg upp en profil",
            ]),
        WeighedWords(
            "via_bank", 3,
            [
                "via bank~", "din bank ansöker", "banken ansöker", "sökas av banken", "söks av banken",
                "bank … ansöker", "långivaren ansöker", "långivare~ … ansöker", "through your bank", "via your bank",
                "bankens handläggare", "bankernas handläggare", "genom banken", "banken söker", "bankerna söker",
            ]),
    ])
}
