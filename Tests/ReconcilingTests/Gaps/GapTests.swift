import Model
import Testing

@testable import Reconciling

private func offer(
    _ id: Identifier<Offering>, by promoter: Identifier<Promoter> = "p", _ facets: [FacetName: [String]]
) -> Offering {
    Offering(id: id, promoter: promoter, facets: Facets(set: facets), firstSeen: weeks(0))
}

private func need(_ id: Identifier<CompanyNeed>, weight: Int = 1, _ stated: [FacetName: [String]]) -> ReadNeed {
    ReadNeed(CompanyNeed(id: id, text: "Fråga \(id)", stated: stated, weight: weight))
}

private let nordic = offer(
    "p/norden", [.need: ["hitta_kund"], .phase: ["expanderar"], .companySize: ["0-49"], .market: ["norden"]])

@Suite struct `The grid of gaps` {
    private func cell(
        _ offerings: [Offering], needs: [ReadNeed] = [], size: String = "0-9", market: String = "norden"
    ) throws -> GapCell {
        try #require(
            GapGrid(offerings, needs: needs).cells.first {
                $0.need == "hitta_kund" && $0.phase == "expanderar" && $0.size == size && $0.market == market
            })
    }

    @Test func `has none, one and many promoters to a cell`() throws {
        #expect(try cell([]).coverage == .none)
        #expect(try cell([nordic]).coverage == .one)
        #expect(try cell([nordic, offer("p/andra", nordic.facets.set)]).coverage == .one)
        #expect(try cell([nordic, offer("q/norden", by: "q", nordic.facets.set)]).coverage == .many)
    }

    @Test func `parts sizes and markets`() throws {
        #expect(try cell([nordic], size: "50-249").coverage == .none)
        #expect(try cell([nordic], market: "utanfor_eu_efta").coverage == .none)
    }

    @Test func `counts apart whom a page leaves unsaid`() throws {
        let cell = try cell([offer("q/allt", by: "q", [.need: ["hitta_kund"]]), nordic])
        #expect(cell.declared == ["p"] && cell.possible == ["q"])
    }

    @Test func `leaves out what is no longer offered`() throws {
        var gone = nordic
        gone.status = .inactive
        #expect(try cell([gone]).coverage == .none)
    }

    @Test func `is weighed by what companies asked for`() throws {
        let needs = [
            need("1", weight: 3, [.need: ["hitta_kund"], .market: ["NO"]]),
            need("2", [.need: ["hitta_kund"], .market: ["US"]]), need("3", [.need: ["fa_betalt"]]),
        ]
        #expect(try cell([nordic], needs: needs).demand == 3)
    }
}

@Suite struct `A gap` {
    private func gaps(_ offerings: [Offering], _ needs: ReadNeed...) -> [Finding] {
        gapFindings(offerings, needs: needs, now: weeks(0))
    }

    private func gap(_ need: String, _ findings: [Finding]) -> Finding? {
        findings.first { $0.facts["need"] == .text(need) }
    }

    @Test func `is a need that no offering is for, graver the more ask for it`() {
        #expect(gap("hitta_kund", gaps([nordic])) == nil)
        #expect(gap("digital", gaps([nordic]))?.severity == .low)
        let asked = gaps([nordic], need("1", weight: 4, [.need: ["digital"]]))
        #expect(gap("digital", asked)?.severity == .high)
        #expect(gap("digital", asked)?.facts["count"] == .number(4))
        #expect(gap("digital", asked)?.evidence.map(\.quote) == ["Fråga 1"])
    }

    @Test func `is a company's need that no offering for it fits`() {
        let far = need("1", [.need: ["hitta_kund"], .market: ["JP"]])
        let unmet = gap("hitta_kund", gaps([nordic], far))
        #expect(unmet?.reason == .unmetNeed)
        #expect(unmet?.facts["market"] == .text("JP"))
        let world = offer("q/varlden", by: "q", [.need: ["hitta_kund"], .market: ["varlden"]])
        #expect(gap("hitta_kund", gaps([nordic, world], far)) == nil)
    }

    @Test func `closes when somebody offers it, under the same id while it lasts`() {
        let before = gaps([nordic])
        #expect(before.map(\.id) == gapFindings([nordic], needs: [], now: weeks(3)).map(\.id))
        let digital = offer("q/webb", by: "q", [.need: ["digital"]])
        #expect(gap("digital", gaps([nordic, digital])) == nil)
    }

    @Test func `is none before anything was found to be offered`() {
        #expect(gaps([], need("1", [.need: ["digital"]])).isEmpty)
    }

    @Test func `reads a need from a company's own words`() {
        let read = ReadNeed(
            CompanyNeed(id: "1", text: "Vi behöver en återförsäljare i Polen som säljer våra produkter."))
        #expect(read.codes(.need).contains("hitta_kund"))
        #expect(read.codes(.market).contains("PL"))
    }
}
