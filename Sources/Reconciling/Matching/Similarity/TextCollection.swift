/// The texts of a collection (titles, descriptions), for asking how alike two of them are: a word counts the more, the fewer of the
/// texts have it.
///
/// Fit for collections of any size, also of three texts: nothing is learnt but how often words stand in it.
public struct TextCollection: Sendable {
    private let frequencies: [[UInt8]: Int]
    private let documents: Int
    private let wordForm: @Sendable (String) -> String

    /// - Parameter wordForm: what a word is compared as, given in lower case without accents; a stemmer, say. The word itself if left out.
    public init(_ texts: some Sequence<String>, wordForm: @escaping @Sendable (String) -> String = { $0 }) {
        var frequencies: [[UInt8]: Int] = [:]
        var documents = 0
        for text in texts {
            documents += 1
            for word in Set(Self.words(text, wordForm)) { frequencies[word, default: 0] += 1 }
        }
        self.frequencies = frequencies
        self.documents = documents
        self.wordForm = wordForm
    }

    /// How alike two titles or names are, 0…1. Mistyped, shortened and initialled words count in part; a title within a longer one
    /// counts as half the same. 1 exactly where the words are the same. Symmetric.
    public func titleSimilarity(_ a: String, _ b: String) -> Double {
        let shares = shares(a, b, squared: false)
        return Double(shares.dice + shares.containment) / 2
    }

    /// How much of two longer texts is the same, 0…1: the cosine of their weighed words. Symmetric.
    public func textSimilarity(_ a: String, _ b: String) -> Double {
        let shares = shares(a, b, squared: true)
        return min(1, Double(shares.ofA * shares.ofB).squareRoot())
    }

    /// The weight of a word in bits: how much it narrows the collection down. A tenth at least.
    public func weight(of word: String) -> Double {
        Double(Self.words(word, wordForm).map(weight).max() ?? 0)
    }

    private func weight(_ word: [UInt8]) -> Float {
        TokenWeights.weight(frequency: frequencies[word, default: 0], documents: documents)
    }

    private func shares(_ a: String, _ b: String, squared: Bool) -> TokenOverlap.Shares {
        var vocabulary = Vocabulary()
        // Words in the order of their spelling, so that it does not matter which text is named first.
        let (wordsA, wordsB) = (Self.words(a, wordForm), Self.words(b, wordForm))
        let known = (wordsA + wordsB).sorted { $0.lexicographicallyPrecedes($1) }
        for word in known { _ = vocabulary.id(of: word[...]) }
        let weights = (0..<UInt32(vocabulary.count)).map { id in
            let weight = weight(Array(vocabulary.spelling(of: id)))
            return squared ? weight * weight : weight
        }
        let idsA = wordsA.map { vocabulary.id(of: $0[...]) }.sortedDistinct()
        let idsB = wordsB.map { vocabulary.id(of: $0[...]) }.sortedDistinct()
        return TokenOverlap(vocabulary: vocabulary).shares(idsA[...], idsB[...], weights)
    }

    private static func words(_ text: String, _ wordForm: @Sendable (String) -> String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        WordScanner.words(of: FoldedText(text)) { word in
            words.append(Array(wordForm(String(decoding: word, as: UTF8.self)).utf8))
        }
        return words.filter { !$0.isEmpty }
    }
}
