/// How alike two short words are, 0…1: Jaro's matching characters and transpositions, raised for a common beginning (Winkler 1990).
enum JaroWinkler {
    /// The longest word that is compared; longer ones are cut.
    static let longest = 64

    static func similarity(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Float {
        let (lengthA, lengthB) = (min(a.count, longest), min(b.count, longest))
        guard lengthA > 0, lengthB > 0 else { return 0 }
        let reach = max(max(lengthA, lengthB) / 2 - 1, 0)
        var (takenA, takenB): (UInt64, UInt64) = (0, 0)
        var matches = 0
        for i in 0..<lengthA {
            for j in max(0, i - reach)..<max(min(lengthB, i + reach + 1), max(0, i - reach))
            where takenB & 1 << UInt64(j) == 0 && a[i] == b[j] {
                takenA |= 1 << UInt64(i)
                takenB |= 1 << UInt64(j)
                matches += 1
                break
            }
        }
        guard matches > 0 else { return 0 }
        let common = Float(matches)
        let moved = Float(outOfPlace(a, b, takenA, takenB)) / 2
        let jaro = (common / Float(lengthA) + common / Float(lengthB) + (common - moved) / common) / 3
        var prefix = 0
        while prefix < min(4, lengthA, lengthB), a[prefix] == b[prefix] { prefix += 1 }
        return jaro + Float(prefix) * 0.1 * (1 - jaro)
    }

    private static func outOfPlace(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ takenA: UInt64, _ takenB: UInt64
    ) -> Int {
        var (restA, restB, moved) = (takenA, takenB, 0)
        while restA != 0 {
            if a[restA.trailingZeroBitCount] != b[restB.trailingZeroBitCount] { moved += 1 }
            restA &= restA - 1
            restB &= restB - 1
        }
        return moved
    }
}
