import Model

/// Where on the way abroad the company is (F3).
struct PhaseRule: FacetRule {
    let name = FacetName.phase

    func codes(in reading: FacetReading) -> [FacetCode] {
        Self.words.codes(in: reading.wording)
    }

    private static let words = WordFacet(
        [
            WeighedWords(
                "nyfiken", 3,
                [
                    "funderar på utlandet", "funderar på export", "funderar på att exportera", "nyfik~ på export",
                    "nybörjare~", "var börjar man", "aldrig exporterat", "aldrig har sålt utanför",
                    "aldrig sålt utanför", "aldrig har sålt utomlands",
                    "aldrig sålt utomlands", "never exported", "never sold abroad", "aldrig har exporterat",
                    "tänker på export", "nyfikna på", "curious", "thinking about export*", "beginner~",
                    "redo för export",
                    "inte har börjat exportera", "ännu inte exporterar", "överväger export", "är export något",
                ]),
            WeighedWords(
                "forbereder", 3,
                [
                    "förbereder", "förbereda", "nybörjare~", "exportplan~", "exportmog*", "startgroparna",
                    "redo för export", "inför export~", "planerar för export", "planerar att exportera",
                    "var börjar man", "prepar* … export*", "funderar på utlandet",
                    "funderar på export",
                    "på väg ut", "kom igång med export", "börja exportera", "innan ni exporterar",
                ]),
            WeighedWords(
                "forsta_affaren", 3,
                [
                    "första affären", "första exportaffär~", "första exportorder~", "ny på export", "nya på export",
                    "första kunden utomlands", "första ordern", "first export",
                    "har exporterat i mindre än", "debutant~", "första leverans~ utomlands",
                    "första utländska",
                    "nya exportörer", "lansering~", "precis börjat exportera", "new exporter~",
                ]),
            WeighedWords(
                "expanderar", 3,
                [
                    "nya marknader", "fler marknader", "fler länder", "växa på export", "expanderar till",
                    "utöka exporten", "expand* … market~", "ytterligare marknader", "öka exporten",
                    "redan exporterar", "vana exportörer", "more markets",
                ]),
            WeighedWords(
                "etablerar", 3,
                [
                    "etablera~ … utomlands", "etablera~ … i utlandet", "dotterbolag~", "kontor utomlands",
                    "filial~", "provar marknaden", "bolag utomlands", "systerinkubator~",
                    "establish* … abroad", "etablering~ utomlands", "egen arbetsplats", "på plats i landet",
                    "säljkontor~", "utlandsetabler*",
                ]),
            WeighedWords(
                "underleverantor", 3,
                [
                    "underleverantör~ till export*", "indirekt export*", "levererar till exportör*", "sub-supplier~",
                    "subcontractor~",
                ]),
        ], nearness: 0.45)
}
