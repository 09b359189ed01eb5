import FoundationEssentials
import Model

@testable import Reporting

let monday = Date(timeIntervalSince1970: 1_795_996_800)

func days(_ number: Double) -> Date { monday.addingTimeInterval(number * 86_400) }

extension Report {
    /// A week of Region Granlandet with something of every kind.
    static func full(text: String = "Checken täcker hälften av kostnaden.", title: String = "Förstudiecheck") -> Report
    {
        let address = "https://sparbron.example.se/stod/forstudie"
        let evidence = Evidence(url: address, fetched: days(-1), snapshot: "ab12", place: "/html/body/p", quote: text)
        return Report(
            region: "Region Granlandet", since: days(-7), until: monday, now: monday,
            changes: Change.samples(evidence, text: text), findings: Finding.samples(evidence),
            states: [
                "sparbron-stod": SourceState(id: "sparbron-stod", health: .gone, failure: "the server answers 410")
            ],
            context: .sample(title: title, url: address))
    }

    static let empty = Report(
        region: "Region Granlandet", since: days(-7), until: monday, now: monday, changes: [], findings: [],
        states: [:],
        context: ReportContext([]))

    /// A report of one finding only.
    static func of(_ finding: Finding) -> Report {
        Report(
            region: "Region Granlandet", since: days(-7), until: monday, now: monday, changes: [], findings: [finding],
            states: [:], context: .sample())
    }
}

extension ReportContext {
    static func sample(
        title: String = "Förstudiecheck", promoter: String = "Sparbron",
        url: String = "https://sparbron.example.se/stod"
    ) -> ReportContext {
        ReportContext(
            [
                OfferingReference(id: "sparbron/forstudie", promoter: "sparbron", title: title, url: url),
                OfferingReference(
                    id: "hamnkontoret/checken", promoter: "hamnkontoret", title: "Hamnchecken",
                    url: "https://hamnkontoret.example.se/checken"),
                OfferingReference(id: "sparbron/natverk", promoter: "sparbron", title: "Nätverksträff", url: url),
            ],
            promoters: [
                Promoter(id: "sparbron", name: promoter), Promoter(id: "hamnkontoret", name: "Hamnkontoret"),
            ],
            sources: [Source(id: "sparbron-stod", promoter: "sparbron", url: "https://sparbron.example.se/stod")])
    }
}

extension Change {
    static func samples(_ evidence: Evidence, text: String) -> [Change] {
        [
            Change(
                id: "c1", type: .changed, significance: .substantive, offering: "sparbron/forstudie",
                fields: [FieldDifference(field: .rate, before: .number(40), after: .number(50))], at: days(-2),
                source: "sparbron-stod", evidence: [evidence]),
            Change(
                id: "c2", type: .changed, significance: .editorial, offering: "sparbron/forstudie",
                fields: [
                    FieldDifference(field: .description, before: .text("Checken är för er."), after: .text(text))
                ], at: days(-2)),
            Change(
                id: "c3", type: .moved, significance: .technical, offering: "hamnkontoret/checken", at: days(-1),
                state: .accepted),
            Change(
                id: "c4", type: .changed, significance: .presentational, offering: "hamnkontoret/checken", at: days(-1)),
        ]
    }
}

extension Finding {
    static func samples(_ evidence: Evidence) -> [Finding] {
        [
            Finding(
                id: "f1", kind: .stale, reason: .passedDeadline, severity: .high, offerings: ["sparbron/forstudie"],
                facts: ["date": .day(CalendarDay(days(-20)))], evidence: [evidence], opened: days(-3)),
            Finding(
                id: "f2", kind: .overlap, reason: .undeclaredBoundary,
                offerings: ["sparbron/forstudie", "hamnkontoret/checken"], relation: .partial, score: 0.5,
                features: ["need": 0.5], facts: ["facet": .text("market")], evidence: [evidence], opened: days(-30)),
            Finding(
                id: "f3", kind: .source, reason: FindingReason(.gone), source: "sparbron-stod",
                facts: ["failure": .text("the server answers 410")],
                evidence: [Evidence(url: "https://sparbron.example.se/stod", quote: "")], opened: days(-1)),
            Finding(
                id: "f4", kind: .conflict, reason: .catalogueDiffers, state: .snoozed,
                offerings: ["sparbron/forstudie"], field: .rate,
                facts: ["agreed": .number(40), "observed": .number(50)], opened: days(-1), snoozedUntil: days(30)),
        ]
    }
}
