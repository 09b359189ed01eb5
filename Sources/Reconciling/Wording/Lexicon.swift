import Language

/// Phrases and what they mean, all found in one pass over a text.
///
/// A phrase is words parted by blanks, each a ``WordPattern``; `…` between two words lets up to four others stand there.
struct Lexicon<Meaning: Sendable>: Sendable {
    struct Match: Sendable {
        /// The entry's place in the table, so that a phrase can be counted once.
        let entry: Int
        let tokens: Range<Int>
        let meaning: Meaning
    }

    private struct Entry: Sendable {
        let steps: [(pattern: WordPattern, mayWait: Bool)]
        let meaning: Meaning
    }

    /// Other words that may stand where a phrase has `…`.
    private static var widestGap: Int { 4 }

    private var entries: [Entry] = []
    private var whole: [String: [Int]] = [:]
    private var inflected: [String: [Int]] = [:]
    private var beginnings: [Int: [String: [Int]]] = [:]
    private var endings: [Int: [String: [Int]]] = [:]
    private var inflectedEndings: [Int: [String: [Int]]] = [:]
    private var rest: [Int] = []

    /// Whether words of five letters and more stand for their inflected forms too.
    private let bends: Bool

    /// - Parameter bends: "hyra in" then also finds "hyr in"; not where the tense tells.
    init(_ table: [(phrases: [String], meaning: Meaning)], bends: Bool = false) {
        self.bends = bends
        for row in table {
            for phrase in row.phrases { add(phrase, row.meaning) }
        }
    }

    private mutating func add(_ phrase: String, _ meaning: Meaning) {
        var steps: [(WordPattern, Bool)] = []
        var mayWait = false
        for word in phrase.split(separator: " ") {
            if word == "…" {
                mayWait = true
            } else {
                // A hyphen is a token of its own in a text.
                for (place, part) in Self.parts(of: word).enumerated() {
                    steps.append((WordPattern(part, bends: bends), mayWait && place == 0))
                }
                mayWait = false
            }
        }
        guard let first = steps.first?.0 else { return }
        let index = entries.count
        entries.append(Entry(steps: steps, meaning: meaning))
        let length = first.text.utf8.count
        switch (first.shape, first.isInflected) {
        case (.whole, false): whole[first.text, default: []].append(index)
        case (.whole, true):
            for form in first.stems { inflected[form, default: []].append(index) }
        case (.beginning, _): beginnings[length, default: [:]][first.text, default: []].append(index)
        case (.ending, false): endings[length, default: [:]][first.text, default: []].append(index)
        case (.ending, true): inflectedEndings[length, default: [:]][first.text, default: []].append(index)
        case (.within, _): rest.append(index)
        }
    }

    private static func parts(of word: Substring) -> [Substring] {
        var parts: [Substring] = []
        for piece in word.split(separator: "-") {
            if !parts.isEmpty { parts.append("-") }
            parts.append(piece)
        }
        return parts
    }

    /// Every phrase that stands within `range`, by where it begins.
    func matches(in text: WordText, _ range: Range<Int>) -> [Match] {
        var found: [Match] = []
        for index in range {
            for entry in candidates(text.forms[index]) {
                if let end = end(of: entries[entry], from: index, in: text, before: range.upperBound) {
                    found.append(Match(entry: entry, tokens: index..<end, meaning: entries[entry].meaning))
                }
            }
        }
        return found
    }

    func contains(in text: WordText, _ range: Range<Int>) -> Bool {
        range.contains { index in
            candidates(text.forms[index]).contains {
                end(of: entries[$0], from: index, in: text, before: range.upperBound) != nil
            }
        }
    }

    private func candidates(_ forms: [String]) -> [Int] {
        guard let word = forms.first else { return [] }
        var found = whole[word] ?? []
        for form in forms {
            if let entries = inflected[form] { found += entries }
            let bytes = form.utf8
            for (length, table) in inflectedEndings where bytes.count > length {
                if let entries = table[String(decoding: bytes.suffix(length), as: UTF8.self)] { found += entries }
            }
        }
        for (length, table) in beginnings where word.utf8.count >= length {
            if let entries = table[String(decoding: word.utf8.prefix(length), as: UTF8.self)] { found += entries }
        }
        for (length, table) in endings where word.utf8.count > length {
            if let entries = table[String(decoding: word.utf8.suffix(length), as: UTF8.self)] { found += entries }
        }
        for entry in rest where entries[entry].steps[0].pattern.matches(forms) { found.append(entry) }
        return found.count < 2 ? found : Array(Set(found)).sorted()
    }

    private func end(of entry: Entry, from start: Int, in text: WordText, before limit: Int) -> Int? {
        var at = start + 1
        for step in entry.steps.dropFirst() {
            let last = step.mayWait ? min(at + Self.widestGap, limit - 1) : at
            guard at < limit, last < limit,
                let hit = (at...last).first(where: { step.pattern.matches(text.forms[$0]) })
            else { return nil }
            at = hit + 1
        }
        return at
    }
}
