public import FoundationEssentials
public import Model

/// What the stale rules are given of the whole catalogue; everything in it is looked up, nothing fetched.
public struct StaleInput: Sendable {
    public var offerings: [Offering]
    public var promoters: [Identifier<Promoter>: Promoter]
    public var sources: [Identifier<Source>: SourceState]
    /// What the region asks of a source; where one is missing, the defaults hold.
    public var policies: [Identifier<Source>: StalePolicy]
    /// Relations that are known: `same` ones tell who else describes an offering.
    public var relations: [Relation]
    /// Conflicts of terms, from ``conflicts(among:offerings:now:)``.
    public var conflicts: [Finding]
    public var now: Date
    /// How far the region's clocks are ahead of UTC.
    public var secondsFromUTC: Int

    public init(
        offerings: [Offering], promoters: [Identifier<Promoter>: Promoter],
        sources: [Identifier<Source>: SourceState] = [:], policies: [Identifier<Source>: StalePolicy] = [:],
        relations: [Relation] = [], conflicts: [Finding] = [], now: Date, secondsFromUTC: Int = 0
    ) {
        self.offerings = offerings
        self.promoters = promoters
        self.sources = sources
        self.policies = policies
        self.relations = relations
        self.conflicts = conflicts
        self.now = now
        self.secondsFromUTC = secondsFromUTC
    }
}

/// What has gone stale, one finding an offering and reason; what holds for a page is one finding for all that stands
/// on it. Offerings that are no longer offered, or were rejected, are passed over.
///
/// Identifiers are made of kind, reason and subject, so the same cause gives the same finding at every round.
public func staleFindings(_ input: StaleInput) -> [Finding] {
    let index = StaleIndex(input)
    var found: [Identifier<Finding>: Finding] = [:]
    for offering in input.offerings where offering.status.isOffered && offering.review != .rejected {
        guard let reading = index.reading(of: offering) else { continue }
        for finding in findings(of: reading) {
            if found[finding.id] == nil {
                found[finding.id] = finding
            } else {
                found[finding.id]?.offerings.append(offering.id)
            }
        }
    }
    return found.values.map { finding in
        var finding = finding
        finding.offerings.sort()
        return finding
    }.sorted { $0.id < $1.id }
}

/// What the rules that the region wants say of one offering.
private func findings(of reading: StaleReading) -> [Finding] {
    let rules = StaleRules.all.filter { reading.policy.rules?.contains($0.reason) ?? true }
    let signs = rules.compactMap { rule in rule.sign(in: reading).map { (reason: rule.reason, sign: $0) } }
    let reasons = Set(signs.map(\.reason))
    return signs.filter { found in !(StaleRules.outweighedBy[found.reason] ?? []).contains(where: reasons.contains) }
        .map { Finding($0.sign, reason: $0.reason, reading: reading) }
}

extension Finding {
    fileprivate init(_ sign: StaleSign, reason: FindingReason, reading: StaleReading) {
        let source = reading.offering.source
        let subject = sign.isOfPage ? source?.rawValue ?? reading.offering.url : reading.offering.id.rawValue
        let fetched = reading.sources.first?.lastSuccess
        self.init(
            id: Identifier(StableIdentifier.make("f", ["stale", reason.rawValue, subject])), kind: .stale,
            reason: reason, severity: sign.severity,
            offerings: [reading.offering.id], source: source, facts: sign.facts,
            evidence: sign.quotations.map { Evidence($0, fetched: fetched) } + sign.evidence, opened: reading.now)
    }
}
