import ArgumentParser
import Configuring

/// Says what is wrong with a sources.yml.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check sources.yml: every mistake, with its place and a way to mend it.",
        discussion: "Exit 0: it can be used. 2: it has mistakes.")

    @Argument(help: "The file. Default: the one that --config names.")
    var file: String?

    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let check = ConfigurationFile.check(file ?? options.configurationPath)
            StandardError.print(check.notes.map(\.description))
            guard let configuration = check.configuration else {
                throw Failure(.configuration, check.errors.map(\.description))
            }
            let enabled = configuration.enabledSources.count
            print(
                "\(configuration.region): \(configuration.promoters.count) promoters, \(configuration.sources.count) sources, \(enabled) enabled"
            )
        }
    }
}
