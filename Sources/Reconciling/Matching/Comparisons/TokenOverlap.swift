/// How much of two lists of words is the same, each word counted by its weight; a mistyped, shortened or initialled word counts in part.
struct TokenOverlap {
    /// Words are taken for the same word mistyped from this Jaro-Winkler similarity on.
    static let leastAlike: Float = 0.88
    /// What a word is worth that begins as the other does, `j` for `jonas`.
    static let beginning: Float = 0.5
    /// Lists longer than this are compared word by word only where the words are equal.
    static let longestForAlike = 24

    private let vocabulary: Vocabulary

    init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// The overlap as seen from both sides: shares of the weight of `a` and of `b`, 0…1, and the weights themselves.
    struct Shares {
        var ofA: Float = 0
        var ofB: Float = 0
        var weightA: Float = 0
        var weightB: Float = 0

        /// Dice's coefficient of the two.
        var dice: Float { weightA + weightB > 0 ? (ofA * weightA + ofB * weightB) / (weightA + weightB) : 0 }
        /// How much of the smaller is in the larger.
        var containment: Float { weightA < weightB ? ofA : ofB }
    }

    func shares(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>, _ weights: [Float]) -> Shares {
        var shares = Shares()
        var (restA, restB): ([UInt32], [UInt32]) = ([], [])
        var (i, j) = (a.startIndex, b.startIndex)
        var both: Float = 0
        while i < a.endIndex || j < b.endIndex {
            if j == b.endIndex || i < a.endIndex && a[i] < b[j] {
                shares.weightA += weights[Int(a[i])]
                restA.append(a[i])
                i += 1
            } else if i == a.endIndex || b[j] < a[i] {
                shares.weightB += weights[Int(b[j])]
                restB.append(b[j])
                j += 1
            } else {
                both += weights[Int(a[i])]
                i += 1
                j += 1
            }
        }
        shares.weightA += both
        shares.weightB += both
        var (overlapA, overlapB) = (both, both)
        if !restA.isEmpty, !restB.isEmpty, restA.count <= Self.longestForAlike, restB.count <= Self.longestForAlike {
            for word in restA { overlapA += weights[Int(word)] * best(word, restB) }
            for word in restB { overlapB += weights[Int(word)] * best(word, restA) }
        }
        shares.ofA = shares.weightA > 0 ? overlapA / shares.weightA : 0
        shares.ofB = shares.weightB > 0 ? overlapB / shares.weightB : 0
        return shares
    }

    private func best(_ word: UInt32, _ others: [UInt32]) -> Float {
        var best: Float = 0
        for other in others where mayBeAlike(word, other) { best = max(best, similarity(word, other)) }
        return best
    }

    /// Of two different words: 0, or ``beginning``, or their Jaro-Winkler similarity where that is at least ``leastAlike``.
    private func similarity(_ first: UInt32, _ second: UInt32) -> Float {
        let (rangeA, rangeB) = (vocabulary.range(of: min(first, second)), vocabulary.range(of: max(first, second)))
        let shorter = min(rangeA.count, rangeB.count)
        return vocabulary.spellings.withUnsafeBufferPointer { bytes in
            let a = UnsafeBufferPointer(rebasing: bytes[rangeA])
            let b = UnsafeBufferPointer(rebasing: bytes[rangeB])
            guard WordScanner.isLetter(a[0]), WordScanner.isLetter(b[0]) else { return 0 }
            if shorter == 1 || shorter >= 3 && max(rangeA.count, rangeB.count) > shorter + 2 {
                if (0..<shorter).allSatisfy({ a[$0] == b[$0] }) { return Self.beginning }
            }
            guard shorter >= 3 else { return 0 }
            let similarity = JaroWinkler.similarity(a, b)
            return similarity >= Self.leastAlike ? similarity : 0
        }
    }

    /// False, quickly, where too many letters stand in one word only: then the one does not begin the other, nor are there enough
    /// common letters for Jaro's similarity to reach 0.8, without which Winkler's does not reach ``leastAlike``.
    private func mayBeAlike(_ first: UInt32, _ second: UInt32) -> Bool {
        let (signatureA, signatureB) = (vocabulary.signatures[Int(first)], vocabulary.signatures[Int(second)])
        let (onlyA, onlyB) = (signatureA & ~signatureB, signatureB & ~signatureA)
        if onlyA == 0 || onlyB == 0 { return true }
        let (lengthA, lengthB) = (vocabulary.range(of: first).count, vocabulary.range(of: second).count)
        let common = min(lengthA - onlyA.nonzeroBitCount, lengthB - onlyB.nonzeroBitCount)
        return 5 * common * (lengthA + lengthB) >= 7 * lengthA * lengthB
    }
}
