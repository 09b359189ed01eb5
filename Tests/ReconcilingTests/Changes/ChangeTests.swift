import FoundationEssentials
import Model
import Testing

@testable import Reconciling

private let loan = observed(
    "Exportlånet", "Lån till företag som har fått en order. Vi lånar ut högst 2 000 000 kronor.",
    fields: [.amountMaximum: (.money(Money(amount: 2_000_000, currency: "SEK")), "högst 2 000 000 kronor")])
private let advice = observed("Exportsamtal", "En rådgivare svarar på dina frågor om nya marknader, utan kostnad.")
private let fair = observed("Mässbidrag", "Bidrag till en monter på en mässa utomlands. Ansök före resan.")

@Suite struct `Changes of a source` {
    @Test func `the first reading tells what is there, not what is new`() {
        var watching = Watching()
        let changes = watching.read([loan, advice], at: weeks(0))
        #expect(changes.map(\.type) == [.added, .added])
        #expect(changes.allSatisfy { $0.significance == .technical })
        #expect(watching.entries.keys.sorted() == ["framjare/exportlanet", "framjare/exportsamtal"])
    }

    @Test func `reading the same again changes nothing`() {
        var watching = Watching()
        watching.read([loan, advice], at: weeks(0))
        let before = watching.entries.mapValues(\.observation)
        #expect(watching.read([loan, advice], at: weeks(1)).isEmpty)
        #expect(watching.entries.mapValues(\.observation) == before)
    }

    @Test func `the order of a list is no change`() {
        var watching = Watching()
        watching.read([loan, advice, fair], at: weeks(0))
        #expect(watching.read([fair, loan, advice], at: weeks(1)).isEmpty)
    }

    @Test func `a moved amount is one substantive change with its words`() throws {
        var watching = Watching()
        watching.read([loan, advice], at: weeks(0))
        let raised = observed(
            "Exportlånet", "Lån till företag som har fått en order. Vi lånar ut högst 3 000 000 kronor.",
            fields: [.amountMaximum: (.money(Money(amount: 3_000_000, currency: "SEK")), "högst 3 000 000 kronor")])
        let change = try #require(watching.read([raised, advice], at: weeks(1)).first)
        #expect(change.type == .changed)
        #expect(change.significance == .substantive)
        #expect(change.fields.map(\.field) == [.amountMaximum])
        #expect(change.evidence.map(\.quote) == ["högst 3 000 000 kronor"])
        #expect(watching.read([raised, advice], at: weeks(2)).isEmpty)
    }

    @Test func `other words for the same thing are editorial`() throws {
        var watching = Watching()
        watching.read([advice], at: weeks(0))
        let reworded = observed("Exportsamtal", "Vår rådgivare svarar på dina frågor om nya marknader, utan kostnad.")
        let change = try #require(watching.read([reworded], at: weeks(1)).first)
        #expect(change.significance == .editorial)
    }

    @Test(arguments: [
        "EN RÅDGIVARE svarar på dina frågor om nya marknader – utan kostnad!",
        "En rådgivare svarar på dina frågor om nya marknader, utan kostnad",
    ])
    func `case, punctuation and white space are no change`(text: String) {
        var watching = Watching()
        watching.read([advice], at: weeks(0))
        #expect(watching.read([observed("Exportsamtal", text)], at: weeks(1)).isEmpty)
    }

    @Test func `a page that goes back the next day takes its change back`() throws {
        var watching = Watching()
        watching.read([fair], at: weeks(0))
        let other = observed("Mässbidrag", "Bidrag till en monter på en mässa utomlands. Sista dag är fredag.")
        let opened = try #require(watching.read([other], at: weeks(1)).first)
        let closed = watching.read([fair], at: weeks(1).addingTimeInterval(86_400))
        #expect(closed.map(\.id) == [opened.id])
        #expect(closed.map(\.state) == [.reverted])
    }

    @Test func `what another page of the promoter told already is not told twice`() {
        var watching = Watching()
        func offer(_ amount: Double, _ words: String) -> Observation {
            observed(
                "Exportlånet", "Vi lånar ut \(words) till en order.", url: "https://framjare.example/stod/exportlanet/",
                fields: [.amountMaximum: (.money(Money(amount: amount, currency: "SEK")), words)])
        }
        watching.read([offer(2e6, "2 miljoner"), advice], at: weeks(0))
        let list = watching.source
        let listState = watching.state
        watching.source = Source(
            id: "framjare-lan", promoter: "framjare", url: "https://framjare.example/stod/exportlanet/")
        watching.state = SourceState(id: "framjare-lan")
        #expect(watching.read([offer(2e6, "2 miljoner")], at: weeks(0)).isEmpty)
        #expect(watching.read([offer(3e6, "3 miljoner")], at: weeks(1)).count == 1)
        watching.source = list
        watching.state = listState
        #expect(watching.read([offer(3e6, "3 miljoner"), advice], at: weeks(1)).isEmpty)
        #expect(watching.entries.count == 2)
    }

    @Test func `a sentence that moves at every reading is noise from the third time on`() {
        var watching = Watching()
        func counted(_ number: Int) -> Observation {
            observed("Exportsamtal", "En rådgivare svarar på frågor. \(number) personer har läst sidan.")
        }
        let opened = (0..<8).map { watching.read([counted(100 + $0), loan], at: weeks($0)).count }
        #expect(opened == [2, 1, 1, 1, 0, 0, 0, 0])
    }

    @Test func `an imported entry's agreed value is what the first reading is held against`() throws {
        var watching = Watching()
        var entry = Offering(id: "framjare/exportlanet", promoter: "framjare", firstSeen: weeks(0))
        entry.agreed[.title] = .init(.text("Exportlånet"), by: "import", at: weeks(0))
        entry.agreed[.amountMaximum] = .init(
            .money(Money(amount: 1_500_000, currency: "SEK")), by: "import", at: weeks(0))
        watching.entries[entry.id] = entry
        let change = try #require(watching.read([loan], at: weeks(0)).first)
        #expect(change.fields.map(\.before) == [.money(Money(amount: 1_500_000, currency: "SEK"))])
        #expect(change.offering == "framjare/exportlanet")
    }

    @Test func `news makes no entry`() {
        var watching = Watching()
        watching.read([loan, observed("Vi har flyttat", "Kom och fika.", nature: .news)], at: weeks(0))
        #expect(watching.entries.count == 1)
    }

    @Test func `a page that only catches up with another one of the promoter changes nothing`() {
        var watching = Watching()
        func offer(_ words: String, _ amount: Double) -> Observation {
            observed(
                "Exportlånet", "Vi lånar ut \(words) till en order.", url: "https://framjare.example/stod/exportlanet/",
                fields: [.amountMaximum: (.money(Money(amount: amount, currency: "SEK")), words)])
        }
        watching.read([offer("2 miljoner", 2e6), advice], at: weeks(0))
        watching.source = Source(
            id: "framjare-lan", promoter: "framjare", url: "https://framjare.example/stod/exportlanet/")
        watching.state = SourceState(id: "framjare-lan")
        watching.read([offer("1 miljon", 1e6)], at: weeks(0))
        #expect(watching.read([offer("2 miljoner", 2e6)], at: weeks(8)).isEmpty)
    }
}
