import Model
import Testing

@testable import Reconciling

private let subjects = [
    "tullregler i Norge", "lån till maskiner", "mässor i Tyskland", "avtal och tvister", "hållbar logistik",
    "rekrytering av säljare", "patent och mönster", "e-handel i Polen", "försäkring av fordringar", "resor till Kina",
]
private let offers = subjects.map { observed("Stöd för \($0)", "Här får företaget hjälp med \($0).") }

@Suite struct `Withdrawal of an offering` {
    @Test func `takes two good readings without it`() throws {
        var watching = Watching()
        watching.read(offers, at: weeks(0))
        #expect(watching.read(Array(offers.dropLast()), at: weeks(1)).isEmpty)
        let removed = try #require(watching.read(Array(offers.dropLast()), at: weeks(2)).first)
        #expect(removed.type == .removed)
        #expect(watching.entries[removed.offering]?.status == .inactive)
    }

    @Test func `is forgotten when the offering is there again in between`() {
        var watching = Watching()
        watching.read(offers, at: weeks(0))
        watching.read(Array(offers.dropLast()), at: weeks(1))
        watching.read(offers, at: weeks(2))
        #expect(watching.read(Array(offers.dropLast()), at: weeks(3)).isEmpty)
    }

    @Test(arguments: [(2, 2, 0), (3, 0, 3), (9, 0, 9)])
    func `waits for a person past a fifth of the source's entries`(gone: Int, removed: Int, held: Int) {
        var watching = Watching()
        watching.read(offers, at: weeks(0))
        let left = Array(offers.dropLast(gone))
        watching.read(left, at: weeks(1))
        #expect(watching.read(left, at: weeks(2)).filter { $0.type == .removed }.count == removed)
        #expect(watching.state.heldRemovals.count == held)
        #expect(watching.entries.values.filter(\.status.isOffered).count == 10 - removed)
    }

    @Test func `needs every source that told of it`() {
        var watching = Watching()
        watching.read(offers, at: weeks(0))
        let list = (watching.source, watching.state)
        watching.source = Source(id: "framjare-egen", promoter: "framjare", url: "https://framjare.example/egen/")
        watching.state = SourceState(id: "framjare-egen")
        watching.read([offers[9]], at: weeks(0))
        (watching.source, watching.state) = list
        watching.read(Array(offers.dropLast()), at: weeks(1))
        #expect(watching.read(Array(offers.dropLast()), at: weeks(2)).isEmpty)
    }

    @Test func `is taken back when it returns`() throws {
        var watching = Watching()
        watching.read(offers, at: weeks(0))
        for week in 1...2 { watching.read(Array(offers.dropLast()), at: weeks(week)) }
        let returned = try #require(watching.read(offers, at: weeks(3)).first)
        #expect(returned.type == .returned)
        #expect(watching.entries.count == 10)
    }
}
