public import FoundationEssentials
import Language
import Model
import Reporting
public import Rounds

/// Writes the latest reports into the state folder, each file whole or not at all.
public struct ReportPublisher: Sendable {
    /// The folder, `reports` in the state folder.
    public let folder: String
    private let now: @Sendable () -> Date

    public init(stateFolder: String, now: @escaping @Sendable () -> Date) {
        folder = stateFolder + "/reports"
        self.now = now
    }

    /// Writes `samsyn.sv.html`, `samsyn.en.html` and so on, and the same under the week's Monday.
    public func publish(_ region: Region) async throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let now = now()
        let today = CalendarDay(now)
        let monday = today.advanced(by: 1 - today.weekday)
        let report = try await region.report(since: nil, until: nil, now: now)
        for language in TextLanguage.allCases {
            for format in ReportFormats.all {
                let text = Data(format.init().render(report, in: language).utf8)
                let ending = "\(language.rawValue).\(format.name)"
                try text.write(to: URL(filePath: "\(folder)/samsyn.\(ending)"), options: .atomic)
                try text.write(to: URL(filePath: "\(folder)/\(monday).\(ending)"), options: .atomic)
            }
        }
    }
}
