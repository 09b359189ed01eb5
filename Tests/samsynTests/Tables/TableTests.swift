import FoundationEssentials
import Model
import Testing

@testable import samsyn

private let monday = Date(timeIntervalSince1970: 1_796_025_600)

@Suite struct `Tables for a terminal` {
    @Test func `are aligned, and let foreign text neither end a line nor move the cursor`() {
        var table = TextTable(header: ["A", "SIZE", ""], rightAligned: [1])
        table.add(["kort", "7 B", "ett\ntvå\u{1B}[2J"])
        table.add(["längre", "1.2 kB", ""])
        #expect(table.lines == ["A         SIZE", "kort       7 B  ett två [2J", "längre  1.2 kB"])
    }

    @Test(arguments: [
        (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (12_345, "12 kB"), (9_990_000, "9.9 MB"),
        (3_100_000_000, "3.1 GB"),
    ])
    func `write bytes for people`(bytes: Int, text: String) { #expect(ByteText.text(bytes) == text) }

    @Test(arguments: [(0.0, "0 ms"), (0.34, "340 ms"), (0.9999, "1.0 s"), (2.14, "2.1 s"), (61, "61 s")])
    func `write durations for people`(seconds: Double, text: String) {
        #expect(DurationLabel.text(seconds: seconds) == text)
    }

    @Test(arguments: [(59.0, "now"), (-600, "10 min"), (7_200, "2 h"), (200_000, "2 d"), (.infinity, "11574074 d")])
    func `write distances for people`(seconds: Double, text: String) {
        #expect(DurationLabel.distance(seconds: seconds) == text)
    }

    @Test func `tell how sources stand`() {
        let state = SourceState(
            id: "lan", health: .transient, failure: "the server answers 503",
            lastSuccess: monday.addingTimeInterval(-7_200),
            lastChange: nil, nextDue: monday.addingTimeInterval(3 * 3_600), failures: 3, observationCount: 12)
        var table = SourceTable(now: monday)
        table.add(Source(id: "lan", promoter: "p", url: "https://a.se/"), state, savedBytes: 45_000)
        table.add(Source(id: "rss", promoter: "p", url: "https://a.se/r", kind: .feed), nil, savedBytes: 0)
        table.add(
            Source(id: "av", promoter: "p", url: "https://a.se/av", enabled: false, every: .seconds(7 * 86_400)), nil,
            savedBytes: 0)
        #expect(
            table.lines.map { $0.split(separator: "  ").map { $0.filter { $0 != " " } } }.dropFirst() == [
                [
                    "lan", "transient", "2hago", "never", "in3h", "24h", "12", "45kB",
                    "theserveranswers503;3timesinarow",
                ],
                ["rss", "-", "never", "never", "due", "6h", "-", "-"],
                ["av", "-", "never", "never", "off", "7d", "-", "-"],
            ])
    }

    @Test(
        arguments: [
            (304, nil, SourceHealth.ok, nil, "unchanged"), (200, "s1", .ok, nil, "read"),
            (200, nil, .ok, nil, "read, not kept"),
            (200, "s1", .moved, nil, "read, moved"),
            (503, nil, .transient, "the server answers 503", "the server answers 503"),
            (nil, nil, .dns, "no such host", "no such host"),
        ] as [(Int?, Snapshot.Hash?, SourceHealth, String?, String)])
    func `say in words what became of a fetch`(
        status: Int?, snapshot: Snapshot.Hash?, health: SourceHealth, failure: String?, words: String
    ) {
        let fetch = FetchRecord(
            id: "f", source: "lan", url: "https://a.se/", finalURL: "https://a.se/ny", requested: monday,
            status: status,
            health: health, failure: failure, snapshot: snapshot)
        #expect(FetchTable.outcome(of: fetch) == words)
        var table = FetchTable()
        table.add(fetch)
        #expect(table.lines[1].hasSuffix("https://a.se/ → https://a.se/ny"))
        #expect(table.lines[1].hasPrefix("2026-11-30 08:00  "))
    }

    @Test func `suggest the name that was meant`() {
        #expect(
            UnknownName.text("source", "almi-lna", among: ["ekn", "almi-lan"], list: "sources").hasSuffix(
                "did you mean 'almi-lan'?"))
        #expect(
            UnknownName.text("source", "xyz", among: ["almi-lan"], list: "sources").hasSuffix(
                "samsyn sources lists them"))
    }
}
