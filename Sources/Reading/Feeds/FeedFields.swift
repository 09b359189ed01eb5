import FoundationEssentials

/// The values that a feed's channel and its entries have in common, found among an element's children.
struct FeedFields {
    let elements: [FeedElement]

    /// The elements that have anything in them, by the order of `names`: a vocabulary's own word before a borrowed one.
    private func all(_ names: [(FeedVocabulary, String)]) -> some Sequence<FeedElement> {
        names.lazy.flatMap { vocabulary, name in
            elements.lazy.filter { $0.name == name && $0.matches(vocabulary) && $0.node.firstChild != nil }
        }
    }

    /// The text of the first that has some, as it stands.
    func text(_ names: [(FeedVocabulary, String)]) -> String? {
        for element in all(names) {
            if let text = element.text { return text }
        }
        return nil
    }

    /// The plain text of the first that has some.
    func plain(_ names: [(FeedVocabulary, String)]) -> String? {
        for element in all(names) {
            if let text = FeedText(element)?.plain, !text.isEmpty { return text }
        }
        return nil
    }

    /// The last of the first name that names a day: a feed that states one twice has corrected itself.
    func date(_ names: [(FeedVocabulary, String)]) -> Date? {
        for (vocabulary, name) in names {
            let dates = elements.filter { $0.name == name && $0.matches(vocabulary) }.compactMap(\.text)
            if let date = dates.reversed().lazy.compactMap(FeedDate.parse).first { return date }
        }
        return nil
    }

    var title: String? { plain([(.core, "title"), (.dublinCore, "title"), (.podcast, "title"), (.media, "title")]) }

    var author: String? {
        let names: [(FeedVocabulary, String)] = [
            (.core, "author"), (.dublinCore, "creator"), (.dublinCore, "author"), (.core, "managingeditor"),
            (.podcast, "author"), (.dublinCore, "publisher"), (.core, "webmaster"),
        ]
        for element in all(names) {
            if let author = FeedAuthor.name(element) { return author }
        }
        return nil
    }

    var published: Date? {
        date([
            (.core, "published"), (.core, "pubdate"), (.core, "issued"), (.dublinCore, "issued"),
            (.dublinCore, "created"),
        ])
    }

    var updated: Date? {
        date([
            (.core, "updated"), (.core, "modified"), (.dublinCore, "modified"), (.core, "lastbuilddate"),
            (.dublinCore, "date"),
        ])
    }

    var categories: [String] {
        var seen: Set<String> = []
        var found: [String] = []
        for element in elements
        where element.isCore("category") || (element.vocabulary == .dublinCore && element.name == "subject") {
            let text = element.attribute("label") ?? element.attribute("term") ?? element.text ?? ""
            let plain = MarkupText.plain(text)
            if !plain.isEmpty, found.count < FeedLimits.categories, seen.insert(plain).inserted { found.append(plain) }
        }
        return found
    }
}

extension FeedElement {
    /// Atom's words stand in RSS too and the other way about: both are ``FeedVocabulary/core`` here.
    func matches(_ wanted: FeedVocabulary) -> Bool {
        vocabulary == wanted || (wanted == .core && vocabulary == .atom)
    }
}
