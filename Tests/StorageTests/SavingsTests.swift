import FoundationEssentials
import Model
import Testing

@testable import Storage

@Suite struct `Bytes that answers 304 save` {
    @Test func `are those of the document that stood, by source and address`() async throws {
        let folder = try Folder()
        let store = try Store(inFolder: folder.path)
        let exchanges: [(source: String, url: String, status: Int?, bytes: Int)] = [
            ("a", "/", 304, 90),  // nothing is known to stand yet
            ("a", "/", 200, 1_000), ("a", "/", 304, 5), ("a", "/", nil, 0), ("a", "/", 304, 5),
            ("a", "/", 200, 300), ("a", "/", 503, 70), ("a", "/", 304, 5),
            ("a", "/b", 200, 40), ("a", "/b", 304, 5),
            ("b", "/", 200, 7_000), ("c", "/", 304, 9),
        ]
        for (index, exchange) in exchanges.enumerated() {
            var outcome = SourceOutcome(state: SourceState(id: Identifier(exchange.source)))
            outcome.fetches = [
                FetchRecord(
                    id: Identifier("f\(index)"), source: Identifier(exchange.source), url: exchange.url,
                    requested: monday.addingTimeInterval(Double(index) * 60), status: exchange.status, health: .ok,
                    wireBytes: exchange.bytes)
            ]
            try await store.record(outcome)
        }
        #expect(try await store.savedBytes() == ["a": 2_340])
    }
}
