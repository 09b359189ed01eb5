import ExamplePages
import FoundationEssentials
import Language
import Model
import Reporting
import Rounds
import Storage
import Testing
import TortureServer

@Suite struct `The report of a past span` {
    private func bytes(_ site: Site) async throws -> [String] {
        let report = try await site.region.report(since: monday, until: days(7), now: days(7))
        return [report.json].map { JSONText.document($0) }
            + ReportFormats.all.map { $0.init().render(report, in: .swedish) }
    }

    @Test func `has the same bytes when it is asked for again`() async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        site.serve([Card.loan.saying("Vi lånar ut högst 100 000 kronor.")] + Card.five.dropFirst())
        try await site.round(at: days(6))
        #expect(try await bytes(site) == bytes(site))
        #expect(try await bytes(site)[0].contains("100000"))
    }

    @Test func `tells the same changes and findings after later rounds`() async throws {
        let site = try Site()
        site.serve(Card.five)
        try await site.round()
        site.serve([Card.loan.saying("Vi lånar ut högst 100 000 kronor.")] + Card.five.dropFirst())
        try await site.round(at: days(6))
        let before = try await site.region.report(since: monday, until: days(7), now: days(7)).json
        site.serve(.response(status: 503, body: ""))
        try await site.round(at: days(9))
        let after = try await site.region.report(since: monday, until: days(7), now: days(7)).json
        #expect(before.changes.map(\.id) == after.changes.map(\.id))
        #expect(before.findings.map(\.id) == after.findings.map(\.id))
        #expect(after.findings.map { JSONText.line($0) } == before.findings.map { JSONText.line($0) })
        #expect(after.changes.map { JSONText.line($0) } == before.changes.map { JSONText.line($0) })
    }
}
