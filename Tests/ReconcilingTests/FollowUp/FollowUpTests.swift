import Model
import Testing

@testable import Reconciling

private func offer(_ id: Identifier<Offering>, by promoter: Identifier<Promoter>) -> Offering {
    Offering(id: id, promoter: promoter, firstSeen: weeks(0), assured: weeks(0))
}

private let offers = [offer("a/x", by: "a"), offer("a/y", by: "a"), offer("b/x", by: "b"), offer("c/x", by: "c")]
private let relations = [
    Relation(a: "a/x", b: "b/x", kind: .substitutes), Relation(a: "a/y", b: "b/x", kind: .partial),
    Relation(a: "c/x", b: "a/x", kind: .handsOffTo), Relation(a: "a/x", b: "a/y", kind: .same),
    Relation(a: "b/x", b: "c/x", kind: .unrelated),
]

@Suite struct `The figures of a month` {
    private func figures(_ boundaries: [Boundary] = [], findings: [Finding] = []) -> MonthlyFigures {
        MonthlyFigures(
            offers, relations, boundaries: boundaries, findings: findings, reviewEvery: { _ in nil }, now: weeks(0))
    }

    @Test func `count overlaps by pair of promoters`() {
        #expect(figures().overlaps == [.init(a: "a", b: "b", overlaps: 2)])
        #expect(figures().offerings == 4)
    }

    @Test func `call a boundary clear that pages tell, or that was agreed and holds`() {
        #expect(figures().related == 3 && figures().clear == 1)
        let agreed = Boundary(
            id: "b1", statement: "Så", agreedBy: "anna", agreed: weeks(0), between: [offers[0], offers[2]])
        #expect(figures([agreed]).clear == 2)
        let drifted = Finding(
            id: "f", kind: .boundary, reason: .boundaryDrifted, facts: ["boundary": .text("b1")], opened: weeks(0))
        #expect(figures([agreed], findings: [drifted]).clear == 1)
        #expect(figures([agreed], findings: [drifted]).drifted == 1)
    }

    @Test func `leave out overlaps that a boundary of two or more settles`() {
        func overlaps(_ boundaries: [Boundary]) -> [[Identifier<Offering>]] {
            overlapFindings(relations, among: offers, boundaries: boundaries, now: weeks(0)).map(\.offerings).sorted {
                $0.description < $1.description
            }
        }
        #expect(overlaps([]) == [["a/x", "b/x"], ["a/y", "b/x"]])
        let pair = Boundary(
            id: "b1", statement: "Så", agreedBy: "anna", agreed: weeks(0), between: [offers[0], offers[2]])
        #expect(overlaps([pair]) == [["a/y", "b/x"]])
        let group = Boundary(
            id: "b2", statement: "Så", agreedBy: "anna", agreed: weeks(0), between: Array(offers.prefix(3)))
        #expect(overlaps([group]).isEmpty)
    }

    @Test func `hold the mean freshness`() {
        #expect(figures().freshness == 0.5)
    }

    @Test func `go with what opened and closed in the month`() {
        var finding = Finding(id: "f", kind: .overlap, reason: .sharedFacets, opened: weeks(0))
        finding.closed = weeks(5)
        let months = FollowUpMonth.all(
            [figures(), MonthlyFigures(month: MonthlyFigures.month(of: weeks(5)))], findings: [finding], changes: [])
        #expect(months.map { $0.opened[.overlap] ?? 0 } == [1, 0])
        #expect(months.map { $0.closed[.overlap] ?? 0 } == [0, 1])
    }
}
