/// The weeks in which a line of the world holds: `3`, `2-4`, `3-`.
struct WeekSpan: Hashable, Sendable {
    var first: Int
    /// nil: to the end.
    var last: Int?

    static let always = WeekSpan(first: 1, last: nil)

    init(first: Int, last: Int?) {
        self.first = first
        self.last = last
    }

    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let start = parts.first, let first = Int(start), first >= 1 else { return nil }
        guard parts.count == 2 else {
            self.init(first: first, last: first)
            return
        }
        if parts[1].isEmpty {
            self.init(first: first, last: nil)
        } else if let last = Int(parts[1]), last >= first {
            self.init(first: first, last: last)
        } else {
            return nil
        }
    }

    func contains(_ week: Int) -> Bool { week >= first && week <= last ?? .max }
}
