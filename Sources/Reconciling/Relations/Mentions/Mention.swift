import Model

/// One offering's page names another offering, and what it says of it.
struct Mention: Sendable {
    /// Places of the two among the profiles.
    let from: Int
    let to: Int
    let cue: Cue
    let quotation: Quotation
    /// Whether the other offering itself is named, not only its promoter.
    let namesOffering: Bool
    /// Whether nothing else of its promoter can be meant.
    let isOnly: Bool
}
