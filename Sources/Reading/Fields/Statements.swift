import Language
import Model

/// Cuts an offering's passages into statements.
struct Statements {
    /// A passage's text past this many bytes is not looked at for figures: no real one is as long.
    static let longestPassage = 200_000

    /// Tokens in one statement.
    static let longestSentence = 200
    /// Figures, days and contacts that are looked at in one statement: more are a list, not a statement.
    static let mostMentions = 16

    let language: TextLanguage
    let reference: CalendarDay

    func statements(of passages: [Passage]) -> [Statement] {
        let title =
            passages.first { $0.role == .title }.map { OfferingKind.named(inTitle: TokenizedText($0.text)) } ?? []
        let own = passages.filter(Self.isOwn).map { (passage: $0, text: TokenizedText($0.text)) }
        let kind = own.reduce(into: title) { $0.formUnion(OfferingKind.named(in: $1.text)) }
        return own.flatMap { statements(of: $0.passage, $0.text, titleKind: title, kind: kind) }
    }

    /// Whether the passage tells of the offering itself: its title is no statement, and what holds for a whole page is not its own.
    private static func isOwn(_ passage: Passage) -> Bool {
        passage.role != .title && passage.role != .page && passage.text.utf8.count <= longestPassage
    }

    private func statements(
        of passage: Passage, _ unlabelled: TokenizedText, titleKind: OfferingKind, kind: OfferingKind
    ) -> [Statement] {
        let prefix = passage.label.map { Self.trimmed($0) + ": " } ?? ""
        let text = prefix.isEmpty ? unlabelled : TokenizedText(prefix + passage.text)
        let label = 0..<(prefix.isEmpty ? 0 : text.tokenIndex(at: prefix.utf8.count - 1))
        let counts = Self.counts(text, prefix, language)
        let scanned = QuantityScanner(language: language).mentions(in: text)
        var quantities = InOrder((scanned + counts).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
        var dates = InOrder(DateScanner(language: language, reference: reference).mentions(in: text))
        var contacts = InOrder(ContactScanner.mentions(in: text))
        return Self.pieces(of: text).compactMap { sentence in
            let bytes = text.range(ofTokens: sentence)
            let days = dates.take { $0.tokens.lowerBound < sentence.upperBound }
            let figures = quantities.take { $0.tokens.lowerBound < sentence.upperBound }.filter { quantity in
                // The figures of "3 maj 2027" are read as a day already.
                !days.contains { $0.kind != .ongoing && $0.tokens.overlaps(quantity.tokens) }
            }
            let own = contacts.take { $0.range.lowerBound < bytes.upperBound }
            guard bytes.upperBound > prefix.utf8.count else { return nil }
            let places = (figures.map(\.tokens) + days.filter(\.isDay).map(\.tokens)).sorted {
                $0.lowerBound < $1.lowerBound
            }
            return Statement(
                passage: passage, text: text, labelLength: prefix.utf8.count, label: label, sentence: sentence,
                language: language, reference: reference, titleKind: titleKind, kind: kind, quantities: figures,
                dates: days, contacts: own,
                mentions: places)
        }
    }

    /// The sentences; a longer one than anybody writes is read piece by piece, so that no text costs more than its length.
    private static func pieces(of text: TokenizedText) -> [Range<Int>] {
        text.sentences.flatMap { sentence in
            stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence).map {
                $0..<min($0 + longestSentence, sentence.upperBound)
            }
        }
    }

    /// Mentions in the text's order, handed out sentence by sentence.
    private struct InOrder<Mention> {
        private var rest: ArraySlice<Mention>

        init(_ mentions: [Mention]) {
            rest = mentions[...]
        }

        /// At most ``mostMentions`` of the mentions that `belong` here; the others of them are passed over.
        mutating func take(_ belong: (Mention) -> Bool) -> [Mention] {
            let taken = rest.prefix(while: belong)
            rest = rest.dropFirst(taken.count)
            return Array(taken.prefix(Statements.mostMentions))
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
        guard !prefix.isEmpty, let last = text.tokens.last, last.kind == .number else { return [] }
        let label = TokenizedText(prefix)
        guard let (_, noun) = labelNouns.first(where: { $0.words.isSaid(in: label, 0..<text.count) }) else { return [] }
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

extension DateMention {
    /// Whether it parts clauses: "anslaget för 2026 är" is one.
    fileprivate var isDay: Bool { precision == .day || precision == .minute }
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
