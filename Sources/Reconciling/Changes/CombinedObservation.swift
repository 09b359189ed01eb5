import Language
import Model

extension Observation {
    /// What an offering's sources say together.
    ///
    /// A page of its own outweighs a list, and a longer text a shorter one: where two differ on a field the first
    /// stands. Text that one of them repeats is kept once.
    static func combining(_ sightings: [Sighting]) -> Observation? {
        let ranked = sightings.sorted { rank($0) < rank($1) }
        guard var combined = ranked.first?.observation else { return nil }
        var known = Set(combined.passages.map { Words.key($0.text) })
        var text = TextProfile(combined.text)
        for sighting in ranked.dropFirst() {
            let other = sighting.observation
            combined.fields.merge(other.fields) { first, _ in first }
            combined.pages += other.pages.filter { !combined.pages.contains($0) }
            for passage in other.passages where passage.role != .title && known.insert(Words.key(passage.text)).inserted
            {
                if TextProfile(passage.text).containment(in: text) >= repeated { continue }
                combined.passages.append(passage)
            }
            text = TextProfile(combined.text)
        }
        return combined
    }

    /// A passage whose words stand to this share in the text already adds nothing.
    private static let repeated = 0.95

    /// Smaller is heavier.
    private static func rank(_ sighting: Sighting) -> (Int, Int, String) {
        (sighting.isAlone ? 0 : 1, -sighting.observation.text.utf8.count, sighting.source.rawValue)
    }
}

/// A text without case, punctuation and white space, for telling whether two say the same.
enum Words {
    static func key(_ text: String) -> String {
        TokenizedText(text).tokens.filter { $0.kind != .symbol || $0.text == "%" }.map(\.text).joined(separator: " ")
    }

    /// The same with every number as `#`: the shape that a counter or a date of today keeps.
    static func shape(_ text: String) -> String {
        TokenizedText(text).tokens.filter { $0.kind != .symbol }.map { $0.kind == .number ? "#" : $0.text }
            .joined(separator: " ")
    }
}
