internal import Addresses

/// The visible words of a page, three by three, as numbers: enough to tell whether two pages say the same.
///
/// Numbers and the page's own address are left out, as a page for what is not there repeats what was asked for.
public struct PageSketch: Sendable, Hashable, Codable {
    /// The smallest so many numbers stand for a longer page.
    static let size = 4_096
    /// So many of the numbers may differ, and a twentieth of them at most: about two words.
    private static let mostDifferences = 6

    private let numbers: Set<UInt32>

    init(of body: [UInt8], at address: WebAddress) {
        var words = VisibleWords(of: body)
        words.remove(VisibleWords(ofText: Array(address.requestTarget.utf8)))
        let triples = Set(words.hashes.indices.map { Self.number(words.hashes[$0...].prefix(3)) })
        numbers = triples.count <= Self.size ? triples : Set(triples.sorted().prefix(Self.size))
    }

    /// Whether two pages say the same, but for a word or two; a page without words is like no other.
    func isLike(_ other: PageSketch) -> Bool {
        guard !numbers.isEmpty, !other.numbers.isEmpty else { return false }
        // Where one is only a sample, both are judged by what a sample would have taken.
        let bound = min(greatest, other.greatest)
        let mine = numbers.filter { $0 <= bound }
        let others = other.numbers.filter { $0 <= bound }
        return Self.few(mine.subtracting(others).count, of: mine.count)
            && Self.few(others.subtracting(mine).count, of: others.count)
    }

    private var greatest: UInt32 { numbers.count < Self.size ? .max : numbers.max() ?? .max }

    private static func few(_ count: Int, of total: Int) -> Bool { count <= min(mostDifferences, total / 20) }

    private static func number(_ hashes: ArraySlice<UInt64>) -> UInt32 {
        let mixed = hashes.reduce(0x9E37_79B9_7F4A_7C15) { ($0 ^ $1) &* 0xFF51_AFD7_ED55_8CCD ^ ($0 >> 29) }
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }
}
