import FoundationEssentials
import Model
import Testing

@testable import Storage

@Suite struct `What is kept, and for how long` {
    let folder: Folder
    let store: Store

    init() throws {
        folder = try Folder()
        store = try Store(inFolder: folder.path)
    }

    private func days(_ count: Double) -> Date { monday.addingTimeInterval(count * 86_400) }

    /// Stores a page as a source served it on some days.
    private func serve(_ hash: String, of source: String = "almi-lan", on served: Double...) async throws {
        var outcome = SourceOutcome(state: SourceState(id: Identifier(source)))
        outcome.snapshots = [Snapshot(id: Identifier(hash), body: Array(hash.utf8), firstSeen: days(served[0]))]
        outcome.fetches = served.map { day in
            FetchRecord(
                id: Identifier("\(source)/\(hash)/\(day)"), source: Identifier(source), url: "https://almi.example/",
                requested: days(day), seconds: 1, health: .ok, snapshot: Identifier(hash))
        }
        try await store.record(outcome)
    }

    private func tidy(on day: Double) async throws -> Tidied {
        try await store.tidy(fetchesBefore: days(day - 100), snapshotsBefore: days(day - 100))
    }

    private func isKept(_ hash: String) async throws -> Bool { try await store.snapshot(Identifier(hash)) != nil }

    private var fetches: [String] {
        get async throws { try await store.fetches(of: "almi-lan", limit: 100).map(\.id.rawValue) }
    }

    @Test func `drops pages that nothing points at, so long after they were last served`() async throws {
        try await serve("a1", on: 0, 1)
        try await serve("b2", on: 0, 60)
        try await serve("c3", on: 150)
        #expect(try await tidy(on: 90) == Tidied())
        #expect(try await tidy(on: 120).snapshots == 1)
        #expect(try await !isKept("a1"))
        #expect(try await isKept("b2"))
        _ = try await tidy(on: 200)
        #expect(try await !isKept("b2"))
        #expect(try await isKept("c3"))
        #expect(try await store.integrityProblems().isEmpty)
    }

    @Test func `keeps what changes, findings, entries and sources quote, however old`() async throws {
        for hash in ["aa", "bb", "cc", "dd", "ee"] { try await serve(hash, on: hash == "ee" ? 0 : 1) }
        func passage(_ hash: String) -> Passage {
            Passage(
                text: "Lån till företag", place: "p", headings: [], role: .main, url: "https://almi.example/",
                snapshot: Identifier(hash))
        }
        try await store.save([.sample()])
        var outcome = SourceOutcome(state: SourceState(id: "almi-lan", pagePassages: [passage("cc")]))
        outcome.changes = [
            Change(
                id: "c1", type: .changed, significance: .substantive, offering: "almi/lan", at: monday,
                evidence: [Evidence(url: "https://almi.example/", snapshot: "aa", quote: "Lån")], state: .accepted)
        ]
        outcome.kept = [
            KeptRecord(area: .response, key: "almi-lan x", body: Data(#"{"snapshot":"dd"}"#.utf8), at: monday),
            KeptRecord(area: .round, key: KeptRecord.tidied, body: Data("{}".utf8), at: monday),
        ]
        try await store.record(outcome)
        var finding = Finding(id: "f1", kind: .stale, reason: .passedDeadline, opened: monday)
        finding.evidence = [Evidence(url: "https://almi.example/", snapshot: "bb", quote: "Lån")]
        finding.closed = days(1)
        var assessment = AssessmentOutcome()
        assessment.findings = [finding]
        try await store.record(assessment)
        #expect(try await tidy(on: 3_000).snapshots == 1)
        for hash in ["aa", "bb", "cc", "dd"] { #expect(try await isKept(hash), "\(hash)") }
        #expect(try await !isKept("ee"))
        // When a quoted page was fetched is told by reports: the newest fetch of each stays.
        #expect(Set(try await store.fetchTimes().keys) == ["aa", "bb", "cc", "dd"])
    }

    @Test func `drops old fetches, but the newest of a source and of a page that is kept`() async throws {
        try await serve("a1", on: 0, 1, 2)
        try await serve("b2", on: 150)
        try await serve("x", of: "ekn", on: 0)
        let tidied = try await store.tidy(fetchesBefore: days(100), snapshotsBefore: days(-1))
        #expect(
            tidied
                == {
                    var expected = Tidied()
                    expected.fetches = 2
                    return expected
                }())
        #expect(try await fetches == ["almi-lan/b2/150.0", "almi-lan/a1/2.0"])
        #expect(try await store.fetches(of: "ekn", limit: 9).count == 1)
    }

    @Test func `takes out thousands in many small transactions`() async throws {
        for batch in 0..<13 {
            var outcome = SourceOutcome(state: SourceState(id: "almi-lan"))
            outcome.fetches = (0..<100).map { index in
                FetchRecord(
                    id: Identifier("f\(batch)-\(index)"), source: "almi-lan", url: "https://almi.example/",
                    requested: days(Double(batch) + Double(index) / 1_000), seconds: 1, health: .timeout)
            }
            try await store.record(outcome)
        }
        #expect(try await store.tidy(fetchesBefore: days(500), snapshotsBefore: days(500)).fetches == 1_299)
        #expect(try await fetches == ["f12-99"])
    }

    @Test func `F12 tells when sources were asked, without the rest of what is remembered of them`() async throws {
        var state = SourceState(id: "almi-lan", lastRequest: days(1), nextDue: days(2).addingTimeInterval(0.25))
        try await store.noteRequest(of: state)
        state = SourceState(id: "ekn")
        try await store.noteRequest(of: state)
        let times = try await store.pollingTimes()
        #expect(times["almi-lan"] == PollingTimes(asked: days(1), due: days(2).addingTimeInterval(0.25)))
        #expect(times["ekn"] == PollingTimes())
        #expect(try await store.pollingTimes(of: ["ekn", "nobody"]) == ["ekn": PollingTimes()])
    }
}
