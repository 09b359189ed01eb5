/// Sentences for overlaps, by how the two stand to each other.
enum OverlapPhrases {
    /// The key of overlaps between more than two.
    static let group = "group"

    static let all: [String: FindingPhrases] = [
        group: FindingPhrases(
            label: Bilingual("Flera gör samma sak", "Several do the same"),
            explanation: Bilingual(
                "{offerings} överlappar alla varandra: samma sorts stöd för samma behov.",
                "{offerings} all overlap: the same kind of support for the same need."),
            action: Bilingual(
                "Samla dem och kom överens om gränsen en gång för alla.",
                "Bring them together and agree on the boundary once for all.")),
        "same": FindingPhrases(
            label: Bilingual("Samma insats hos två", "One offering at two promoters"),
            explanation: Bilingual(
                "{offering} och {other} ser ut att vara en och samma insats.",
                "{offering} and {other} look like one and the same offering."),
            action: Bilingual(
                "Kom överens om vem som beskriver den, och låt den andra länka dit.",
                "Agree on who describes it, and let the other one link there.")),
        "substitutes": FindingPhrases(
            label: Bilingual("Gör samma sak för samma företag", "The same for the same companies"),
            explanation: Bilingual(
                "{offering} och {other} ger samma sorts stöd för samma behov till samma företag.",
                "{offering} and {other} give the same kind of support for the same need to the same companies."),
            action: Bilingual(
                "Kom överens om gränsen.[ Den skulle synas om {facet} stod på båda sidorna.]",
                "Agree on the boundary.[ It would show if {facet} stood on both pages.]")),
        "partial": FindingPhrases(
            label: Bilingual("Överlappar delvis", "Overlap in part"),
            explanation: Bilingual(
                "{offering} och {other} överlappar delvis: samma sorts stöd för samma behov, för en del av företagen.",
                "{offering} and {other} overlap in part: the same kind of support for the same need, for some companies."
            ),
            action: Bilingual(
                "Be dem säga ut gränsen.[ Den skulle synas om sidorna angav {facet}.]",
                "Ask them to state the boundary.[ It would show if the pages gave {facet}.]")),
    ]
}
