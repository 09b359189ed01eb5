/// The number of signs to change, add, leave out or swap with their neighbour to get from one text to the other (optimal string
/// alignment).
enum EditDistance {
    /// Longer texts are cut here.
    static let longest = 64

    static func between(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Int {
        let (a, b) = (Array(first.prefix(longest)), Array(second.prefix(longest)))
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var current = last
        for i in 1...a.count {
            current[0] = i
            for j in 1...b.count {
                let change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                current[j] = Swift.min(change, last[j] + 1, current[j - 1] + 1)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    current[j] = Swift.min(current[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count]
    }
}
