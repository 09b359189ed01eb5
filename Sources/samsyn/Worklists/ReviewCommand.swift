import ArgumentParser
import FoundationEssentials
import Model
import Rounds

/// A person's word on changes and findings.
struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Accept, reject or snooze changes and findings.",
        discussion: """
            samsyn review c1abc f2def --accept --reason "talked to Almi"
            A verdict is remembered on the entry, pair or field; it is asked for again only when what decided it moved.
            """)

    @Argument(help: "Ids of changes and findings.")
    var ids: [String]

    @Flag(help: "The page is right: its value becomes the agreed one; a finding is taken note of.")
    var accept = false

    @Flag(help: "The page is wrong, or it is no finding.")
    var reject = false

    @Option(
        help: ArgumentHelp(
            "Who is wrong: catalogue_wrong, source_wrong, both_right, both_wrong or unsure.",
            discussion: "source_wrong and both_wrong: samsyn letter ID drafts a letter to the promoter.",
            valueName: "verdict"), transform: ReviewCommand.verdict)
    var verdict: Decision.Verdict?

    @Option(help: ArgumentHelp("Ask again on this day.", valueName: "date"), transform: RegionOptions.moment)
    var snooze: Date?

    @Option(help: "Why; kept with the decision.")
    var reason: String?

    @Option(help: "Who decides. Default: the user's name.")
    var by: String?

    @OptionGroup var options: RegionOptions

    func validate() throws {
        guard [accept, reject, snooze != nil, verdict != nil].filter({ $0 }).count == 1 else {
            throw ValidationError("say one of --accept, --reject, --verdict and --snooze DATE")
        }
        if ids.isEmpty { throw ValidationError("name at least one change or finding") }
    }

    func run() async throws {
        try await exiting {
            let region = try options.region()
            let verdict = verdict ?? (accept ? .accept : reject ? .reject : .snooze)
            let person = by ?? Person.current
            do {
                try await region.review(
                    ids, verdict, by: person, reason: reason, until: snooze, at: options.moment)
            } catch let error as ReviewError {
                throw Failure(.configuration, [error.description])
            }
            print("\(ids.count) decided: \(verdict.rawValue)")
            if verdict.concernsPromoter { print("draft a letter: samsyn letter \(ids.joined(separator: " "))") }
        }
    }

    /// A snooze needs a day, and an edit is `catalogue set`'s.
    private static let verdicts: [Decision.Verdict] = [
        .catalogueWrong, .sourceWrong, .bothRight, .bothWrong, .unsure, .accept, .reject,
    ]

    private static func verdict(_ text: String) throws -> Decision.Verdict {
        guard let verdict = verdicts.first(where: { $0.rawValue == text }) else {
            let known = verdicts.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("there is no verdict '\(text)'; choose one of: \(known)")
        }
        return verdict
    }
}
