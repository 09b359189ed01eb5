import ArgumentParser
import FoundationEssentials
import Model
import Reporting
import Rounds
import Storage

/// What was agreed between offerings.
struct BoundariesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "boundaries", abstract: "Agreed boundaries between offerings, checked at every round.",
        discussion:
            "A side that moves is a finding of the kind boundary, until it moves back or the boundary is agreed anew.",
        subcommands: [Add.self, Agree.self, Remove.self, List.self], defaultSubcommand: List.self)

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Note what was agreed between offerings, as they stand now; it settles their overlaps.",
            discussion: "samsyn boundaries add ekn/garanti almi/lan --text \"Garantier: EKN. Lån: Almi.\"")

        @Argument(help: "The entries' ids, two or more.") var offerings: [String]
        @Option(help: "What was agreed.") var text: String
        @Option(help: "Who agreed. Default: the user's name.") var by: String?
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                try await BoundariesCommand.refusing {
                    let region = try options.region()
                    let boundary = try await region.agree(
                        text, between: offerings.map { Identifier($0) }, by: by ?? Person.current, at: options.moment)
                    try await region.assess(at: options.moment)
                    print(boundary.id)
                }
            }
        }
    }

    struct Agree: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Agree anew: how the sides stand now is what was agreed.")

        @Argument(help: "The boundary's id.") var id: String
        @Option(help: "Other words for it.") var text: String?
        @Option(help: "Who agreed. Default: the user's name.") var by: String?
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                try await BoundariesCommand.refusing {
                    let region = try options.region()
                    _ = try await region.agreeAnew(
                        Identifier(id), statement: text, by: by ?? Person.current, at: options.moment)
                    try await region.assess(at: options.moment)
                    print("\(id) agreed anew")
                }
            }
        }
    }

    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Take a boundary back.")

        @Argument(help: "The boundary's id.") var id: String
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                try await BoundariesCommand.refusing {
                    let region = try options.region()
                    try await region.removeBoundary(Identifier(id))
                    try await region.assess(at: options.moment)
                    print("\(id) removed")
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the boundaries, and whether they hold.")

        @OptionGroup var list: ListOptions

        func run() async throws {
            try await exiting {
                let region = try list.region.region()
                let context = try await region.context()
                let drifted = Set(
                    try await region.store.currentFindings().compactMap { $0.facts["boundary"]?.description })
                for boundary in try await region.store.boundaries() {
                    let shown = BoundaryJSON(boundary, isDrifted: drifted.contains(boundary.id.rawValue), in: context)
                    list.show(
                        shown,
                        [
                            shown.id, shown.drifted ? "drifted" : "holds", String(shown.agreed.prefix(10)), shown.by,
                            shown.offerings.map(\.id).joined(separator: " – "), shown.text,
                        ])
                }
            }
        }
    }

    /// Turns what cannot be done into a line and exit code 2.
    static func refusing(_ body: () async throws -> Void) async throws {
        do { try await body() } catch let error as BoundaryError {
            throw Failure(.configuration, [error.description])
        }
    }
}
