/// How much it tells that two rows have the very same value: much where hardly anybody has it, little where half the table does.
struct ValueRarity {
    /// A value that one in 2¹² rows has is as rare as can be.
    static let mostBits = 12.0

    private let counts: [[UInt8]: Int]
    private let total: Int

    init(_ texts: [FoldedText]) {
        var counts: [[UInt8]: Int] = [:]
        for text in texts where text.hasContent { counts[text.bytes, default: 0] += 1 }
        self.counts = counts
        total = counts.values.reduce(0, +)
    }

    /// 1…2: 1 for a value that everybody has, 2 for one in 4,096.
    func similarity(ofEqual text: FoldedText) -> Float {
        guard total > 0 else { return 1 }
        // Half a row is taken off: a value that only this pair has stands in it twice.
        let share = Double(max(counts[text.bytes, default: 1] - 1, 1)) / Double(total)
        return Float(1 + min(Self.mostBits, -Bits.of(share)) / Self.mostBits)
    }
}
