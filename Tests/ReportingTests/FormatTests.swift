import FoundationEssentials
import Language
import Model
import Testing

@testable import Reporting

@Suite struct `Every format of a report` {
    private func renderings(_ report: Report) -> [String] {
        ReportFormats.all.flatMap { format in TextLanguage.allCases.map { format.init().render(report, in: $0) } }
    }

    @Test func `gives the same bytes for the same report`() {
        #expect(renderings(.full()) == renderings(.full()))
        #expect(renderings(.empty) == renderings(.empty))
    }

    @Test func `does not depend on the order that it is given things in`() {
        let report = Report.full()
        let turned = Report(
            region: report.region, since: report.since, until: report.until, now: report.now,
            changes: report.changes.reversed(), findings: report.findings.reversed(), states: report.states,
            context: report.context)
        #expect(renderings(turned) == renderings(report))
    }

    @Test(arguments: ["html", "md"])
    func `says in words that there is nothing`(name: String) throws {
        let format = try #require(ReportFormats.named(name)).init()
        #expect(format.render(.empty, in: .swedish).contains("Inget nytt, och inget som väntar på beslut."))
        #expect(format.render(.empty, in: .english).contains("Nothing new, and nothing that waits for a decision."))
    }

    @Test(arguments: ["html", "md", "csv"])
    func `says what, who, since when, why, by what words and what to do`(name: String) throws {
        let text = try #require(ReportFormats.named(name)).init().render(.full(), in: .swedish)
        for part in [
            "Sista dag har passerat", "Förstudiecheck", "Sparbron", name == "csv" ? "2026-11-27" : "27 november 2026",
            "Sista dagen för ”Förstudiecheck” hos Sparbron, 10 november 2026, har passerat.",
            "Checken täcker hälften av kostnaden.", "#:~:text=Checken",
            "Fråga främjaren om en ny omgång kommer", "f1",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains("f4"))
        #expect(!text.contains("c4"))
    }

    @Test(arguments: ["html", "md"])
    func `begins with what needs a decision, and with what is new of it`(name: String) throws {
        let text = try #require(ReportFormats.named(name)).init().render(.full(), in: .swedish)
        let places = try ["f1", "som väntar sedan tidigare", "f2", "c1", "f3", "c2", "c3"].map { mark in
            let mark = mark.count == 2 ? (name == "html" ? "<code>\(mark)<" : "`\(mark)`") : mark
            return try #require(text.firstRange(of: mark)).lowerBound
        }
        #expect(places == places.sorted())
    }

    @Test func `tells once what a page says of several offerings`() {
        let evidence = Evidence(url: "https://sparbron.example.se/stod", quote: "Sidan uppdateras inte längre.")
        let findings = ["sparbron/forstudie", "sparbron/natverk"].enumerated().map { index, offering in
            Finding(
                id: Identifier("f\(index)"), kind: .stale, reason: .endedProject, offerings: [Identifier(offering)],
                source: "sparbron-stod", evidence: [evidence], opened: days(-1))
        }
        let report = Report(
            region: "Region Granlandet", since: days(-7), until: monday, now: monday, changes: [], findings: findings,
            states: [:], context: .sample())
        let items = ReportSections(report: report, language: .swedish).all.flatMap(\.all)
        #expect(items.map(\.ids) == [["f0", "f1"]])
        #expect(items.map(\.heading) == ["Förstudiecheck och Nätverksträff"])
        #expect(items.first?.why?.hasSuffix("Det gäller också ”Nätverksträff” hos Sparbron.") == true)
        #expect(items.first?.quotes.count == 1)
    }

    private func overlap(_ a: String, _ b: String) -> Finding {
        Finding(
            id: Identifier("\(a)-\(b)"), kind: .overlap, reason: .undeclaredBoundary,
            offerings: [Identifier(a), Identifier(b)], relation: .partial, facts: ["facet": .text("area")],
            opened: days(-1))
    }

    private func items(_ findings: [Finding]) -> [ReportItem] {
        let report = Report(
            region: "Region Granlandet", since: days(-7), until: monday, now: monday, changes: [], findings: findings,
            states: [:], context: .sample())
        return ReportSections(report: report, language: .swedish).all.flatMap(\.all)
    }

    @Test func `tells once of offerings that all overlap`() throws {
        let group = [overlap("a/x", "b/x"), overlap("a/x", "c/x"), overlap("b/x", "c/x")]
        let found = items(group + [overlap("c/x", "d/x")])
        #expect(found.map(\.ids) == [["a/x-b/x", "a/x-c/x", "b/x-c/x"], ["c/x-d/x"]])
        #expect(found.first?.label == "Flera gör samma sak")
        #expect(found.first?.why?.contains("överlappar alla varandra") == true)
    }

    @Test func `tells of every overlap once, whatever the groups`() {
        let names = ["a", "b", "c", "d", "e", "f"]
        for missing in 0..<15 {
            var pairs = names.indices.flatMap { one in names[(one + 1)...].map { (names[one], $0) } }
            pairs.remove(at: missing)
            let findings = pairs.map { overlap("\($0)/x", "\($1)/x") }
            #expect(items(findings).flatMap(\.ids).sorted() == findings.map(\.id.rawValue).sorted())
        }
    }

    @Test func `shows a changed text word by word`() {
        let page = HTMLReport().render(.full(), in: .swedish)
        #expect(page.contains("<del><span class=\"said\">borttaget: </span>40</del>"))
        #expect(page.contains("<ins><span class=\"said\">tillagt: </span>50</ins> %"))
        #expect(MarkdownReport().render(.full(), in: .swedish).contains("*andel:* ~~40~~ **50** %"))
    }

    @Test func `marks quotations of another language`() {
        #expect(HTMLReport().render(.full(), in: .english).contains("<p lang=\"sv\">Checken täcker"))
        #expect(!HTMLReport().render(.full(), in: .swedish).contains("<p lang="))
    }
}
