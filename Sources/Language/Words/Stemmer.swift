import CStemmer

/// Cuts words to their stems by Snowball's rules (libstemmer), Swedish or English.
///
/// libstemmer's state belongs to one stemmer, so each value of this type has one of its own and stays where it was made:
/// make one for a text, or for a batch.
public struct Stemmer: ~Copyable {
    private let pointer: OpaquePointer

    public init(_ language: TextLanguage) {
        let algorithm =
            switch language {
            case .swedish: "swedish"
            case .english: "english"
            }
        guard let pointer = sb_stemmer_new(algorithm, "UTF_8") else {
            fatalError("sb_stemmer_new: no \(algorithm) stemmer, or out of memory")
        }
        self.pointer = pointer
    }

    deinit { sb_stemmer_delete(pointer) }

    /// The stem of one word in lower case.
    public borrowing func stem(of word: String) -> String {
        let bytes = Array(word.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            guard let stem = sb_stemmer_stem(pointer, buffer.baseAddress, Int32(buffer.count)) else {
                fatalError("sb_stemmer_stem: out of memory")
            }
            let length = Int(sb_stemmer_length(pointer))
            return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
        }
    }

    /// The stems of a text's words but for stop words, in order.
    public borrowing func stems(in text: TokenizedText, language: TextLanguage) -> [String] {
        var found: [String] = []
        for token in text.tokens where token.kind == .word && !StopWords.contains(token.text, in: language) {
            found.append(stem(of: token.text))
        }
        return found
    }
}
