import Model

/// Whom it is set aside for (F11).
struct GroupsRule: FacetRule {
    let name = FacetName.groups

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wording)
    }

    private static let words = WordFacet([
        WeighedWords(
            "kvinnor", 3,
            [
                "drivs av kvinnor", "kvinnor som", "kvinnors företagande", "women-led", "för kvinnor", "ägs av kvinnor",
                "kvinnliga företagare",
            ]),
        WeighedWords(
            "utrikesfodda", 3,
            [
                "utrikes född*", "utrikesfödd*", "född* utomlands", "foreign-born", "född i ett annat land",
                "utländsk bakgrund",
            ]),
        WeighedWords("underleverantorer", 3, ["underleverantörer till", "för underleverantörer", "sub-suppliers"]),
        WeighedWords("innovationsbolag", 3, ["innovationsbolag~", "innovativa bolag", "innovation compan*"]),
        WeighedWords(
            "organisationer", 3,
            [
                "föreningar", "ideella", "organisationer", "kommuner och", "främjare kan söka", "non-profit*",
                "stiftelser", "offentliga aktörer", "associations", "aktörer som främjar",
            ]),
        WeighedWords("unga", 3, ["under 30 år", "unga företagare", "ungdomar", "under 26 år"]),
        WeighedWords(
            "inkubatorbolag", 3,
            [
                "förutsätter plats i", "antagna bolag", "bolag i inkubatorn", "antagna till",
                "våra inkubatorbolag", "admitted compan*", "för inkubatorbolag*",
            ]),
        WeighedWords(
            "medlemmar", 3,
            [
                "ingår för medlemmar", "endast medlemmar", "bara för medlemmar", "medlemmar i", "för våra medlemmar",
                "members only", "förmån för medlemmar", "som medlem", "medlemsföretag~",
            ]),
    ])
}
