public import Model

/// Joins what a list says of an offering with what its own page says.
public enum Merging {
    /// One observation for each item, with both evidences and both texts; a sentence that both have stands once.
    ///
    /// - Parameter details: what was read at the addresses of `list.detailLinks`, in any order.
    public static func merge(list: DocumentReading, details: [(url: String, reading: DocumentReading)])
        -> DocumentReading
    {
        var merged = list
        var used: Set<String> = []
        for index in merged.observations.indices {
            let url = merged.observations[index].url.withoutFragment
            guard
                let detail = details.first(where: { $0.url.withoutFragment == url && $0.reading.judgement == .content })
            else { continue }
            let own = matching(merged.observations[index], in: detail.reading.observations)
            guard let own else { continue }
            merged.observations[index] = merged.observations[index].joined(with: own)
            if used.insert(detail.url).inserted { merged.notices += detail.reading.notices }
        }
        return merged
    }

    /// The observation of a detail page that is the item's: the only one, else the one with its title.
    private static func matching(_ item: Observation, in observations: [Observation]) -> Observation? {
        if observations.count == 1 { return observations[0] }
        return observations.first { $0.title.value.comparable == item.title.value.comparable }
    }
}

extension Observation {
    /// This observation, with what `other` has besides. The item's title and address stand; fields of its own page win.
    func joined(with other: Observation) -> Observation {
        var joined = self
        joined.pages = (pages + other.pages).uniqued()
        joined.externalID = externalID ?? other.externalID
        joined.language = other.language ?? language
        joined.published = other.published ?? published
        joined.fields.merge(other.fields) { _, detail in detail }
        if nature == .service { joined.nature = other.nature }
        let titles = passages.filter { $0.role == .title } + other.passages.filter { $0.role == .title }
        let own = other.passages.filter { $0.role != .title }
        let said = own.reduce(into: Set<String>()) { $0.formUnion(Sentences.comparable(in: $1)) }
        let listed = passages.filter { $0.role != .title && !Sentences.comparable(in: $0).isSubset(of: said) }
        joined.passages = titles.uniqued() + own + listed.compactMap { Sentences.without(said, $0) }
        return joined
    }
}

/// Sentences of a passage, compared by their words.
enum Sentences {
    static func comparable(in passage: Passage) -> Set<String> {
        Set(split(passage.text).map(\.comparable).filter { !$0.isEmpty })
    }

    /// The passage without the sentences that are said already; nil where nothing is left.
    static func without(_ said: Set<String>, _ passage: Passage) -> Passage? {
        let left = split(passage.text).filter { !said.contains($0.comparable) }
        guard !left.isEmpty else { return nil }
        // A passage is cut from its document: only a run of it may be kept, so all is, unless the rest is one run.
        guard left.count == 1, let only = left.first else { return passage }
        var shortened = passage
        shortened.text = only
        return shortened
    }

    /// Cuts after `.`, `!` and `?` before a space and an upper-case letter or digit.
    static func split(_ text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        var mayEnd = false
        var spaced = false
        for character in text {
            if spaced, mayEnd, character.isUppercase || character.isNumber {
                sentences.append(sentence.trimmed)
                sentence = ""
                mayEnd = false
            }
            spaced = character == " "
            if !spaced { mayEnd = character == "." || character == "!" || character == "?" }
            sentence.append(character)
        }
        sentences.append(sentence.trimmed)
        return sentences.filter { !$0.isEmpty }
    }
}
