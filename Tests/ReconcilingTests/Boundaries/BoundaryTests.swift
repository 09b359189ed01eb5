import Model
import Testing

@testable import Reconciling

private let terms = "Garanti för lån till företag med högst 50 anställda. Banken söker åt företaget."

private func entry(
    _ id: Identifier<Offering>, _ text: String, most: Int? = nil, set: [FacetName: [String]] = [:]
) -> Offering {
    let fields = most.map { [FieldName.employeesMaximum: (FieldValue.number(Double($0)), "\($0) anställda")] }
    let observation = observed("Lånegarantin", text, fields: fields ?? [:])
    let found = findFacets(in: observation, promoter: Promoter(id: "p", name: "P"))
    return Offering(
        id: id, promoter: "p", observation: observation,
        sightings: [Sighting(source: "s", observation: observation, lastSeen: weeks(0))],
        facets: Facets(found: found, set: set), firstSeen: weeks(0))
}

private let guarantee = entry("p/garanti", terms, most: 50)
private let loan = entry("q/lan", "Lån till maskiner och lokaler för små företag.")
private let agreed = Boundary(
    id: "b1", statement: "Garantier: P. Lån: Q.", agreedBy: "anna", agreed: weeks(0), between: [guarantee, loan])

@Suite struct `An agreed boundary` {
    private func findings(_ offerings: Offering..., states: [Identifier<Source>: SourceState] = [:]) -> [Finding] {
        boundaryFindings([agreed], among: offerings, states: states, now: weeks(1))
    }

    @Test func `is quiet while both sides stand as they did`() {
        #expect(findings(guarantee, loan).isEmpty)
    }

    @Test func `drifts when a side's terms move, with the facet before and after`() throws {
        let wider = entry("p/garanti", terms.replacing("högst 50", with: "högst 250"), most: 250)
        let finding = try #require(findings(wider, loan).first)
        #expect(finding.kind == .boundary && finding.reason == .boundaryDrifted && finding.severity == .high)
        #expect(finding.offerings == ["p/garanti", "q/lan"])
        #expect(finding.facts["facet"] == .text("companySize"))
        #expect(finding.facts["before"] == .text("0-50") && finding.facts["after"] == .text("0-250"))
        #expect(finding.evidence.contains { $0.quote.contains("250") })
    }

    @Test func `drifts when only the words move`() throws {
        let reworded = entry("p/garanti", terms + " Kontakta vårt kontor i Hamnstad.", most: 50)
        let finding = try #require(findings(reworded, loan).first)
        #expect(finding.field == .description && finding.severity == .medium)
        #expect(finding.facts["after"]?.description.contains("Hamnstad") == true)
    }

    @Test func `drifts when a side is no longer offered, or is no more`() {
        var gone = guarantee
        gone.status = .inactive
        #expect(findings(gone, loan).map { $0.facts["gone"] != nil } == [true])
        #expect(findings(loan).count == 1)
    }

    @Test func `drifts when a person sets a facet otherwise`() {
        #expect(findings(entry("p/garanti", terms, most: 50, set: [.market: ["norden"]]), loan).count == 1)
    }

    @Test func `does not drift when the same words are read otherwise`() {
        var reread = guarantee
        reread.facets.found[.companySize] = [FacetCode("0-49")]
        #expect(findings(reread, loan).isEmpty)
    }

    @Test func `does not drift by sentences that move at every reading`() {
        let counted = entry("p/garanti", terms + " Just nu läser 17 personer sidan.")
        let boundary = Boundary(
            id: "b2", statement: "Så", agreedBy: "anna", agreed: weeks(0), between: [counted, loan])
        let later = entry("p/garanti", terms + " Just nu läser 23 personer sidan.")
        let moved = ObservationDifference(
            from: counted.observation ?? observed("", ""), to: later.observation ?? observed("", ""), ignoring: [])
        let noise = Dictionary(uniqueKeysWithValues: moved.movedShapes.map { ($0, NoiseMemory.readings) })
        let states = ["s": SourceState(id: "s", noise: noise)] as [Identifier<Source>: SourceState]
        #expect(boundaryFindings([boundary], among: [later, loan], states: states, now: weeks(1)).isEmpty)
        #expect(boundaryFindings([boundary], among: [later, loan], now: weeks(1)).count == 1)
    }

    @Test func `holds again when the page goes back, or it is agreed anew`() {
        let wider = entry("p/garanti", terms.replacing("högst 50", with: "högst 250"), most: 250)
        #expect(findings(wider, loan).count == 1)
        #expect(findings(guarantee, loan).isEmpty)
        let anew = Boundary(
            id: "b1", statement: agreed.statement, agreedBy: "anna", agreed: weeks(1), between: [wider, loan])
        #expect(boundaryFindings([anew], among: [wider, loan], now: weeks(2)).isEmpty)
    }
}
