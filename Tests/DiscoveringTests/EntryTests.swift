import Addresses
import Configuring
import Model
import Testing

@testable import Discovering

@Suite struct `An entry for sources.yml` {
    private func promoter(_ documents: [SurveyedDocument], sources: [Source] = [], promoters: [Promoter] = []) throws
        -> ProposedPromoter
    {
        var findings = SiteFindings(start: try address("/"))
        findings.documents = documents
        return ProposedPromoter(
            findings, proposals: Ranking.proposals(from: documents), besides: sources, promoters: promoters)
    }

    private func check(_ promoter: ProposedPromoter) -> ConfigurationCheck {
        let text =
            "region: Prov\ncontact: samordnare@region.exempel.se\npromoters:\n" + SourcesEntry.text(promoter) + "\n"
        return ConfigurationCheck(of: Array(text.utf8))
    }

    @Test func `passes the check as it is, whatever a site calls itself`() throws {
        var start = try page("/", isStart: true)
        start.title = "Kraft: \"bäst\" \\ i #1\nsources:\n\u{2028}\u{1}\u{202E} - id: falsk"
        var list = try page("/stöd & bidrag/", services: 6, anchors: ["Stöd\n  - id: falsk", "Stöd"])
        list.title = "Stöd\r\n      - id: falsk"
        var calendar = try page("/alla.ics", events: 6)
        calendar.format = "ics"
        let check = check(try promoter([start, list, calendar]))
        #expect(check.errors.map(\.description) == [])
        #expect(
            check.configuration?.sources.map(\.url) == [
                "https://kraft.exempel.se/st%C3%B6d%20&%20bidrag/", "https://kraft.exempel.se/alla.ics",
            ])
        #expect(check.configuration?.sources.map(\.kind) == [.auto, .calendar])
        #expect(check.configuration?.promoters.map(\.id) == ["kraft"])
    }

    @Test func `gives the reason beside each source`() throws {
        let text = SourcesEntry.text(try promoter([try page("/finansiering", services: 6, facts: 3, below: 6)]))
        #expect(text.contains("# 1. a list of 6 offerings; its address says 'finansiering'; 3 with amounts"))
        #expect(text.contains("6 pages of the sitemap lie below it"))
    }

    @Test func `takes no id that is taken, and says what is watched already`() throws {
        let watched = Source(id: "kraft-lan", promoter: "k", url: "https://www.kraft.exempel.se/lan/")
        let other = Source(id: "k-bidrag", promoter: "k", url: "https://annan.exempel.se/")
        let proposed = try promoter(
            [try page("/lan", services: 8), try page("/bidrag", services: 5), try page("/sok/bidrag", services: 15)],
            sources: [watched, other],
            promoters: [Promoter(id: "k", name: "Kraft", url: "https://www.kraft.exempel.se/")])
        #expect(proposed.id == "k")
        #expect(proposed.name == "Kraft")
        #expect(proposed.sources.map(\.watchedAs) == ["kraft-lan", nil])
        #expect(proposed.sources.map(\.id) == ["kraft-lan", "k-bidrag-2"])
        #expect(SourcesEntry.text(proposed).contains("# is watched already, as 'kraft-lan'"))
    }

    @Test func `passes the check also where all is watched already`() throws {
        let watched = Source(id: "kraft-lan", promoter: "k", url: "https://kraft.exempel.se/lan")
        #expect(check(try promoter([try page("/lan", services: 8)], sources: [watched])).errors.isEmpty)
    }

    @Test(arguments: [
        ("https://www.exportradet.se/", "exportradet"), ("https://foretag.umea.se/", "foretag"),
        ("http://127.0.0.1:8080/", "site"), ("https://xn--krft-loa.se/", "xn-krft-loa"), ("https://a.se/", "a"),
    ])
    func `names the promoter by its host`(url: String, id: String) throws {
        #expect(IdentifierText.site(try WebAddress(url)) == id)
    }

    @Test func `cuts long ids and keeps them apart`() throws {
        var ids = IdentifierText(taken: [])
        let long = String(repeating: "lang-", count: 30)
        let (first, second) = (ids.unique(long), ids.unique(long))
        #expect(first != second)
        #expect(max(first.count, second.count) <= 64)
    }
}
