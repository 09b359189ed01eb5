import Model
import Testing

@testable import Reconciling

private let bookkeeping = """
    Två kvällar om kalkyl, prissättning och valuta för den som säljer sina varor i andra länder för första gången.
    """
private let contracts = """
    Jurister går igenom leveransvillkor, reklamationer, tvister och skiljedom, med mallar att ta med hem efteråt.
    """
private let neighbour = observed("Exportsamtal", "En rådgivare svarar på dina frågor om nya marknader, utan kostnad.")

@Suite struct `Offerings that become one` {
    private func watching() -> Watching {
        var watching = Watching()
        watching.read(
            [
                observed("Kalkylkursen", bookkeeping, url: "https://framjare.example/kalkyl/"),
                observed("Avtalskursen", contracts, url: "https://framjare.example/avtal/"), neighbour,
            ], at: weeks(0))
        return watching
    }

    @Test func `go on under the id of the one that the page still knows`() throws {
        var watching = watching()
        let changes = watching.read(
            [
                observed("Kalkylkursen", bookkeeping + contracts, url: "https://framjare.example/kalkyl/"), neighbour,
            ], at: weeks(1))
        let merged = try #require(changes.first { $0.type == .merged })
        #expect(merged.offering == "framjare/kalkylkursen")
        #expect(merged.others == ["framjare/avtalskursen"])
        #expect(watching.entries["framjare/avtalskursen"]?.status == .inactive)
        #expect(watching.entries["framjare/kalkylkursen"]?.status == .active)
    }

    @Test func `go on under one of their ids when the page is new`() throws {
        var watching = watching()
        let changes = watching.read(
            [
                observed("Exportskolan", bookkeeping + contracts, url: "https://framjare.example/skolan/"), neighbour,
            ], at: weeks(1))
        #expect(
            Set(watching.entries.keys) == ["framjare/kalkylkursen", "framjare/avtalskursen", "framjare/exportsamtal"])
        #expect(changes.filter { $0.type == .merged }.count == 1)
        #expect(watching.entries.values.filter(\.status.isOffered).count == 2)
    }

    @Test func `are not told as removed later`() {
        var watching = watching()
        let whole = observed("Kalkylkursen", bookkeeping + contracts, url: "https://framjare.example/kalkyl/")
        watching.read([whole, neighbour], at: weeks(1))
        #expect((2...4).flatMap { watching.read([whole, neighbour], at: weeks($0)) }.isEmpty)
    }

    @Test func `are no merger when one of them only goes`() {
        var watching = watching()
        let changes = watching.read(
            [observed("Kalkylkursen", bookkeeping, url: "https://framjare.example/kalkyl/"), neighbour], at: weeks(1))
        #expect(changes.isEmpty)
    }
}

@Suite struct `A source that another one replaces` {
    private let loan =
        "Företag som säljer till utlandet kan låna till varulager och löner fram till att kunden betalar."

    private func replaced(saying text: String) -> (watching: Watching, changes: [Change]) {
        var watching = Watching()
        watching.read([observed("Orderlånet", loan, url: "https://framjare.example/gammal/lan.html")], at: weeks(0))
        watching.source = Source(id: "ny", promoter: "framjare", url: "https://framjare.example/ny/lan/")
        watching.state = SourceState(id: "ny")
        watching.watched = ["ny"]
        let changes = watching.read(
            [observed("Orderlånet", text, url: "https://framjare.example/ny/lan/")], at: weeks(1))
        return (watching, changes)
    }

    @Test func `leaves the entry its id, and the move is named`() {
        let (watching, changes) = replaced(saying: loan)
        #expect(watching.entries.keys.sorted() == ["framjare/orderlanet"])
        #expect(changes.map(\.type) == [.moved])
        #expect(changes.map(\.significance) == [.technical])
        #expect(watching.entries["framjare/orderlanet"]?.sightings.map(\.source) == ["ny"])
    }

    @Test func `no longer keeps an entry that the new one does not tell of`() {
        var (watching, _) = replaced(saying: loan)
        for week in 2...4 { watching.read([observed("Annat", "Helt andra ord om mässor.")], at: weeks(week)) }
        #expect(watching.entries["framjare/orderlanet"]?.status == .inactive)
    }
}
