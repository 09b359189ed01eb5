/// What an element's class, id and role say of it, told once for each spelling on a page.
struct ElementName {
    /// How sure a name makes it that here begins the text; 0 where it says nothing of it.
    var bodyRank = 0
    var isChrome = false
    var isComments = false
    /// Whether it calls itself a lead.
    var isLead = false
    /// What readability calls its weight.
    var weight = 0

    init(_ spelling: String) {
        let words = Self.words(of: spelling)
        var pairs: [String] = []
        for (first, second) in zip(words, words.dropFirst()) where first != "|" && second != "|" {
            pairs.append(first + second)
        }
        let all = words + pairs
        isLead = all.contains { TextNames.leads.contains($0) }
        isComments = all.contains { TextNames.comments.contains($0) }
        isChrome = isComments || all.contains { TextNames.chrome.contains($0) } && !isLead
        if spelling.split(separator: " ").contains(where: { TextNames.hidden.contains($0.lowercased()) }) {
            isChrome = true
        }
        for name in all {
            if TextNames.bodies.contains(name) { bodyRank = max(bodyRank, 3) }
            if TextNames.stories.contains(name) { bodyRank = max(bodyRank, 2) }
        }
        if words.contains(where: { TextNames.contents.contains($0) })
            || all.contains(where: { TextNames.mains.contains($0) })
        {
            bodyRank = max(bodyRank, 1)
        }
        if all.contains(where: { TextNames.positive.contains($0) }) { weight += 25 }
        if isChrome { weight -= 25 }
    }

    /// Words in lower case, `|` between one class and the next: `postBody article-text2` is `post body | article text`.
    static func words(of spelling: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasLower = false
        func flush() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word = []
        }
        for byte in spelling.utf8 {
            let isUpper = (0x41...0x5A).contains(byte)
            let isLetter = isUpper || (0x61...0x7A).contains(byte) || byte >= 0x80
            if !isLetter || (isUpper && wasLower) { flush() }
            if isLetter { word.append(isUpper ? byte | 0x20 : byte) }
            if byte.isSpace, let last = words.last, last != "|" { words.append("|") }
            wasLower = isLetter && !isUpper
        }
        flush()
        return words
    }
}
