/// What a token tells: its inverse document frequency in a collection, so that `exportlån` counts and `och` hardly does.
struct TokenWeights {
    /// Indexed by the token's id.
    let weights: [Float]
    /// In how many documents each token stands.
    let frequencies: [UInt32]

    init(vocabularyCount: Int, collections: [Ragged<UInt32>]) {
        var frequencies = [UInt32](repeating: 0, count: vocabularyCount)
        var documents = 0
        for collection in collections {
            documents += collection.count
            for token in collection.elements { frequencies[Int(token)] += 1 }
        }
        weights = frequencies.map { Self.weight(frequency: Int($0), documents: documents) }
        self.frequencies = frequencies
    }

    /// log₂((N + 1) / (n + ½)), never below a tenth: a word that stands everywhere still is a word.
    static func weight(frequency: Int, documents: Int) -> Float {
        Float(max(0.1, Bits.of((Double(documents) + 1) / (Double(frequency) + 0.5))))
    }
}
