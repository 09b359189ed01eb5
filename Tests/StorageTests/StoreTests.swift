import FoundationEssentials
import GRDB
import Model
import Testing

@testable import Storage

/// A folder of its own for each test, gone with it.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/samsyn-store-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

let monday = Date(timeIntervalSince1970: 1_795_996_800)

extension Offering {
    static func sample(_ id: String = "almi/lan", promoter: String = "almi") -> Offering {
        Offering(id: Identifier(id), promoter: Identifier(promoter), firstSeen: monday)
    }
}

@Suite struct `The store` {
    let folder: Folder
    let store: Store

    init() throws {
        folder = try Folder()
        store = try Store(inFolder: folder.path)
    }

    @Test func `S15 opens with every switch of the hardening set`() async throws {
        let now = try await store.switchesNow()
        for (name, _, on) in Store.switches { #expect(now[name] == on, "\(name)") }
    }

    @Test func `gives back what was stored, after it was closed and opened again`() async throws {
        var offering = Offering.sample()
        offering.agreed[.amountMaximum] = .init(
            .money(Money(amount: 250_000, currency: "SEK")), by: "import", at: monday)
        try await store.save([offering])
        try store.close()
        #expect(try await Store(inFolder: folder.path).offerings() == [offering])
    }

    @Test func `keeps a snapshot once, compressed, byte for byte`() async throws {
        let body = Array(String(repeating: "<p>Lån till företag i länet</p>", count: 1_000).utf8)
        var outcome = SourceOutcome(state: SourceState(id: "almi-lan"))
        outcome.snapshots = [Snapshot(id: "ab", body: body, firstSeen: monday)]
        try await store.record(outcome)
        outcome.snapshots[0].firstSeen = monday.addingTimeInterval(60)
        try await store.record(outcome)
        let kept = try #require(try await store.snapshot("ab"))
        #expect(kept.body == body)
        #expect(kept.firstSeen == monday)
        let size = try await store.read { db in try Int.fetchOne(db, sql: "SELECT length(body) FROM snapshot") }
        #expect(try #require(size) < body.count / 20)
    }

    @Test func `stores a source's turn as a whole or not at all`() async throws {
        var outcome = SourceOutcome(state: SourceState(id: "almi-lan", goodReadings: 1))
        outcome.offerings = [.sample()]
        outcome.changes = [
            Change(id: "c1", type: .added, significance: .substantive, offering: "nobody/knows", at: monday)
        ]
        let broken = outcome
        await #expect(throws: StoreError.self) { try await store.record(broken) }
        #expect(try await store.offerings().isEmpty)
        #expect(try await store.sourceState("almi-lan") == nil)
    }

    @Test func `answers for any past span`() async throws {
        try await store.save([.sample()])
        func change(_ id: String, _ days: Double) -> Change {
            Change(
                id: Identifier(id), type: .changed, significance: .substantive, offering: "almi/lan",
                at: monday.addingTimeInterval(days * 86_400))
        }
        var outcome = SourceOutcome(state: SourceState(id: "almi-lan"))
        outcome.changes = [change("c1", 0), change("c2", 7), change("c3", 14)]
        try await store.record(outcome)
        let week = try await store.changes(
            since: monday.addingTimeInterval(86_400), until: monday.addingTimeInterval(8 * 86_400))
        #expect(week.map(\.id) == ["c2"])
        #expect(try await store.changes().count == 3)
    }

    @Test func `keeps each time that a finding was open`() async throws {
        var first = Finding(id: "f1", kind: .stale, reason: .passedDeadline, opened: monday)
        first.state = .closed
        first.closed = monday.addingTimeInterval(86_400)
        let again = Finding(
            id: "f1", kind: .stale, reason: .passedDeadline, opened: monday.addingTimeInterval(7 * 86_400))
        var outcome = AssessmentOutcome()
        outcome.findings = [first, again]
        try await store.record(outcome)
        #expect(try await store.currentFindings() == [again])
        #expect(try await store.findings(since: monday, until: monday.addingTimeInterval(2 * 86_400)) == [first])
    }

    @Test func `an entry can be stored again while changes and relations point at it`() async throws {
        try await store.save([.sample(), .sample("ekn/garanti", promoter: "ekn")])
        var outcome = AssessmentOutcome()
        outcome.relations = [Relation(a: "almi/lan", b: "ekn/garanti", kind: .complements)]
        try await store.record(outcome)
        try await store.save([.sample()])
        #expect(try await store.relations().count == 1)
    }

    @Test func `W6 lets a failing event hold back only its own line`() async throws {
        for name in ["e1", "e2", "e3"] {
            try await store.append(Event(id: Identifier(name), type: .test, at: monday, payload: .test))
        }
        func delivery(_ event: String, line: String, _ number: Int64) -> Delivery {
            Delivery(event: Identifier(event), endpoint: "region", line: line, number: number, due: monday)
        }
        var second = delivery("e2", line: "b", 2)
        try await store.save(nil, [delivery("e1", line: "a", 1), second, delivery("e3", line: "a", 3)])
        #expect(try await store.heads(of: "region", limit: 10).map(\.event) == ["e1", "e2"])
        second.state = .delivered
        try await store.save(nil, [second])
        #expect(try await store.heads(of: "region", limit: 10).map(\.event) == ["e1"])
    }

    @Test func `says what is wrong with a file that is no store`() async throws {
        let other = try Folder()
        try Data("this is no database, whatever its name says ...".utf8)
            .write(to: URL(filePath: other.path + "/samsyn.sqlite"))
        let error = #expect(throws: StoreError.self) { try Store(inFolder: other.path) }
        #expect(error?.description.contains("restore the file from a backup") == true)
    }

    @Test func `is sound by SQLite's own check`() async throws {
        #expect(try await store.integrityProblems().isEmpty)
    }
}
