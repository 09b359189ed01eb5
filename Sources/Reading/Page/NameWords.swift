/// Words of a class or an id: `site-Header__nav2` holds `site`, `header`, `nav`.
enum NameWords {
    static func words(of name: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in name.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            let isUpper = scalar.properties.isUppercase
            if !isLetter || (isUpper && wasLower) {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if isLetter { word += scalar.properties.lowercaseMapping }
            wasLower = isLetter && !isUpper
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}

extension PageNode {
    /// The words of its class and id.
    var nameWords: [String] {
        guard !attributes.isEmpty else { return [] }
        return [self["class"], self["id"]].compactMap { $0 }.flatMap { NameWords.words(of: $0) }
    }
}
