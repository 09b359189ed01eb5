import Configuring
public import FoundationEssentials
import Model
import Reconciling
public import Storage

extension Region {
    /// Looks at the region as a whole: facets, relations, what is stale, overlaps, conflicts and sources in trouble;
    /// what is new opens, what has gone closes, in one transaction.
    ///
    /// - Returns: how many findings opened.
    @discardableResult
    public func assess(at now: Date) async throws(StoreError) -> Int {
        try await assess(at: now, finishing: nil)
    }

    /// - Parameter round: the round that this ends; its event is told with what the assessment brings.
    @discardableResult
    func assess(at now: Date, finishing round: RoundTally?) async throws(StoreError) -> Int {
        let states = try await store.sourceStates()
        let stored = try await store.offerings()
        let promoters = try await allPromoters()
        let assessed = stored.map { offering in
            offering.withFacets(
                of: promoters[offering.promoter], page: offering.source.flatMap { states[$0]?.pagePassages } ?? [],
                others: Array(promoters.values))
        }
        let relations = Reconciling.relations(
            among: assessed, promoters: promoters, pages: states.mapValues(\.pagePassages))
        let entries = Dictionary(uniqueKeysWithValues: assessed.map { ($0.id, $0) })
        let found = try await findings(assessed, relations, promoters: promoters, states: states, at: now)
            .map { $0.identified.deciding(among: entries) }
        let ledger = FindingLedger(
            found, current: try await store.currentFindings(), dismissed: try await dismissed(), now: now)
        var outcome = AssessmentOutcome()
        outcome.offerings = zip(stored, assessed).filter { $0 != $1 }.map { $1 }
        outcome.findings = ledger.changed
        outcome.relations = relations
        outcome.changes = try await awoken(at: now) + unseen(among: assessed, states: states, at: now)
        let sources = Dictionary(configuration.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        outcome.figures = MonthlyFigures(
            assessed, relations, boundaries: try await store.boundaries(), findings: found,
            reviewEvery: { $0.source.flatMap { sources[$0] }?.stale.reviewEvery }, now: now)
        outcome.events =
            EventMaking.events(for: outcome.changes, entries: entries, at: now)
            + EventMaking.events(for: ledger.opened, type: .findingOpened, entries: entries, at: now)
            + EventMaking.events(for: ledger.closed, type: .findingClosed, entries: entries, at: now)
        if let round { outcome.events.append(round.event(findings: ledger.opened.count)) }
        try await store.record(outcome)
        return ledger.opened.count
    }

    private func findings(
        _ offerings: [Offering], _ relations: [Relation], promoters: [Identifier<Promoter>: Promoter],
        states: [Identifier<Source>: SourceState], at now: Date
    ) async throws(StoreError) -> [Finding] {
        let conflicts = Reconciling.conflicts(among: offerings, relations: relations, now: now)
        let stale = staleFindings(
            StaleInput(
                offerings: offerings, promoters: promoters, sources: states,
                policies: Dictionary(uniqueKeysWithValues: configuration.sources.map { ($0.id, $0.stale) }),
                relations: relations, conflicts: conflicts, now: now, secondsFromUTC: Self.secondsFromUTC(at: now)))
        let declared = configuration.enabledSources
        let troubles = sourceFindings(
            declared.compactMap { states[$0.id] },
            urls: Dictionary(uniqueKeysWithValues: declared.map { ($0.id, $0.url) }), now: now)
        let differing = catalogueConflicts(offerings, openChanges: try await store.openChanges(), now: now)
        let gaps = gapFindings(offerings, needs: try await store.needs().map(ReadNeed.init), now: now)
        let boundaries = try await store.boundaries()
        let overlaps = overlapFindings(relations, among: offerings, boundaries: boundaries, now: now)
        let drifted = boundaryFindings(boundaries, among: offerings, states: states, now: now)
        return stale + overlaps + conflicts + differing + troubles + gaps + drifted
    }

    /// Entries that no page shows, and that were not proposed for removal before.
    private func unseen(
        among offerings: [Offering], states: [Identifier<Source>: SourceState], at now: Date
    ) async throws(StoreError) -> [Change] {
        var unseen: [Change] = []
        for change in unseenEntries(offerings, sources: configuration.enabledSources, states: states, now: now)
        where try await store.change(change.id) == nil {
            unseen.append(change)
        }
        return unseen
    }

    /// Every promoter that the catalogue knows: those of sources.yml, and earlier ones.
    func allPromoters() async throws(StoreError) -> [Identifier<Promoter>: Promoter] {
        let known = try await store.promoters() + configuration.promoters
        return Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { _, new in new })
    }

    /// Changes whose snooze is over: they wait for a person again.
    private func awoken(at now: Date) async throws(StoreError) -> [Change] {
        var latest: [Identifier<Change>: Decision] = [:]
        for decision in try await store.decisions() {
            if case .change(let id) = decision.subject { latest[id] = decision }
        }
        var awoken: [Change] = []
        for (id, decision) in latest.sorted(by: { $0.key < $1.key }) {
            guard decision.verdict == .snooze, let until = decision.until, until <= now,
                var change = try await store.change(id), change.state == .snoozed
            else { continue }
            change.state = .open
            awoken.append(change)
        }
        return awoken
    }

    /// Findings that a person rejected, with what the latest verdict was given on.
    private func dismissed() async throws(StoreError) -> [Identifier<Finding>: String] {
        var dismissed: [Identifier<Finding>: String] = [:]
        for decision in try await store.decisions() {
            guard case .finding(let id) = decision.subject else { continue }
            dismissed[id] = decision.verdict == .snooze ? nil : decision.basis
        }
        return dismissed
    }
}

extension Offering {
    fileprivate func withFacets(of promoter: Promoter?, page: [Passage], others: [Promoter]) -> Offering {
        guard let promoter, let observation else { return self }
        var offering = self
        offering.facets.found = findFacets(in: observation, promoter: promoter, page: page, others: others)
        return offering
    }
}
