import Language
import Model

/// Cuts an offering's passages into statements.
struct Statements {
    /// A passage's text past this many bytes is not looked at for figures: no real one is as long.
    static let longestPassage = 200_000

    let language: TextLanguage
    let reference: CalendarDay

    func statements(of passages: [Passage]) -> [Statement] {
        let title = passages.first { $0.role == .title }.map { OfferingKind.named(in: TokenizedText($0.text)) } ?? []
        let kind = passages.reduce(into: title) { kind, passage in
            guard Self.isOwn(passage) else { return }
            kind.formUnion(OfferingKind.named(in: TokenizedText(passage.text)))
        }
        return passages.filter(Self.isOwn).flatMap { statements(of: $0, titleKind: title, kind: kind) }
    }

    /// Whether the passage tells of the offering itself: its title is no statement, and what holds for a whole page is not its own.
    private static func isOwn(_ passage: Passage) -> Bool {
        passage.role != .title && passage.role != .page && passage.text.utf8.count <= longestPassage
    }

    private func statements(of passage: Passage, titleKind: OfferingKind, kind: OfferingKind) -> [Statement] {
        let prefix = passage.label.map { Self.trimmed($0) + ": " } ?? ""
        let text = TokenizedText(prefix + passage.text)
        let label = 0..<(prefix.isEmpty ? 0 : text.tokenIndex(at: prefix.utf8.count - 1))
        let quantities = QuantityScanner(language: language).mentions(in: text) + Self.counts(text, prefix, language)
        let dates = DateScanner(language: language, reference: reference).mentions(in: text)
        let contacts = ContactScanner.mentions(in: text)
        return text.sentences.compactMap { sentence in
            let bytes = text.range(ofTokens: sentence)
            guard bytes.upperBound > prefix.utf8.count else { return nil }
            let inSentence = quantities.filter { sentence.contains($0.tokens.lowerBound) }.filter { quantity in
                // "3 maj 2027" is read as a day; "1 timme" within "kl." is not.
                !dates.contains { $0.kind != .ongoing && $0.tokens.overlaps(quantity.tokens) }
            }
            let days = dates.filter { sentence.contains($0.tokens.lowerBound) }
            let places = (inSentence.map(\.tokens) + days.map(\.tokens)).sorted { $0.lowerBound < $1.lowerBound }
            return Statement(
                passage: passage, text: text, labelLength: prefix.utf8.count, label: label, sentence: sentence,
                language: language, titleKind: titleKind, kind: kind, quantities: inSentence, dates: days,
                contacts: contacts.filter { bytes.overlaps($0.range) }, mentions: places)
        }
    }

    private static func trimmed(_ label: String) -> String {
        var text = label[...]
        while let last = text.unicodeScalars.last, last == ":" || last.properties.isWhitespace {
            text = text.dropLast()
        }
        return String(text)
    }

    /// "Antal anställda: 2–49": the label names what the bare figures of its text count.
    private static func counts(_ text: TokenizedText, _ prefix: String, _ language: TextLanguage) -> [QuantityMention] {
        guard let (_, noun) = labelNouns.first(where: { $0.words.isSaid(in: TokenizedText(prefix), 0..<text.count) }),
            let last = text.tokens.last, last.kind == .number
        else { return [] }
        let named = TokenizedText(text.quotation(0..<text.utf8.count) + " " + noun)
        return QuantityScanner(language: language).mentions(in: named).compactMap { mention in
            guard mention.tokens.upperBound == text.count + 1, mention.tokens.lowerBound < text.count else {
                return nil
            }
            return mention.cut(before: text.count, in: text)
        }
    }

    private static let labelNouns: [(words: FieldWords, noun: String)] = [
        (FieldWords(["*anställda", "anställda", "medarbetare", "företagsstorlek"]), "anställda"),
        (FieldWords(["employees", "company size"]), "employees"),
        (FieldWords(["antal platser", "platser"]), "platser"),
        (FieldWords(["seats", "places"]), "seats"),
    ]
}

extension QuantityMention {
    /// The same mention with its words cut off before the token `end`.
    fileprivate func cut(before end: Int, in text: TokenizedText) -> QuantityMention {
        let kept = tokens.lowerBound..<min(tokens.upperBound, end)
        return QuantityMention(
            unit: unit, lower: lower, upper: upper, bound: bound, isArticle: isArticle,
            range: text.range(ofTokens: kept),
            tokens: kept)
    }
}
