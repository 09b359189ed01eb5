import Addresses
import Fetching
import FoundationEssentials
import Model
import Reading
import Storage

/// Reads a source again from the snapshots that are kept of it; nobody is asked for anything.
struct StoredReader: Sendable {
    let store: Store
    let now: Date
    /// Addresses that are sources of their own: a list does not follow its links to them.
    let declared: DeclaredAddresses

    /// Exchanges of a source that tell where its pages answered from, newest first.
    private static let exchanges = 2_000

    /// - Returns: what the present rules read; nil where nothing is kept, or they find no content in it.
    func read(_ source: Source) async throws(StoreError) -> DocumentReading? {
        guard source.keepsSnapshots, let target = try? FetchTarget(source) else { return nil }
        var answeredFrom: [String: String] = [:]
        for fetch in try await store.fetches(of: source.id, limit: Self.exchanges) where fetch.snapshot != nil {
            if answeredFrom[fetch.url] == nil { answeredFrom[fetch.url] = fetch.finalURL ?? fetch.url }
        }
        guard let document = try await document(target, of: source, from: answeredFrom[source.url]),
            let reading = await ReadPage(document, of: source, isMain: true, now: now).reading,
            reading.judgement == .content
        else { return nil }
        return Merging.merge(list: reading, details: try await details(of: reading, source, answeredFrom))
    }

    private func details(
        of reading: DocumentReading, _ source: Source, _ answeredFrom: [String: String]
    ) async throws(StoreError) -> [(url: String, reading: DocumentReading)] {
        let rules = source.follow ?? FollowRules()
        guard rules.depth > 0 else { return [] }
        var details: [(url: String, reading: DocumentReading)] = []
        for link in reading.detailLinks.prefix(rules.pages) {
            guard let address = try? WebAddress(link), !declared.contains(address),
                let target = try? FetchTarget(source, page: address),
                let document = try await document(target, of: source, from: answeredFrom[address.text]),
                let detail = await ReadPage(document, of: source, isMain: false, now: now).reading
            else { continue }
            details.append((url: link, reading: detail))
        }
        return details
    }

    private func document(
        _ target: FetchTarget, of source: Source, from url: String?
    ) async throws(StoreError) -> Document? {
        let key = "\(source.id) \(target.address.text)"
        guard let memory = try await store.kept(.response, key: key).flatMap(ResponseMemory.init),
            let hash = memory.snapshot, let snapshot = try await store.snapshot(hash)
        else { return nil }
        return Document(
            bytes: snapshot.body, url: url ?? target.address.text, contentType: memory.contentType, snapshot: hash)
    }
}
