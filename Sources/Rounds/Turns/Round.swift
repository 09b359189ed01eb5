import Configuring
public import Fetching
public import FoundationEssentials
import Logging
public import Model
import Reconciling
public import Storage

/// One pass over sources, and what came of it.
public struct RoundSummary: Hashable, Sendable {
    public var sources = 0
    /// Sources that were not read well, with how they stand.
    public var failed: [Identifier<Source>: SourceHealth] = [:]
    public var changes = 0
    public var findings = 0

    public init() {}
}

extension Region {
    /// At most so many sources wait for their hosts at once; hosts have their own bound.
    static let sourcesAtOnce = 64

    /// Reads sources and reconciles what they say, each source in one transaction, then assesses the region.
    ///
    /// - Parameters:
    ///   - now: the round's moment: everything that it finds bears it.
    ///   - clock: the calendar as it goes on, for when requests are sent; nil: it stands still.
    ///   - isByHand: asks although a stored response is fresh.
    ///   - progress: told after each source.
    public func round(
        over sources: [Source], with fetcher: Fetcher, credentials: Credentials = Credentials(), at now: Date,
        clock: (@Sendable () -> Date)? = nil, isByHand: Bool,
        progress: @escaping @Sendable (Identifier<Source>, SourceHealth) -> Void = { _, _ in }
    ) async throws(StoreError) -> RoundSummary {
        if Task.isCancelled { return RoundSummary() }
        try await store.save(configuration.promoters)
        try await store.register(endpoints: configuration.webhooks.map(\.id))
        try await reextractOutdated(among: sources, at: now)
        try await finishInterruptedRound()
        await fetcher.restore(try await store.kept(.host).compactMap(\.fetcherRecord))
        let reader = SourceReader(
            fetcher: fetcher, store: store, credentials: credentials, now: now, clock: clock ?? { now },
            isByHand: isByHand, declared: DeclaredAddresses(configuration.sources))
        let desk = ReconcilingDesk(region: self, now: now)
        // What sitemaps say now is a hint for the others.
        let (maps, others) = (sources.filter { $0.kind == .sitemap }, sources.filter { $0.kind != .sitemap })
        let results =
            await turns(of: maps, reader, desk, progress: progress)
            + turns(of: others, reader, desk, progress: progress)
        try await store.keep(await fetcher.takeRecords().compactMap { $0.kept(at: now) })
        return try await finish(results, at: now)
    }

    private func turns(
        of sources: [Source], _ reader: SourceReader, _ desk: ReconcilingDesk,
        progress: @escaping @Sendable (Identifier<Source>, SourceHealth) -> Void
    ) async -> [Result<TurnSummary?, StoreError>] {
        await withTaskGroup(of: Result<TurnSummary?, StoreError>.self) { group in
            var waiting = sources[...]
            var results: [Result<TurnSummary?, StoreError>] = []
            func start() {
                guard !Task.isCancelled, let source = waiting.popFirst() else { return }
                group.addTask {
                    let result = await turn(of: source, reader, desk)
                    if case .success(let summary?) = result { progress(source.id, summary.health) }
                    return result
                }
            }
            for _ in 0..<Self.sourcesAtOnce { start() }
            while let result = await group.next() {
                results.append(result)
                start()
            }
            return results
        }
    }

    private func turn(
        of source: Source, _ reader: SourceReader, _ desk: ReconcilingDesk
    ) async -> Result<TurnSummary?, StoreError> {
        do {
            var state = try await store.sourceState(source.id) ?? SourceState(id: source.id)
            if let waiting = try await sitemapSaysToWait(source, state, reader) { return .success(waiting) }
            state.lastRequest = reader.clock()
            try await store.noteRequest(of: state)
            let turn = try await reader.read(source)
            // What was cut short by our own stop is asked again after the next start.
            if Task.isCancelled { return .success(nil) }
            return .success(try await desk.take(turn))
        } catch {
            return Task.isCancelled ? .success(nil) : .failure(error)
        }
    }

    private func finish(
        _ results: [Result<TurnSummary?, StoreError>], at now: Date
    ) async throws(StoreError) -> RoundSummary {
        var summary = RoundSummary()
        var tally = RoundTally(at: now)
        for result in results {
            guard let turn = try result.get() else { continue }
            tally.count(turn)
            summary.sources += 1
            summary.changes += turn.changes
            if !turn.health.isGoodReading { summary.failed[turn.source] = turn.health }
        }
        // In a task of its own: what was read before the order to stop is assessed all the same.
        let assessing = Task { [tally] () -> Result<Int, StoreError> in
            do throws(StoreError) {
                return .success(try await assess(at: now, finishing: tally))
            } catch {
                return .failure(error)
            }
        }
        summary.findings = try await assessing.value.get()
        logger.info(
            "round finished",
            metadata: [
                "sources": "\(summary.sources)", "failed": "\(summary.failed.count)", "changes": "\(summary.changes)",
                "findings": "\(summary.findings)",
            ])
        return summary
    }
}
