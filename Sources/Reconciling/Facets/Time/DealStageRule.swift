import Model

/// Where in one deal the support comes in (F3b, EKN's own division).
struct DealStageRule: FacetRule {
    let name = FacetName.dealStage

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wording)
    }

    private static let words = WordFacet([
        WeighedWords(
            "forhandling", 3,
            [
                "offert~", "anbud~", "införsäljning~", "förhandling med", "när ni förhandlar", "anbudsgaranti~",
                "bid bond", "tender~", "under förhandlingen",
            ]),
        WeighedWords(
            "tillverkning", 3,
            [
                "tillverkas", "tillverkning~", "produktionstid~", "exportproduktion~", "avbeställ*",
                "under produktionen", "manufactur*", "medan varan", "material och löner", "tillverkningsrisk~",
            ]),
        WeighedWords(
            "leverans", 3,
            ["vid leverans", "leveransgaranti~", "i samband med leverans", "on delivery", "fullgörandegaranti~"]),
        WeighedWords(
            "kredittid", 3,
            [
                "kredittid~", "månaders kredit", "dagars kredit", "fordran", "fordringar~", "betalar efter",
                "kundkredit~", "credit period", "efter leverans", "kredit på", "kundfordr*", "betalningsvillkor~",
            ]),
    ])
}
