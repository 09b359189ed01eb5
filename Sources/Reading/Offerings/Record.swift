/// One record of a repeated structure: where it stands on its page.
struct Record: Sendable, Hashable {
    /// The element whose text is the title.
    var titleNode: Int
    var title: String
    /// The title's link.
    var link: Int?
    /// All that belongs to it, in order, the title included.
    var ranges: [Range<Int>]
    /// What cells of it are called, where the table says it elsewhere than beside or above them.
    var labels: [Int: String] = [:]

    var start: Int { ranges.first?.lowerBound ?? titleNode }
    var end: Int { ranges.last?.upperBound ?? titleNode + 1 }

    func overlaps(_ other: Record) -> Bool {
        ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
    }
}

/// Records that one rule found.
struct RecordGroup: Sendable, Hashable {
    var rule: String
    var kind: TitleCandidate.Kind?
    var records: [Record]
    /// How well it explains the page, 0…1.
    var score = 0.0
    /// How much it looks like offerings, whatever its share of the page, 0…1.
    var quality = 0.0

    func overlaps(_ others: [RecordGroup]) -> Bool {
        records.contains { record in others.contains { $0.records.contains { $0.overlaps(record) } } }
    }
}
