import Configuring
import FoundationEssentials
import Model
public import Reporting
import Storage

extension Region {
    /// What letters to the promoters whose pages say what does not hold are about, one each, by their ids.
    ///
    /// - Parameter ids: changes and findings, also decided and closed ones; what was said of them is added as a comment.
    /// - Throws: ``ReviewError`` for an id that nothing has.
    public func letters(about ids: [String]) async throws -> [LetterMatter] {
        let context = try await context()
        let findings = Dictionary(
            try await store.findings(since: .distantPast, until: .distantFuture).map { ($0.id.rawValue, $0) },
            uniquingKeysWith: { _, latest in latest })
        let comments = Dictionary(
            try await store.decisions().map { ($0.subject.id, $0.reason) }, uniquingKeysWith: { _, latest in latest })
        var points: [Identifier<Promoter>: [LetterPoint]] = [:]
        for id in ids {
            let comment = comments[id] ?? nil
            if let finding = findings[id] {
                for promoter in context.promoters(concernedBy: finding) {
                    points[promoter, default: []].append(.finding(finding, comment: comment))
                }
            } else if let change = try await store.change(Identifier(id)) {
                let promoter = context.reference(change.offering).promoter
                points[promoter, default: []].append(.change(change, comment: comment))
            } else {
                throw ReviewError.unknown(id)
            }
        }
        return points.sorted { $0.key < $1.key }.map { promoter, points in
            LetterMatter(
                points: points,
                promoter: context.promoters[promoter] ?? Promoter(id: promoter, name: promoter.rawValue),
                region: configuration.region, contact: configuration.contact, context: context)
        }
    }
}

extension ReportContext {
    fileprivate func promoters(concernedBy finding: Finding) -> [Identifier<Promoter>] {
        let promoters =
            finding.offerings.compactMap { offerings[$0]?.promoter }
            + [finding.source.flatMap { sources[$0]?.promoter }].compactMap { $0 }
        return Set(promoters).sorted()
    }
}
