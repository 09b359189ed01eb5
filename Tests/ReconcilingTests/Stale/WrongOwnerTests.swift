import FoundationEssentials
import Model
import Testing

@testable import Reconciling

@Suite struct `A page whose promoter no longer decides` {
    private let board = Described.promoter("board", name: "Länsstyrelsen Björkland", standing: "lansstyrelse")
    private let region = Described.promoter("region", name: "Region Björkland", standing: "region")

    private func findings(_ boardSays: String, _ regionSays: String) -> [Finding] {
        let text = "Investeringsbidrag till maskiner och ny lokal, högst 30 procent."
        let rate: [FieldName: (FieldValue, String)] = [.rateMaximum: (.number(30), "30 procent")]
        let offerings = [
            Described.offering(
                "board/x", Described.observation("Investeringsbidrag", text, fields: rate), by: board, source: "board"),
            Described.offering(
                "region/x", Described.observation("Investeringsbidrag", text, fields: rate), by: region,
                source: "region"),
        ]
        let promoters = [board.id: board, region.id: region]
        let sources: [Identifier<Source>: SourceState] = [
            "board": SourceState(id: "board", pagePassages: Described.page(boardSays)),
            "region": SourceState(id: "region", pagePassages: Described.page(regionSays)),
        ]
        return staleFindings(
            StaleInput(
                offerings: offerings, promoters: promoters, sources: sources,
                relations: relations(among: offerings, promoters: promoters), now: StaleRulesNow.value))
    }

    @Test func `is flagged where the region decides too, with both claims`() throws {
        let found = findings("Länsstyrelsen prövar ansökan om stöd.", "Regionen beslutar om företagsstöd.")
        let finding = try #require(found.first)
        #expect(found.count == 1)
        #expect(finding.reason == .wrongOwner)
        #expect(finding.offerings == ["board/x"])
        #expect(finding.evidence.count == 2)
    }

    @Test func `is flagged where the region offers the same and says nothing of who decides`() throws {
        let found = findings("Länsstyrelsen handlägger ansökningar om stöd.", "Välkommen till regionen.")
        #expect(found.map(\.reason) == [.wrongOwner])
        #expect(found.first?.evidence.count == 1)
    }

    @Test func `is not flagged where only one claims the decision`() {
        #expect(findings("Läs mer hos regionen.", "Regionen beslutar om företagsstöd.").isEmpty)
    }
}

enum StaleRulesNow {
    static let value = Date(rfc3339: "2026-03-10T09:00:00Z") ?? .distantPast
}
