import ArgumentParser
import FoundationEssentials
import Glibc
import Model
import Rounds

/// A person's word on changes and findings.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Accept, reject or snooze changes and findings.",
        discussion: "samsyn review c1abc f2def --accept --reason \"talked to Almi\"")

    @Argument(help: "Ids of changes and findings.")
    var ids: [String]

    @Flag(help: "The page is right: its value becomes the agreed one; a finding is taken note of.")
    var accept = false

    @Flag(help: "The page is wrong, or it is no finding.")
    var reject = false

    @Option(help: ArgumentHelp("Ask again on this day.", valueName: "date"), transform: RegionOptions.moment)
    var snooze: Date?

    @Option(help: "Why; kept with the decision.")
    var reason: String?

    @Option(help: "Who decides. Default: the user's name.")
    var by: String?

    @OptionGroup var options: RegionOptions

    func validate() throws {
        guard [accept, reject, snooze != nil].filter({ $0 }).count == 1 else {
            throw ValidationError("say one of --accept, --reject and --snooze DATE")
        }
        if ids.isEmpty { throw ValidationError("name at least one change or finding") }
    }

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let verdict: Decision.Verdict = accept ? .accept : reject ? .reject : .snooze
            let person = by ?? getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "unknown"
            do {
                try await region.review(
                    ids, verdict, by: person, reason: reason, until: snooze, at: options.moment)
            } catch let error as ReviewError {
                throw Failure(.configuration, [error.description])
            }
            print("\(ids.count) decided: \(verdict.rawValue)")
        }
    }
}
