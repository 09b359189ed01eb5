public import FoundationEssentials
public import Model

/// Boundaries that no longer stand as they were agreed: one finding a side that moved, with its before and after.
///
/// A side moves when its words, a facet that a person set, or its place in the catalogue moves. Facets that are only read
/// otherwise from the same words move nothing. A finding goes when the side goes back, or the boundary is agreed anew.
///
/// - Parameter states: what is remembered of sources: sentences that move at every reading are no drift.
public func boundaryFindings(
    _ boundaries: [Boundary], among offerings: [Offering], states: [Identifier<Source>: SourceState] = [:],
    now: Date
) -> [Finding] {
    let entries = Dictionary(offerings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return boundaries.flatMap { boundary in
        boundary.sides.compactMap { side -> Finding? in
            let entry = entries[side.offering]
            let told = entry?.sightings.compactMap { states[$0.source] } ?? []
            let noise = Set(told.flatMap { NoiseMemory($0.noise).noisy })
            guard let drift = BoundaryDrift(side, now: entry, ignoring: noise) else { return nil }
            return Finding(drift, of: side, in: boundary, now: now)
        }
    }.sorted { $0.id < $1.id }
}

/// How one side of a boundary differs from what was agreed on.
struct BoundaryDrift {
    var facet: FacetName?
    var field: FieldName?
    var before: FieldValue?
    var after: FieldValue?
    var isGone = false
    var evidence: [Evidence] = []

    /// - Returns: nil where the side stands as it did.
    init?(_ side: Boundary.Side, now entry: Offering?, ignoring noise: Set<String>) {
        guard let entry, entry.status.isOffered, entry.review != .rejected else {
            isGone = true
            return
        }
        let difference = Self.difference(side.observation, entry.observation, ignoring: noise)
        guard difference != nil || entry.facets.set != side.setFacets else { return nil }
        evidence = (difference?.quotations ?? []).map { Evidence($0, fetched: entry.lastSeen) }
        let facets = entry.facets.codes
        if let facet = DecidingFacets.names.first(where: { facets[$0] != side.facets[$0] }) {
            self.facet = facet
            before = Self.text(side.facets[facet])
            after = Self.text(facets[facet])
        } else if let moved = difference?.fields.first {
            (field, before, after) = (moved.field, moved.before, moved.after)
        } else if difference == nil {
            return nil
        }
    }

    /// What the pages say otherwise; nil where their words are the same.
    private static func difference(
        _ before: Observation?, _ after: Observation?, ignoring noise: Set<String>
    ) -> ObservationDifference? {
        guard var old = before, var new = after else { return nil }
        let whole = ObservationDifference(from: old, to: new, ignoring: noise)
        old.fields = [:]
        new.fields = [:]
        let words = ObservationDifference(from: old, to: new, ignoring: noise).fields
        return words.contains { $0.field != .url } ? whole : nil
    }

    private static func text(_ codes: [String]?) -> FieldValue? {
        codes.map { .text($0.joined(separator: ",")) }
    }
}

extension Finding {
    fileprivate init(_ drift: BoundaryDrift, of side: Boundary.Side, in boundary: Boundary, now: Date) {
        var facts: [String: FieldValue] = [
            "statement": .text(boundary.statement), "date": .day(CalendarDay(boundary.agreed)),
            "boundary": .text(boundary.id.rawValue),
        ]
        facts["facet"] = drift.facet.map { .text($0.rawValue) }
        facts["before"] = drift.before
        facts["after"] = drift.after
        if drift.isGone { facts["gone"] = .text("gone") }
        self.init(
            id: Identifier(
                StableIdentifier.make("f", ["boundary", boundary.id.rawValue, side.offering.rawValue])),
            kind: .boundary, reason: .boundaryDrifted,
            severity: drift.isGone || drift.facet != nil ? .high : drift.field == nil ? .low : .medium,
            offerings: [side.offering] + boundary.offerings.filter { $0 != side.offering }, field: drift.field,
            facts: facts, evidence: drift.evidence, opened: now)
    }
}
