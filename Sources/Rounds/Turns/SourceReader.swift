import Addresses
import Crypto
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
    let now: Date
    let isByHand: Bool
    /// Addresses that are sources of their own: a list does not follow its links to them.
    let declared: Set<String>

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
        guard let document = try await fetch(target, for: source, into: &turn, isMain: true) else { return turn }
        turn.take(document, now: now)
        if turn.health.isGoodReading { try await follow(source, into: &turn) }
        return turn
    }

    /// Fetches one page.
    ///
    /// - Parameter isGood: a body that it refuses is a fault like any other, and takes no earlier one's place.
    /// - Returns: what it says now: the new body, or the kept one where it still stands.
    private func fetch(
        _ target: FetchTarget, for source: Source, into turn: inout SourceTurn, isMain: Bool,
        isGood: (Document) -> Bool = { _ in true }
    ) async throws(StoreError) -> Document? {
        var target = target
        let key = target.address.text
        let memory = try await store.kept(.response, key: "\(source.id) \(key)").flatMap(ResponseMemory.init)
        target.stored = source.keepsSnapshots ? memory?.stored : nil
        target.redirects = memory?.redirects ?? target.redirects
        target.notBefore = memory?.notBefore
        target.isByHand = isByHand
        if let name = source.credential { target.secretHeaders = credentials.headers(named: name) }
        let outcome = await fetcher.fetch(target)
        var remembered = ResponseMemory(outcome, before: memory, at: now)
        let document: Document?
        let fetched = outcome.document.map { fetched in
            Document(
                bytes: fetched.body, url: fetched.address.text, contentType: fetched.contentType,
                snapshot: Self.hash(of: fetched.body))
        }
        if let fetched, isGood(fetched) {
            let hash = fetched.snapshot
            if source.keepsSnapshots {
                turn.snapshots.append(Snapshot(id: hash, body: fetched.bytes, firstSeen: now))
            }
            turn.isUnframed = isMain && outcome.document?.isUnframed == true && hash != memory?.snapshot
            remembered.snapshot = hash
            remembered.contentType = fetched.contentType
            document = fetched
        } else if fetched != nil {
            remembered.stored = memory?.stored
            document = try await kept(memory, at: outcome.final.text, unless: outcome)
        } else if outcome.failure != nil, isMain {
            document = nil
        } else {
            document = try await kept(memory, at: outcome.final.text, unless: outcome)
        }
        if let record = remembered.record(key: "\(source.id) \(key)", at: now) { turn.kept.append(record) }
        turn.note(outcome, snapshot: document?.snapshot, at: now, isMain: isMain)
        if isMain { turn.plan.learn(from: outcome, remembered) }
        if !isMain, document == nil { turn.lack(outcome, wasRead: memory?.snapshot != nil) }
        return document
    }

    /// The snapshot that was read last: it still stands after a 304, while it is fresh, and, for a followed page, after
    /// a fault that passes.
    private func kept(
        _ memory: ResponseMemory?, at url: String, unless outcome: FetchOutcome
    ) async throws(StoreError) -> Document? {
        if let status = outcome.failure?.status, [404, 410].contains(status) { return nil }
        guard let memory, let hash = memory.snapshot, let snapshot = try await store.snapshot(hash) else { return nil }
        return Document(bytes: snapshot.body, url: url, contentType: memory.contentType, snapshot: hash)
    }

    /// Reads the pages that the list's items link to, and joins them with it.
    private func follow(_ source: Source, into turn: inout SourceTurn) async throws(StoreError) {
        let rules = source.follow ?? FollowRules()
        guard rules.depth > 0, let reading = turn.reading else { return }
        var details: [(url: String, reading: DocumentReading)] = []
        for link in reading.detailLinks.prefix(rules.pages) {
            guard let address = try? WebAddress(link), !declared.contains(address.text.withoutFragmentAndSlash),
                rules.path.map({ address.path.hasPrefix($0) }) ?? true,
                let target = try? FetchTarget(source, page: address),
                let detail = try await detail(target, of: source, into: &turn)
            else { continue }
            details.append((url: link, reading: detail))
        }
        turn.reading = Merging.merge(list: reading, details: details)
    }

    /// Reads a followed page: what it says, or said last where it now answers with an error page or a wall.
    private func detail(
        _ target: FetchTarget, of source: Source, into turn: inout SourceTurn
    ) async throws(StoreError) -> DocumentReading? {
        // What was cut short by our own stop is asked again after the next start, all of it.
        guard !turn.isHeld else { return nil }
        var reading: DocumentReading?
        let document = try await fetch(target, for: source, into: &turn, isMain: false) { document in
            reading = try? DocumentReaders.read(document, kind: .page, now: now)
            return reading?.judgement == .content
        }
        guard let document else { return nil }
        if let reading, reading.judgement == .content { return reading }
        return try? DocumentReaders.read(document, kind: .page, now: now)
    }

    private static func hash(of body: [UInt8]) -> Snapshot.Hash {
        let digits = Array("0123456789abcdef")
        return Identifier(
            String(SHA256.hash(data: body).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
    }
}
