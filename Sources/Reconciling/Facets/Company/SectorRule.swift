import Model

/// Which line of business it is for (F6).
struct SectorRule: FacetRule {
    let name = FacetName.sector

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wording)
    }

    private static let words = WordFacet([
        WeighedWords(
            "lantbruk", 3,
            [
                "lantbruk*", "jordbruk*", "skogsbruk*", "yrkesfisk*", "vattenbruk*", "gårdsstöd~", "farmer~",
                "agricultur*", "fiskare", "bönder", "rennäring*", "trädgårdsföretag~",
            ]),
        WeighedWords(
            "service", 3,
            [
                "bybutik~", "lanthandel*", "dagligvaru*", "drivmedelsstation~", "kommersiell service", "macken",
                "landsbygdsbutik~", "village shop~",
            ]),
        WeighedWords(
            "innovation", 3,
            [
                "innovationsbolag~", "innovationsprojekt~", "innovativa bolag", "innovativa företag", "första version",
                "prototyp*", "startup*", "skala upp", "unga bolag", "deeptech", "nya lösningar", "innovation~",
                "tech-bolag",
            ]),
        WeighedWords(
            "industri", 3,
            [
                "tillverkande företag", "tillverkningsindustri~", "industriföretag~", "verkstadsindustri~",
                "manufacturing compan*", "varvsindustri~", "verkstäder",
            ]),
        WeighedWords(
            "bygg_tra", 3, ["byggföretag~", "träbygg*", "träindustri~", "byggbransch~", "sågverk~", "trähus*"]),
        WeighedWords("livsmedel", 3, ["livsmedel*", "matproducent~", "dryckesproducent~", "food producer~"]),
        WeighedWords("besoksnaring", 3, ["besöksnäring*", "turism*", "hotell", "tourism", "turistföretag~"]),
        WeighedWords(
            "it", 3,
            [
                "it-bolag", "it-företag", "mjukvarubolag~", "programvaruföretag~", "software compan*", "spelbolag~",
                "dataspel*", "spelutveckl*",
            ]),
        WeighedWords(
            "life_science", 3,
            ["life science", "medicinteknik~", "medtech", "bioteknik~", "biotech", "läkemedel*", "hälsoteknik~"]),
        WeighedWords("miljoteknik", 3, ["miljöteknik*", "cleantech", "gröna teknikbolag"]),
        WeighedWords(
            "kreativa", 3,
            ["kulturella och kreativa", "modeföretag~", "designföretag~", "musikbransch~", "creative industr*"]),
        WeighedWords(
            "alla", 3, ["alla branscher", "oavsett bransch", "any industry", "all sectors", "alla slags företag"]),
    ])
}
