/// Sentences for conflicts between the catalogue, pages and hosts.
enum ConflictPhrases {
    static let all: [String: FindingPhrases] = [
        "catalogue_differs": FindingPhrases(
            label: Bilingual("Katalogen säger annat", "Catalogue says otherwise"),
            explanation: Bilingual(
                "Katalogen och sidan säger olika om {field} för {offering}[: {agreed} i katalogen, {observed} på sidan].",
                "Catalogue and page differ about {field} of {offering}[: {agreed} in the catalogue, {observed} on the page]."
            ),
            action: Bilingual(
                "Godkänn om sidan har rätt, avvisa om katalogen har det.",
                "Accept if the page is right, reject if the catalogue is.")),
        "terms_differ": FindingPhrases(
            label: Bilingual("Olika villkor för samma insats", "Different terms for one offering"),
            explanation: Bilingual(
                "{offering} och {other} är samma insats, men {field} skiljer[: {before} mot {after}].",
                "{offering} and {other} are one offering, but {field} differs[: {before} against {after}]."),
            action: Bilingual(
                "Fråga vilken uppgift som gäller, och be den andra rätta sin sida.",
                "Ask which one holds, and the other to mend its page.")),
    ]
}
