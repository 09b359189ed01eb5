import Testing

@testable import Reconciling

@Suite struct `Aligning the columns of two tables` {
    private func table(_ columns: [(String, [String])]) -> RecordTable {
        RecordTable(
            ids: (columns.first?.1 ?? []).indices.map { "\($0)" },
            columns: columns.map { .init(name: $0.0, values: $0.1) })
    }

    private func aligned(_ a: RecordTable, _ b: RecordTable) -> [String] {
        ColumnAlignment(a, b, encoded: EncodedTables(a, b)).pairs.map { "\($0.name)=\(b.columns[$0.b].name)" }
    }

    private let towns = ["Umeå", "Visby", "Lund", "Falun"]
    private let titles = ["Exportlån", "Tullråd för nya", "Mässa i Bonn", "Check för patent"]

    @Test func `takes names as they are typed`() {
        let a = table([("Titel", titles), ("post_ort", towns)])
        #expect(
            aligned(a, table([("Post Ort", towns.reversed()), ("TITEL", titles)])) == [
                "Titel=TITEL", "post_ort=Post Ort",
            ])
    }

    @Test func `else looks at what stands in them`() {
        let a = table([("titel", titles), ("ort", towns)])
        #expect(aligned(a, table([("place", towns), ("what", titles)])) == ["titel=what", "ort=place"])
    }

    @Test func `leaves alone what has nothing in common`() {
        let a = table([("titel", titles), ("ort", towns)])
        #expect(aligned(a, table([("pris", ["1", "2", "3", "4"])])).isEmpty)
    }

    @Test func `the title is the column that tells rows apart by letters`() {
        let companies = (0..<40).map { index in
            (
                name:
                    "bolag \(["norr", "syd"][index % 2])\("abcdefgh".dropFirst(index / 5).first ?? "x")\(["q", "r", "s", "t", "u"][index % 5])",
                street: "gata \(index)"
            )
        }
        let both = table([
            ("street", companies.map(\.street)), ("name", companies.map(\.name)),
            ("town", companies.map { _ in "Lund" }),
        ])
        #expect(TitleColumn.find(in: AlignedColumn.all(both, both, EncodedTables(both, both)))?.name == "name")
        let nameless = table([("town", companies.map { _ in "Lund" })])
        #expect(TitleColumn.find(in: AlignedColumn.all(nameless, nameless, EncodedTables(nameless, nameless))) == nil)
    }
}
