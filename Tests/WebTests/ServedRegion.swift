import Configuring
import FoundationEssentials
import Logging
import Model
import Rounds
import Storage

@testable import Web

let monday = Date(timeIntervalSince1970: 1_795_996_800)

/// A region with one entry, one change and one finding in a folder of its own, gone with it.
final class ServedRegion: Sendable {
    let path: String
    let region: Region

    init() async throws {
        path = FileManager.default.temporaryDirectory.path + "/samsyn-web-\(UInt64.random(in: 0 ... .max))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        region = Region(
            configuration: RegionConfiguration(
                region: "Region Granlandet", contact: "exportcenter@granlandet.example.org",
                promoters: [Promoter(id: "sparbron", name: "Sparbron")]),
            store: try Store(inFolder: path), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        var entry = Offering(id: "sparbron/forstudie", promoter: "sparbron", firstSeen: monday)
        entry.agreed[.title] = Offering.Agreed(.text("Förstudiecheck"), by: "test", at: monday)
        try await region.store.save([entry])
        var outcome = AssessmentOutcome()
        outcome.changes = [
            Change(
                id: "c1", type: .changed, significance: .substantive, offering: entry.id,
                fields: [FieldDifference(field: .rate, before: .number(40), after: .number(50))],
                at: monday.addingTimeInterval(-86_400))
        ]
        outcome.findings = [
            Finding(
                id: "f1", kind: .stale, reason: .neverAssured, offerings: [entry.id],
                opened: monday.addingTimeInterval(-86_400))
        ]
        try await region.store.record(outcome)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var server: ReportServer {
        ReportServer(region: { [region] in region }, hosts: ["samsyn.granlandet.example.org"], now: { monday })
    }
}
