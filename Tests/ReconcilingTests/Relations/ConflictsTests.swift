import FoundationEssentials
import Model
import Testing

@testable import Reconciling

@Suite struct `Conflicts of terms` {
    private let region = Described.promoter("region", name: "Region Björkland", standing: "region")
    private let board = Described.promoter("board", name: "Länsstyrelsen Björkland", standing: "lansstyrelse")

    private func fields(_ first: [FieldName: FieldValue], _ second: [FieldName: FieldValue]) -> [FieldName] {
        func offering(_ id: String, _ promoter: Promoter, _ fields: [FieldName: FieldValue]) -> Offering {
            Described.offering(
                id,
                Described.observation(
                    "Konsultcheck", "Bidrag till konsultkostnad för små företag.",
                    fields: fields.mapValues { ($0, "Bidrag") }), by: promoter)
        }
        let offerings = [offering("board/x", board, first), offering("region/x", region, second)]
        let found = relations(among: offerings, promoters: [region.id: region, board.id: board])
        return conflicts(among: offerings, relations: found, now: StaleRulesNow.value).compactMap(\.field)
    }

    @Test func `one scheme with two rates is a conflict`() {
        #expect(
            fields(
                [.rate: .number(50), .amountMaximum: Described.kronor(100_000)],
                [.rate: .number(60), .amountMaximum: Described.kronor(100_000)]) == [.rate])
    }

    @Test func `equal terms in other words are none`() {
        #expect(fields([.rateMaximum: .number(25)], [.rate: .number(25)]).isEmpty)
        #expect(fields([.ownShareMinimum: .number(40)], [.rate: .number(60)]).isEmpty)
        #expect(
            fields(
                [
                    .rate: .number(50), .amountMinimum: Described.kronor(40_000),
                    .amountMaximum: Described.kronor(60_000),
                ],
                [.amountMinimum: Described.kronor(20_000), .amountMaximum: Described.kronor(30_000)]
            ).isEmpty)
    }

    @Test func `what only one page says is none`() {
        #expect(fields([.rate: .number(50)], [.employeesMaximum: .number(9)]).isEmpty)
    }
}
