import Language
import Model

/// The words of an observation, cut once for every rule to read: title first, then passage by passage, in sentences.
struct Wording: Sendable {
    /// A passage and its words.
    struct Part: Sendable {
        let passage: Passage
        let text: WordText
        let label: WordText?
    }

    /// Tokens of one part that belong together.
    struct Span: Hashable, Sendable {
        let part: Int
        let tokens: Range<Int>
    }

    let parts: [Part]
    let sentences: [Span]
    let language: String?

    init(_ observation: Observation) {
        let title = observation.title.quotation.passage
        var passages = observation.passages.filter { $0.role != .page && $0.role != .listing }
        if passages.first?.role != .title {
            var own = title
            own.role = .title
            // A title that is cut from a longer passage is that cut alone.
            own.text = observation.title.quotation.text
            passages.removeAll { $0.role == .title }
            passages.insert(own, at: 0)
        }
        self.init(passages, language: observation.language)
    }

    init(_ passages: [Passage], language: String? = nil) {
        let parts = passages.map {
            Part(passage: $0, text: WordText($0.text), label: $0.label.map { WordText($0) })
        }
        self.parts = parts
        sentences = parts.indices.flatMap { index in
            parts[index].text.tokens.sentences.map { Span(part: index, tokens: $0) }
        }
        self.language = language
    }

    func text(of span: Span) -> WordText { parts[span.part].text }

    func isTitle(_ span: Span) -> Bool { parts[span.part].passage.role == .title }

    /// Whether the span lies in the first block of running text.
    func isLead(_ span: Span) -> Bool {
        span.part == parts.firstIndex { $0.passage.role != .title }
    }

    /// Whether the span is the first sentence of running text.
    func isFirstSentence(_ span: Span) -> Bool {
        isLead(span) && span.tokens.lowerBound == 0
    }

    func quotation(_ part: Int, _ tokens: Range<Int>) -> Quotation {
        Quotation(parts[part].passage, parts[part].text.tokens.range(ofTokens: tokens))
    }

    func quotation(_ span: Span) -> Quotation { quotation(span.part, span.tokens) }

    /// The sentence that holds a token.
    func sentence(of part: Int, at token: Int) -> Span? {
        sentences.first { $0.part == part && $0.tokens.contains(token) }
    }

    /// The sentence after `span`, in the same part.
    func sentence(after span: Span) -> Span? {
        guard let place = sentences.firstIndex(of: span), place + 1 < sentences.count,
            sentences[place + 1].part == span.part
        else { return nil }
        return sentences[place + 1]
    }
}
