import Language
import Model

/// An observation's text as a set of sentences, each with the words it stands in.
struct SentenceSet {
    struct Sentence {
        /// Without case, punctuation and white space.
        var key: String
        /// The same with numbers as `#`.
        var shape: String
        var numbers: [String]
        var quotation: Quotation
    }

    private(set) var sentences: [Sentence] = []
    private(set) var keys: Set<String> = []

    init(_ observation: Observation) {
        for passage in observation.passages where passage.role != .title && passage.role != .page {
            let text = TokenizedText(passage.text)
            for range in text.sentences {
                let words = text.tokens[range].filter { $0.kind != .symbol || $0.text == "%" }
                let key = words.map(\.text).joined(separator: " ")
                guard !key.isEmpty, keys.insert(key).inserted else { continue }
                sentences.append(
                    Sentence(
                        key: key,
                        shape: words.map { $0.kind == .number ? "#" : $0.text }.joined(separator: " "),
                        numbers: words.filter { $0.kind == .number }.map(\.text),
                        quotation: Quotation(passage, text.range(ofTokens: range))))
            }
        }
    }
}
