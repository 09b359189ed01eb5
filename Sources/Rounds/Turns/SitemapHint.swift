import Addresses
import Fetching
import FoundationEssentials
import Model
import Reading
import Storage

/// What a sitemap that is watched says of a source: a hint that its page did not change, and no more than a hint.
struct SitemapHint: Codable, Hashable, Sendable {
    /// How many times its interval a source may wait on a sitemap's word.
    static let longestWait = 2.0

    /// `lastmod`.
    var modified: Date
    /// When the sitemap was read.
    var seen: Date

    init(modified: Date, seen: Date) {
        self.modified = modified
        self.seen = seen
    }

    init?(_ record: KeptRecord?) {
        guard let record, let hint = try? JSONDecoder().decode(Self.self, from: record.body) else { return nil }
        self = hint
    }

    /// Until when a source that is due may wait; nil where it is to be asked.
    ///
    /// Its page must have been read since it was modified, and the sitemap since then.
    func wait(for state: SourceState, interval: TimeInterval, now: Date) -> Date? {
        guard let asked = state.lastRequest, let read = state.lastSuccess, state.health == .ok, asked <= now,
            modified < read, seen > read, seen <= now
        else { return nil }
        let until = asked.addingTimeInterval(min(interval * Self.longestWait, PollingPlan.ceiling))
        return until > now ? until : nil
    }

    /// What a sitemap says of those of its pages that are sources of their own.
    static func records(in document: Document, of declared: DeclaredAddresses, at now: Date) -> [KeptRecord] {
        guard let map = try? Sitemap.read(document.bytes, at: document.url, contentType: document.contentType),
            !map.isIndex
        else { return [] }
        return map.entries.compactMap { entry in
            guard let modified = entry.lastModified, modified <= now, let address = try? WebAddress(entry.url),
                declared.contains(address),
                let body = try? JSONEncoder().encode(SitemapHint(modified: modified, seen: now))
            else { return nil }
            return KeptRecord(area: .sitemap, key: DeclaredAddresses.text(address), body: body, at: now)
        }
    }
}

extension Region {
    /// Lets a source wait that a sitemap says did not change.
    ///
    /// - Returns: nil where it is to be asked; always where a person asks.
    func sitemapSaysToWait(
        _ source: Source, _ state: SourceState, _ reader: SourceReader
    ) async throws(StoreError) -> TurnSummary? {
        guard !reader.isByHand, let interval = state.interval, let address = try? WebAddress(source.url) else {
            return nil
        }
        let hint = SitemapHint(try await store.kept(.sitemap, key: DeclaredAddresses.text(address)))
        guard let until = hint?.wait(for: state, interval: interval, now: reader.clock()) else { return nil }
        var state = state
        state.nextDue = until
        try await store.noteRequest(of: state)
        return TurnSummary(source: source.id, health: state.health, changes: 0)
    }
}
