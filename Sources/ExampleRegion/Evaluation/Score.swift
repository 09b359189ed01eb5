/// How much of what was said is right, and how much of what is true was said.
struct Score: Hashable, Sendable {
    /// Of what was said, the right ones.
    var right = 0
    var said = 0
    /// Of what is true, the ones that were said.
    var found = 0
    var total = 0

    /// nil where nothing was said.
    var precision: Double? { said == 0 ? nil : Double(right) / Double(said) }

    /// nil where there is nothing to say.
    var recall: Double? { total == 0 ? nil : Double(found) / Double(total) }

    /// The harmonic mean; 0 where one of the two is missing or 0, nil where there was nothing to say.
    var f1: Double? {
        guard let recall else { return nil }
        guard let precision, precision + recall > 0 else { return 0 }
        return 2 * precision * recall / (precision + recall)
    }
}
