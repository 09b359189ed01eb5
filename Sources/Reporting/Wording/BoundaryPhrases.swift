/// Sentences for agreed boundaries.
enum BoundaryPhrases {
    static let all: [String: FindingPhrases] = [
        "boundary_drifted": FindingPhrases(
            label: Bilingual("Avtalad gräns gäller kanske inte", "An agreed boundary may not hold"),
            explanation: Bilingual(
                "Gränsen ”{statement}”, avtalad {date}, vilar på {offering}[, som inte erbjuds längre ({gone})][, där {facet} har ändrats][, där {field} har ändrats][: före: {before}][; nu: {after}].",
                "The boundary “{statement}”, agreed on {date}, rests on {offering}[, which is no longer offered ({gone})][, where {facet} has changed][, where {field} has changed][: before: {before}][; now: {after}]."
            ),
            action: Bilingual(
                "Stäm av med båda sidor. Avtala gränsen på nytt om den håller: samsyn boundaries agree.",
                "Check with both sides. Agree anew if it holds: samsyn boundaries agree."))
    ]
}
