import Configuring
import ExamplePages
import FoundationEssentials
import Model
import Reconciling
import Reporting
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `The region over time` {
    let site: Site

    init() async throws {
        site = try Site()
        site.serve(Card.five)
        try await site.round()
    }

    private func ids() async throws -> [Identifier<Offering>] { try await site.store.offerings().map(\.id).sorted() }

    @Test func `has the figures of each month that a round was made in`() async throws {
        try await site.round(at: days(40))
        let months = try await site.region.followUp(until: days(40))
        #expect(months.map(\.figures.month) == ["2026-11", "2027-01"])
        #expect(months.allSatisfy { $0.figures.offerings == 5 })
        #expect(try await site.region.followUp(since: days(20), until: days(40)).count == 1)
    }

    @Test func `tells in a past report how sources stood then`() async throws {
        site.serve(.response(status: 503, body: ""))
        try await site.round(at: days(6))
        let before = try await site.region.report(since: monday, until: days(7), now: days(8)).json
        site.serve(Card.five)
        try await site.round(at: days(9))
        let after = try await site.region.report(since: monday, until: days(7), now: days(20)).json
        #expect(before.sources.map { JSONText.line($0) } == after.sources.map { JSONText.line($0) })
        #expect(after.sources.map(\.health) == ["transient"])
    }

    @Test func `reports a boundary that drifted, and closes it when the page goes back`() async throws {
        let ids = try await ids()
        let boundary = try await site.region.agree("Lån: vi.", between: ids, by: "anna", at: monday)
        #expect(boundary.offerings == ids)
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        try await site.round(at: days(1))
        let drift = try #require(try await site.store.currentFindings().first { $0.kind == .boundary })
        let context = try await site.region.context()
        let shown = FindingJSON(drift, in: context)
        #expect(shown.explanation.sv.contains("Lån: vi.") && shown.explanation.sv.contains("650\u{A0}000 kr"))
        #expect(shown.explanation.en.contains("400,000"))
        site.serve(Card.five)
        try await site.round(at: days(2))
        #expect(try await site.store.currentFindings().allSatisfy { $0.kind != .boundary })
    }

    @Test func `holds a boundary that is agreed anew`() async throws {
        let id = try await site.region.agree("Så", between: try await ids(), by: "anna", at: monday).id
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        try await site.round(at: days(1))
        _ = try await site.region.agreeAnew(id, statement: nil, by: "bo", at: days(1))
        try await site.region.assess(at: days(1))
        #expect(try await site.store.currentFindings().allSatisfy { $0.kind != .boundary })
        #expect(try await site.store.boundaries().map(\.agreedBy) == ["bo"])
        try await site.region.removeBoundary(id)
        #expect(try await site.store.boundaries().isEmpty)
    }

    @Test func `refuses a boundary of one side, or between what does not exist`() async throws {
        let region = site.region
        let first = try await ids()[0]
        await #expect(throws: BoundaryError.oneSide) {
            try await region.agree("Så", between: [first, first], by: "anna", at: monday)
        }
        await #expect(throws: BoundaryError.unknownEntry("kraft/inget")) {
            try await region.agree("Så", between: [first, "kraft/inget"], by: "anna", at: monday)
        }
        await #expect(throws: BoundaryError.unknownBoundary("b9")) { try await region.removeBoundary("b9") }
    }

    @Test func `weighs gaps by a table of what companies asked for`() async throws {
        let table = CSVTable(
            header: ["Nr", "Behov", "Antal", "Typ av behov"],
            rows: [["B1", "Hur skyddar vi vårt märke?", "3", "Avtal, immaterialrätt"], ["B2", "Något annat", "", ""]])
        await #expect(throws: NeedImportError.self) { try await site.region.importNeeds(table) }
        let mended = CSVTable(header: table.header, rows: [["B1", table.rows[0][1], "3", "ip_avtal"], table.rows[1]])
        #expect(try await site.region.importNeeds(mended).count == 2)
        try await site.region.assess(at: days(1))
        let gap = try await site.store.currentFindings().first { $0.facts["need"] == .text("ip_avtal") }
        #expect(gap?.kind == .gap && gap?.severity == .high)
        let grid = try await site.region.gapGrid()
        #expect(grid.cells.filter { $0.need == "ip_avtal" }.allSatisfy { $0.demand == 3 && $0.coverage == .none })
    }

    @Test func `proposes to remove an imported entry that no page shows, once`() async throws {
        let table = CSVTable(header: ["Främjare", "Namn"], rows: [["Kraftkontoret", "Skogsklubben"]])
        _ = try await site.region.importCatalogue(table, by: "import", at: monday)
        for day in 1...4 { try await site.round(at: days(Double(day))) }
        let removed = try await site.store.changes().filter { $0.type == .removed }
        #expect(removed.map(\.state) == [.open])
        let id = try #require(removed.first?.id.rawValue)
        try await site.region.review([id], .accept, by: "anna", reason: nil, until: nil, at: days(4))
        #expect(try await site.offered().contains("Skogsklubben") == false)
    }

    @Test func `takes the proposal back when a page shows the entry after all`() async throws {
        let table = CSVTable(header: ["Främjare", "Namn"], rows: [["Kraftkontoret", Card.guarantee.title]])
        _ = try await site.region.importCatalogue(table, by: "import", at: monday)
        for day in 1...2 { try await site.round(at: days(Double(day))) }
        #expect(try await site.store.openChanges().filter { $0.type == .removed }.count == 1)
        site.serve(Card.five + [Card.guarantee])
        try await site.round(at: days(3))
        #expect(try await site.store.openChanges().filter { $0.type == .removed }.isEmpty)
    }

    @Test func `lets dates follow the page where the policy says so, and holds the rest back`() async throws {
        let site = try Site { $0.stale.flowing = [.deadline] }
        let dated = Card.check.saying(Card.check.text + " Sista ansökningsdag: 1 mars 2027.")
        site.serve([Card.loan, dated, Card.advice])
        try await site.round()
        let id = try #require(try await site.store.offerings().first { $0.title == dated.title }?.id)
        try await site.region.edit(
            id, [try CatalogueEdit("deadline=2027-03-01")], by: "anna", reason: nil, at: monday)
        site.serve([
            Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000")),
            dated.saying(dated.text.replacing("1 mars", with: "15 mars")), Card.advice,
        ])
        try await site.round(at: days(1))
        let changes = try await site.store.changes(since: days(1))
        #expect(changes.filter { $0.offering == id }.map(\.state) == [.accepted])
        #expect(changes.filter { $0.offering != id }.map(\.state) == [.open])
        #expect(try await site.store.offering(id)?.agreed[.deadline]?.value.description == "2027-03-15")
    }
}
