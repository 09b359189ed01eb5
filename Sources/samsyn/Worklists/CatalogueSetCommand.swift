import ArgumentParser
import Model
import Reporting
import Rounds

/// A person's word on an entry.
struct CatalogueSetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Set values of an entry; they survive every later reading.",
        discussion: """
            samsyn catalogue set almi/tillvaxtlan amount_max="400000 SEK" facet.market=norden,DE status=active
            Nothing after = takes back what was set. Fields, facet.NAME, status, review and assured may be set.
            """)

    @Argument(help: "The entry's id.")
    var id: String

    @Argument(help: "field=value, one or more.")
    var edits: [String]

    @Option(help: "Why; kept with the decision.")
    var reason: String?

    @Option(help: "Who decides. Default: the user's name.")
    var by: String?

    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            do {
                let edits = try edits.map { try CatalogueEdit($0) }
                let entry = try await options.region().edit(
                    Identifier(id), edits, by: by ?? Person.current, reason: reason, at: options.moment)
                print(JSONText.document(OfferingJSON(entry)))
            } catch let error as CatalogueEditError {
                throw Failure(.configuration, [error.description])
            } catch let error as ReviewError {
                throw Failure(.configuration, [error.description])
            }
        }
    }
}
