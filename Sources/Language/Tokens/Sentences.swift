extension TokenizedText {
    /// Whether a sentence ends with the token at `index`: a full stop, question or exclamation mark before something
    /// that may begin one, or the last token of a line before a capital, a figure or a bullet.
    public func endsSentence(at index: Int) -> Bool {
        guard let token = self[index] else { return false }
        guard let next = self[index + 1] else { return true }
        if next.gap == .line, next.isCapitalised || next.kind != .word { return true }
        guard token.kind == .symbol, next.gap != .none || next.isCapitalised else { return false }
        switch token.text {
        case "!", "?", "\u{2026}": return next.kind != .word || next.isCapitalised
        case ".": return endsWithFullStop(at: index, before: next)
        default: return false
        }
    }

    private func endsWithFullStop(at index: Int, before next: Token) -> Bool {
        guard let word = self[index - 1] else { return false }
        guard next.kind != .word || next.isCapitalised, next.gap != .none else { return false }
        let stopsBefore = self[index - 2]?.isSymbol(".") ?? false
        if word.kind == .number, next.kind == .word, self[index].map(\.isJoined) ?? false {
            // "3. Sök" numbers a line, "den 3. Maj" is not written: a short figure at a sentence's head goes on.
            return !(word.text.utf8.count <= 2 && (index == 1 || endsSentence(at: index - 2)))
        }
        // "t.o.m. 15 maj", "fr.o.m. den 3": unlike "m.m." they go on.
        if stopsBefore, word.isWord("m"), self[index - 3]?.isWord("o") ?? false { return false }
        return !Abbreviations.goesOn(word, stopsBefore: stopsBefore)
    }

    /// The sentences, as ranges of tokens, in order; together they hold every token.
    public var sentences: [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        for index in tokens.indices where endsSentence(at: index) {
            found.append(start..<index + 1)
            start = index + 1
        }
        return found
    }
}
