import ArgumentParser
import Configuring
import FoundationEssentials
import Language
import Reporting
import Rounds

/// The diff report.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write the report of a span of time; any past one.")

    @Option(help: "From when. Default: a week before --until.", transform: RegionOptions.moment)
    var since: Date?

    @Option(help: "To when. Default: now.", transform: RegionOptions.moment)
    var until: Date?

    @Option(help: ArgumentHelp("html, md, csv or json.", valueName: "format"))
    var format = "html"

    @Option(help: ArgumentHelp("sv or en. Default: the configuration's.", valueName: "language"))
    var language: String?

    @Option(name: .shortAndLong, help: "Where to. Default: standard output.")
    var output: String?

    @OptionGroup var options: RegionOptions

    func validate() throws {
        guard ReportFormats.named(format) != nil else {
            let known = ReportFormats.all.map { $0.name }.joined(separator: ", ")
            throw ValidationError("there is no format '\(format)'; choose one of: \(known)")
        }
        if let language, TextLanguage(rawValue: language) == nil {
            throw ValidationError("there is no report in '\(language)'; choose sv or en")
        }
    }

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let report = try await region.report(since: since, until: until, now: options.moment)
            let chosen = language ?? region.configuration.language.rawValue
            guard let format = ReportFormats.named(format), let language = TextLanguage(rawValue: chosen) else {
                return
            }
            let text = format.init().render(report, in: language)
            guard let output else { return print(text, terminator: "") }
            do {
                try Data(text.utf8).write(to: URL(filePath: output), options: .atomic)
            } catch {
                throw Failure(.internalError, ["\(output): the report cannot be written there"])
            }
        }
    }
}
