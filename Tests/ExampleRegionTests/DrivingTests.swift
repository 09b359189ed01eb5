import Foundation
import Testing

@testable import ExampleRegion

@Suite struct `Driving samsyn through the weeks` {
    private let lines = WeekLines(week: 3, day: "2027-02-15")

    private func offering(_ title: String) -> String {
        "{\"id\":\"x\",\"promoter\":\"lyft\",\"title\":\"\(title)\",\"url\":\"http://lyftkapital.localhost:8700/x\"}"
    }

    @Test func `entries that are gone or rejected are not offered`() throws {
        func entry(_ title: String, _ status: String, _ review: String, _ lastSeen: String) -> String {
            String(offering(title).dropLast())
                + ",\"status\":\"\(status)\",\"review\":\"\(review)\",\"lastSeen\":\"\(lastSeen)T08:00:00Z\"}\n"
        }
        let json =
            entry("kept", "active", "proposed", "2027-02-15") + entry("gone", "inactive", "accepted", "2027-02-08")
            + entry("just gone", "inactive", "accepted", "2027-02-15")
            + entry("refused", "active", "rejected", "2027-02-15")
        #expect(try lines.offerings(Data(json.utf8)).map(\.title) == ["kept", "just gone"])
    }

    @Test func `a change is a line for each of its fields`() throws {
        let json = """
            {"region":"R","changes":[
             {"type":"changed","class":"substantive","offering":\(offering("A")),
              "fields":[{"field":"rate","before":50,"after":60},{"field":"deadline","before":null,"after":"2027-03-05"}]},
             {"type":"added","class":"substantive","offering":\(offering("B")),"fields":[]}]}
            """
        let changes = try lines.changes(Data(json.utf8))
        #expect(changes.map(\.field) == ["rate", "deadline", nil])
        #expect(changes.map(\.type) == ["changed", "changed", "added"])
        #expect(changes.allSatisfy { $0.week == 3 && $0.kind == "change" })
    }

    @Test func `findings become staleness, pairs and sources in trouble; closed ones nothing`() throws {
        let json = """
            {"kind":"stale","reason":"budget_year","state":"open","offerings":[\(offering("A"))],"evidence":[]}
            {"kind":"stale","reason":"not_updated","state":"open","offerings":[],"evidence":[{"url":"http://a.localhost/"}]}
            {"kind":"overlap","reason":"shared_facets","state":"open","relation":"partial","offerings":[\(offering("A")),\(offering("B"))]}
            {"kind":"source","reason":"timeout","state":"open","source":"faktor-tjanster"}
            {"kind":"gap","reason":"nobody","state":"open"}
            {"kind":"stale","reason":"seasonal","state":"closed","offerings":[\(offering("C"))]}
            """
        let found = try lines.findings(Data(json.utf8))
        #expect(found.map(\.kind) == ["stale", "stale", "relation", "source"])
        #expect(found[1].url == "http://a.localhost/")
        #expect(found[2].b?.title == "B")
        #expect(found[3].health == "timeout")
    }

    /// A stand-in for samsyn that prints one entry, and writes down how it was called.
    private func fake(in folder: URL, syncExit: Int = 1) throws -> URL {
        let script = """
            #!/bin/sh
            echo "$@" >> '\(folder.path)/calls'
            case "$1" in
            sync) exit \(syncExit);;
            report) echo '{"changes":[]}';;
            catalogue) echo '\(String(offering("Tillväxtlån").dropLast())),"status":"active","review":"proposed"}';;
            esac
            """
        let program = folder.appending(path: "samsyn")
        try Data(script.utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        return program
    }

    private func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "drive-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    @Test func `each week is turned, read and written down`() async throws {
        try await withFolder { folder in
            let clock = WeekClock(week: 1, last: region.world.weekCount)
            let work = folder.appending(path: "work")
            let driver = Driver(region: region, clock: clock, program: try fake(in: folder), folder: work)
            let lines = try await driver.run()
            #expect(lines.map(\.week) == weeks)
            #expect(clock.week == region.world.weekCount)
            let calls = try String(contentsOf: folder.appending(path: "calls"), encoding: .utf8)
            #expect(
                calls.hasPrefix(
                    "sync --config \(work.path)/sources.yml --state \(work.path)/state --now 2027-02-01T08:00:00Z"))
            #expect(calls.contains("report --format json --since 2027-02-09T00:00:00Z"))
            let written = try String(contentsOf: work.appending(path: "run.jsonl"), encoding: .utf8)
            #expect(try RunLine.lines(of: written).map(\.title) == weeks.map { _ in "Tillväxtlån" })
        }
    }

    @Test func `a command that fails is told with its week`() async throws {
        try await withFolder { folder in
            let driver = Driver(
                region: region, clock: WeekClock(week: 1, last: 6), program: try fake(in: folder, syncExit: 2),
                folder: folder.appending(path: "work"))
            await #expect { try await driver.run() } throws: { "\($0)" == "week 1: 'sync' ended with exit code 2" }
        }
    }

    @Test func `the state of an earlier run is not used again`() async throws {
        try await withFolder { folder in
            let state = folder.appending(path: "work/state")
            try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
            let driver = Driver(
                region: region, clock: WeekClock(week: 1, last: 6), program: try fake(in: folder),
                folder: folder.appending(path: "work"))
            await #expect { try await driver.run() } throws: { "\($0)".contains("name a new --work folder") }
        }
    }
}
