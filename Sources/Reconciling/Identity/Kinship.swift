import Model

/// Whether two descriptions come from each other: one offering's title lives on in the other's, or its text does.
struct Kinship {
    /// The share of a text's words that must stand in the other.
    static let sharedText = 0.7

    let title: [Substring]
    let text: TextProfile

    init(title: String, text: String) {
        self.title = TitleProfile(title).normalised.split(separator: " ")
        self.text = TextProfile(text)
    }

    init(_ observation: Observation) {
        self.init(title: observation.title.value, text: observation.text)
    }

    init(_ entry: Offering) {
        self.init(title: entry.title, text: entry.observation?.text ?? "")
    }

    /// Whether this one goes on in `part`, under a longer title or with a part of its words.
    func continues(in part: Kinship) -> Bool {
        guard title != part.title else { return false }
        let isNamedAfter = !title.isEmpty && title.count < part.title.count && part.title.starts(with: title)
        return isNamedAfter || part.text.words.count > 5 && part.text.containment(in: text) >= Self.sharedText
    }

    /// Whether most of this text stands in the other one now.
    func isTaken(into whole: Kinship) -> Bool {
        text.words.count > 5 && text.containment(in: whole.text) >= Self.sharedText
    }

    var wordCount: Int { text.words.values.reduce(0, +) }
}
