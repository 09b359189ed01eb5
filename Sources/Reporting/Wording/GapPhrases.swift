/// Sentences for gaps, by reason.
enum GapPhrases {
    private static let asked = Bilingual(
        "[ Så många företag har frågat: {count}.]", "[ So many companies have asked: {count}.]")

    static let all: [String: FindingPhrases] = [
        "no_offering": FindingPhrases(
            label: Bilingual("Ingen erbjuder det", "Nobody offers it"),
            explanation: Bilingual(
                "Ingen främjare har en insats för behovet ”{need}”.\(asked.swedish)",
                "No promoter has an offering for the need “{need}”.\(asked.english)"),
            action: Bilingual(
                "Fråga främjarna om någon gör det utan att säga det, eller vem som borde.",
                "Ask the promoters whether somebody does it untold, or who should.")),
        "unmet_need": FindingPhrases(
            label: Bilingual("Behov som ingen möter", "A need that nobody meets"),
            explanation: Bilingual(
                "Det finns insatser för ”{need}”, men ingen som passar företagen som har frågat[: fas {phase}][: storlek {companySize}][: marknad {market}].\(asked.swedish)",
                "There are offerings for “{need}”, but none that fits the companies that asked[: phase {phase}][: size {companySize}][: market {market}].\(asked.english)"
            ),
            action: Bilingual(
                "Hör med dem som ligger närmast om de kan vidga sin insats.",
                "Ask those who come nearest whether they can widen theirs.")),
    ]
}
