import FoundationEssentials
import Language
import Model

/// Looks up what a rule is given of an offering's surroundings, so that a round stays linear in the catalogue.
struct StaleIndex {
    private let input: StaleInput
    private let today: CalendarDay
    private let pages: [Identifier<Source>: Wording]
    private let updated: [Identifier<Source>: CalendarDay]
    private let twins: [Identifier<Offering>: [Offering]]
    private let conflicts: [Identifier<Offering>: [Finding]]

    init(_ input: StaleInput) {
        self.input = input
        let today = CalendarDay(input.now, secondsFromUTC: input.secondsFromUTC)
        self.today = today
        let pages = input.sources.mapValues { Wording($0.pagePassages) }
        self.pages = pages
        updated = pages.compactMapValues { UpdateMark.latest(in: $0, today: today)?.day }
        let byID = Dictionary(input.offerings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var twins: [Identifier<Offering>: [Offering]] = [:]
        for relation in input.relations where relation.kind == .same {
            guard let a = byID[relation.a], let b = byID[relation.b], a.promoter != b.promoter else { continue }
            twins[a.id, default: []].append(b)
            twins[b.id, default: []].append(a)
        }
        self.twins = twins
        var conflicts: [Identifier<Offering>: [Finding]] = [:]
        for finding in input.conflicts where finding.reason == .termsDiffer {
            for offering in finding.offerings { conflicts[offering, default: []].append(finding) }
        }
        self.conflicts = conflicts
    }

    /// - Returns: nil where the promoter is not declared any more.
    func reading(of offering: Offering) -> StaleReading? {
        guard let promoter = input.promoters[offering.promoter] else { return nil }
        var ids = offering.source.map { [$0] } ?? []
        for sighting in offering.sightings where !ids.contains(sighting.source) { ids.append(sighting.source) }
        return StaleReading(
            offering: offering, promoter: promoter, sources: ids.compactMap { input.sources[$0] },
            twins: (twins[offering.id] ?? []).compactMap(twin), conflicts: conflicts[offering.id] ?? [],
            policy: offering.source.flatMap { input.policies[$0] } ?? StalePolicy(), now: input.now, today: today,
            wording: offering.observation.map { Wording($0) } ?? Wording([]),
            page: ids.lazy.compactMap { pages[$0] }.first { !$0.parts.isEmpty } ?? Wording([]))
    }

    private func twin(_ offering: Offering) -> StaleReading.Twin? {
        guard let promoter = input.promoters[offering.promoter] else { return nil }
        return StaleReading.Twin(
            offering: offering, promoter: promoter, page: offering.source.flatMap { pages[$0] } ?? Wording([]),
            updated: offering.source.flatMap { updated[$0] })
    }
}
