import Addresses
import Fetching
import FoundationEssentials
import Model
import Reading
import Storage

/// Fetches and reads one source, its followed pages too: the part of a turn that waits for the network.
struct SourceReader: Sendable {
    let fetcher: Fetcher
    let store: Store
    let credentials: Credentials
    /// The round's moment.
    let now: Date
    /// The calendar as it goes on.
    let clock: @Sendable () -> Date
    let isByHand: Bool
    let declared: DeclaredAddresses

    /// A clock that was set back by less was only set right.
    private static let clockDrift: TimeInterval = 120

    /// Reads the source; every failure is a value of the result.
    func read(_ source: Source) async throws(StoreError) -> SourceTurn {
        var turn = SourceTurn(source: source)
        let target: FetchTarget
        do {
            target = try FetchTarget(source)
        } catch {
            turn.fail(.error, "\(error)")
            return turn
        }
        let page = try await fetch(target, for: source, into: &turn, isMain: true)
        turn.asked = clock()
        guard let page else { return turn }
        turn.take(page)
        if turn.health.isGoodReading, turn.reading?.format == "sitemap" {
            turn.kept += SitemapHint.records(in: page.document, of: declared, at: now)
        }
        if turn.health.isGoodReading { try await follow(source, into: &turn) }
        return turn
    }

    /// Fetches one page and reads it.
    ///
    /// A followed page that has no content now is a fault like any other, and takes no earlier one's place.
    ///
    /// - Returns: what it says now: the new body, or the kept one where it still stands.
    private func fetch(
        _ target: FetchTarget, for source: Source, into turn: inout SourceTurn, isMain: Bool
    ) async throws(StoreError) -> ReadPage? {
        let key = "\(source.id) \(target.address.text)"
        let memory = try await store.kept(.response, key: key).flatMap(ResponseMemory.init)
        let target = remembering(memory, target, for: source)
        let outcome = await fetcher.fetch(target)
        var remembered = ResponseMemory(outcome, before: memory, at: now)
        var page: ReadPage?
        if let fetched = outcome.document { page = await ReadPage(fetched, of: source, isMain: isMain, now: now) }
        let isSoft = await isSoftNotFound(page, outcome, of: target, known: memory?.snapshot)
        if let fetched = page, !isSoft, isMain || fetched.isContent {
            if source.keepsSnapshots { turn.snapshots.append(fetched.snapshot(firstSeen: now)) }
            let hash = fetched.document.snapshot
            turn.isUnframed = isMain && outcome.document?.isUnframed == true && hash != memory?.snapshot
            remembered.snapshot = hash
            remembered.contentType = fetched.document.contentType
        } else {
            // What was judged to be another page is judged again next time, and so is asked for whole.
            if page != nil { remembered.stored = isSoft ? nil : memory?.stored }
            let isLost = isMain && (isSoft || outcome.failure != nil)
            page = isLost ? nil : try await kept(memory, at: outcome.final.text, of: source, isMain, unless: outcome)
        }
        if let record = remembered.record(key: key, at: now) { turn.kept.append(record) }
        turn.note(outcome, snapshot: page?.document.snapshot, at: now, isMain: isMain)
        if isMain { turn.plan.learn(from: outcome, remembered) }
        if isMain, isSoft { turn.fail(.softNotFound, "it shows what its host shows at any address") }
        if !isMain, page == nil { turn.lack(outcome, wasRead: memory?.snapshot != nil) }
        return page
    }

    /// The target with what is remembered of it. What was remembered in what is the future now, because the clock was
    /// set back, holds nobody off.
    private func remembering(_ memory: ResponseMemory?, _ target: FetchTarget, for source: Source) -> FetchTarget {
        var target = target
        let isFromFuture = (memory?.noted ?? now) > clock().addingTimeInterval(Self.clockDrift)
        target.stored = source.keepsSnapshots ? memory?.stored : nil
        target.redirects = memory?.redirects ?? target.redirects
        target.notBefore = isFromFuture ? nil : memory?.notBefore
        target.isByHand = isByHand || isFromFuture
        if let name = source.credential { target.secretHeaders = credentials.headers(named: name) }
        if let name = source.proxyCredential { target.proxyCredential = credentials.proxy(named: name) }
        return target
    }

    /// Whether a page whose words are new and look like content is only what its host shows where there is nothing.
    private func isSoftNotFound(
        _ page: ReadPage?, _ outcome: FetchOutcome, of target: FetchTarget, known: Snapshot.Hash?
    ) async -> Bool {
        guard let page, page.isContent, page.document.snapshot != known else { return false }
        return await fetcher.isSoftNotFound(outcome, of: target)
    }

    /// The snapshot that was read last: it still stands after a 304, while it is fresh, and, for a followed page, after
    /// a fault that passes.
    private func kept(
        _ memory: ResponseMemory?, at url: String, of source: Source, _ isMain: Bool, unless outcome: FetchOutcome
    ) async throws(StoreError) -> ReadPage? {
        if let status = outcome.failure?.status, [404, 410].contains(status) { return nil }
        guard let memory, let hash = memory.snapshot, let snapshot = try await store.snapshot(hash) else { return nil }
        let document = Document(bytes: snapshot.body, url: url, contentType: memory.contentType, snapshot: hash)
        return await ReadPage(document, of: source, isMain: isMain, now: now)
    }

    /// Reads the pages that the list's items link to, and joins them with it.
    private func follow(_ source: Source, into turn: inout SourceTurn) async throws(StoreError) {
        let rules = source.follow ?? FollowRules()
        guard rules.depth > 0, let reading = turn.reading else { return }
        var details: [(url: String, reading: DocumentReading)] = []
        for link in reading.detailLinks.prefix(rules.pages) {
            // What was cut short by our own stop is asked again after the next start, all of it.
            guard !turn.isHeld, let address = try? WebAddress(link), !declared.contains(address),
                rules.path.map({ address.path.hasPrefix($0) }) ?? true,
                let target = try? FetchTarget(source, page: address),
                let detail = try await fetch(target, for: source, into: &turn, isMain: false)?.reading
            else { continue }
            details.append((url: link, reading: detail))
        }
        turn.reading = Merging.merge(list: reading, details: details)
    }
}
