import FoundationEssentials
import Model
import Testing

@testable import Reporting

@Suite struct `The report for machines` {
    private func keys(_ value: some Encodable) throws -> Set<String> {
        let members = try JSONDecoder().decode([String: Anything].self, from: Data(JSONText.line(value).utf8))
        return Set(members.keys)
    }

    @Test func `has the keys that others read`() throws {
        let json = Report.full().json
        #expect(try keys(json) == ["region", "since", "until", "now", "changes", "findings", "sources", "followUp"])
        let change = try keys(try #require(json.changes.first))
        #expect(change.isSuperset(of: ["id", "type", "class", "offering", "fields", "at", "source", "evidence"]))
        let overlap = try #require(json.findings.first { $0.kind == "overlap" })
        #expect(
            try keys(overlap).isSuperset(of: [
                "id", "kind", "reason", "severity", "state", "offerings", "relation", "score", "features",
                "explanation",
                "action", "opened", "evidence",
            ]))
        let conflict = try #require(json.findings.first { $0.kind == "conflict" })
        #expect(try keys(conflict).isSuperset(of: ["field", "snoozedUntil"]))
        #expect(try keys(overlap.explanation) == ["sv", "en"])
        #expect(try keys(try #require(overlap.evidence.first)) == ["url", "fetched", "snapshot", "where", "quote"])
        #expect(try keys(try #require(overlap.offerings.first)) == ["id", "promoter", "title", "url"])
    }

    @Test func `keeps findings of every state and leaves out changes that nobody would see`() {
        let json = Report.full().json
        #expect(Set(json.findings.map(\.id)) == ["f1", "f2", "f3", "f4"])
        #expect(json.changes.map(\.id) == ["c1", "c2", "c3"])
    }

    @Test(arguments: [
        ("https://x.example.se/a", "lån & råd", "https://x.example.se/a#:~:text=l%C3%A5n%20%26%20r%C3%A5d"),
        ("https://x.example.se/a", "EU-medel, ja", "https://x.example.se/a#:~:text=EU%2Dmedel%2C%20ja"),
        ("https://x.example.se/a#b", "lån", "https://x.example.se/a#b"),
        ("https://x.example.se/a", "", "https://x.example.se/a"),
        ("mailto:export@x.example.se", "lån", "mailto:export@x.example.se"),
        (
            "https://x.example.se/",
            "Vi lånar ut pengar till företag som vill börja sälja till andra länder under det första året",
            "https://x.example.se/#:~:text=Vi%20l%C3%A5nar%20ut%20pengar,under%20det%20f%C3%B6rsta%20%C3%A5ret"
        ),
    ])
    func `leads to the quoted words where a browser can`(url: String, quote: String, address: String) {
        #expect(TextFragment.address(url, quoting: quote) == address)
    }
}

/// Any JSON, of no interest.
private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
}
