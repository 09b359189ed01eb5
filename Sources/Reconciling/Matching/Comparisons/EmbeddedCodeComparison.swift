/// Whether the codes that stand among the words of two rows agree. Two different codes are evidence against; a row without says nothing.
struct EmbeddedCodeComparison: Comparison {
    /// A code that more rows than this have, in either table, is a standard or a family rather than a model.
    static let mostRows = 6
    /// Comparing stops at so many codes a row.
    static let codesOfRow = 12
    /// One code is taken for a shortened other from this length on.
    static let shortestPart = 4

    let name = "codes"
    let comparesColumn = false
    private let a: Ragged<UInt32>
    private let b: Ragged<UInt32>
    private let vocabulary: Vocabulary

    /// Nil where too few rows have codes for them to tell anything.
    init?(a: [EncodedTables.Column], b: [EncodedTables.Column]) {
        var vocabulary = Vocabulary()
        let (codesA, codesB) = (Self.codes(a, &vocabulary), Self.codes(b, &vocabulary))
        var frequencies = [(a: Int, b: Int)](repeating: (0, 0), count: vocabulary.count)
        for code in codesA.elements { frequencies[Int(code)].a += 1 }
        for code in codesB.elements { frequencies[Int(code)].b += 1 }
        func rare(_ lists: Ragged<UInt32>) -> Ragged<UInt32> {
            var result = Ragged<UInt32>()
            for row in 0..<lists.count {
                result.append(
                    lists[row].filter { max(frequencies[Int($0)].a, frequencies[Int($0)].b) <= Self.mostRows }
                        .prefix(Self.codesOfRow))
            }
            return result
        }
        (self.a, self.b) = (rare(codesA), rare(codesB))
        self.vocabulary = vocabulary
        guard !self.a.elements.isEmpty, !self.b.elements.isEmpty else { return nil }
    }

    private static func codes(_ columns: [EncodedTables.Column], _ vocabulary: inout Vocabulary) -> Ragged<UInt32> {
        var lists = Ragged<UInt32>()
        for row in 0..<(columns.first?.texts.count ?? 0) {
            var codes: [UInt32] = []
            for column in columns {
                for code in EmbeddedCodes.codes(in: column.texts[row]) { codes.append(vocabulary.id(of: code[...])) }
            }
            lists.append(codes.sortedDistinct())
        }
        return lists
    }

    let levels = [
        SimilarityLevel(from: 0, matching: 0.10, differing: 0.70),
        SimilarityLevel(from: 0.6, matching: 0.08, differing: 0.20),
        SimilarityLevel(from: 0.9, matching: 0.17, differing: 0.06),
        SimilarityLevel(from: 0.95, matching: 0.15, differing: 0.03),
        SimilarityLevel(from: 1, matching: 0.50, differing: 0.01),
    ]

    func similarities(of pairs: [CandidatePair]) -> [Float?] {
        pairs.map { pair in
            let (codesA, codesB) = (a[Int(pair.a)], b[Int(pair.b)])
            guard !codesA.isEmpty, !codesB.isEmpty else { return nil }
            let (onlyA, onlyB) = (codesA.filter { !codesB.contains($0) }, codesB.filter { !codesA.contains($0) })
            if onlyA.count < codesA.count { return onlyA.isEmpty || onlyB.isEmpty ? 1 : 0.95 }
            var best: Float = 0
            for codeA in codesA {
                for codeB in codesB { best = max(best, similarity(codeA, codeB)) }
            }
            return best
        }
    }

    /// Of two different codes: 0.9 where one begins or ends the other, else the share of their common beginning.
    private func similarity(_ codeA: UInt32, _ codeB: UInt32) -> Float {
        let (bytesA, bytesB) = (vocabulary.spelling(of: codeA), vocabulary.spelling(of: codeB))
        let (short, long) = bytesA.count <= bytesB.count ? (bytesA, bytesB) : (bytesB, bytesA)
        let prefix = zip(short, long).prefix { $0 == $1 }.count
        if short.count >= Self.shortestPart, prefix == short.count || long.suffix(short.count).elementsEqual(short) {
            return 0.9
        }
        return min(0.89, Float(prefix) / Float(long.count))
    }
}
