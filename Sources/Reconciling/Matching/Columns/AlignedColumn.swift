/// A column of either table that means the same, and what it holds.
struct AlignedColumn {
    let name: String
    let a: Int
    let b: Int
    let kind: ColumnKind
    /// Of the column in the first and in the second table.
    let profiles: [ColumnProfile]

    static func all(_ a: RecordTable, _ b: RecordTable, _ tables: EncodedTables) -> [AlignedColumn] {
        ColumnAlignment(a, b, encoded: tables).pairs.map { pair in
            let (profileA, profileB) = (
                ColumnProfile(a.columns[pair.a].values), ColumnProfile(b.columns[pair.b].values)
            )
            return AlignedColumn(
                name: pair.name, a: pair.a, b: pair.b, kind: ColumnKind(profileA, profileB),
                profiles: [profileA, profileB])
        }
    }
}

extension ColumnKind {
    /// What both columns hold; text is what everything can be compared as.
    init(_ a: ColumnProfile, _ b: ColumnProfile) {
        switch (a.kind, b.kind) {
        case (let kindA, let kindB) where kindA == kindB: self = kindA
        case (.longText, _), (_, .longText): self = .longText
        default: self = .text
        }
    }
}
