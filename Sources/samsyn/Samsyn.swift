import ArgumentParser

/// The command line: arguments, wiring and exit codes; no logic.
@main
struct Samsyn: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samsyn",
        abstract: "Keeps track of what business promoters offer: what changed, what is stale, what overlaps.",
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(
                name: "Run",
                subcommands: [
                    RunCommand.self, SyncCommand.self, CheckCommand.self, TryCommand.self, ReextractCommand.self,
                ]),
            CommandGroup(name: "Find", subcommands: [DiscoverCommand.self]),
            CommandGroup(
                name: "Look",
                subcommands: [
                    ReportCommand.self, CatalogueCommand.self, ChangesCommand.self, FindingsCommand.self,
                    RelationsCommand.self, GapsCommand.self, FollowUpCommand.self, SourcesCommand.self,
                    FetchesCommand.self,
                ]),
            CommandGroup(
                name: "Decide",
                subcommands: [
                    ReviewCommand.self, BoundariesCommand.self, LetterCommand.self, DecisionsCommand.self,
                    NeedsCommand.self,
                ]),
            CommandGroup(name: "Tell", subcommands: [WebhookCommand.self]),
            CommandGroup(
                name: "Diagnose",
                subcommands: [
                    ExtractCommand.self, RobotsCommand.self, DatesCommand.self, URLCommand.self, MatchCommand.self,
                ]),
        ])
}
