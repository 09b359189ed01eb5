import ArgumentParser

/// The bundled fictitious region: serves its pages, and knows what is true of them.
@main
struct ExampleRegion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ExampleRegion",
        abstract: "A fictitious region to watch: promoters on hosts of their own, changing from week to week.",
        subcommands: [
            ServeCommand.self, SourcesCommand.self, TruthCommand.self, EvaluateCommand.self, DriveCommand.self,
            YearsCommand.self,
        ],
        defaultSubcommand: ServeCommand.self)
}

/// Where the region is served.
struct PortOption: ParsableArguments {
    @Option(help: "The port on 127.0.0.1; every promoter answers as http://NAME.localhost:PORT/.")
    var port = 8700

    func validate() throws {
        guard (1...65_535).contains(port) else { throw ValidationError("--port is a number from 1 to 65535") }
    }

    func region() throws -> Region {
        try Region(world: World.bundled(), port: port)
    }
}
