/// Phrases that a subject and what is said of it make: "potten … slut", "ansökan … stängd".
enum Phrases {
    /// Every subject with every predicate, up to four other words between them.
    static func joining(_ subjects: [String], _ predicates: [String]) -> [String] {
        subjects.flatMap { subject in predicates.map { "\(subject) … \($0)" } }
    }
}
