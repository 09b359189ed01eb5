import ArgumentParser
import Model
import Reconciling
import Reporting
import Rounds

/// What companies asked the region's centre for.
struct NeedsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "needs", abstract: "What companies asked for: it weighs the gaps.",
        subcommands: [Import.self, List.self], defaultSubcommand: List.self)

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Import a table of needs in the place of all earlier ones.",
            discussion: """
                It needs a column for the words (Behov). Others may be Nr, Antal (how many asked), Typ av behov,
                Exportfas, Marknad and Anställda; what they leave out is read from the words.
                """)

        @Argument(help: "The file: CSV or JSON.") var file: String
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let region = try options.region()
                do {
                    let needs = try await region.importNeeds(try CatalogueFile.table(try InputFile.bytes(at: file)))
                    try await region.assess(at: options.moment)
                    let read = needs.count { !$0.codes(.need).isEmpty }
                    print("\(needs.count) needs imported, \(read) understood")
                } catch let error as NeedImportError {
                    throw Failure(.configuration, ["\(file): \(error)"])
                } catch let error as CSVError {
                    throw Failure(.configuration, ["\(file): \(error)"])
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the needs, and what each is about.")

        @OptionGroup var list: ListOptions

        func run() async throws {
            try await exiting {
                for need in try await list.region.region().readNeeds() {
                    list.show(
                        NeedJSON(need),
                        [need.need.id.rawValue, need.codes(.need).sorted().joined(separator: ","), need.need.text])
                }
            }
        }
    }
}

/// A company's need as `needs --json` gives it.
struct NeedJSON: Encodable {
    let id: String
    let text: String
    let weight: Int
    let facets: [String: [String]]

    init(_ need: ReadNeed) {
        id = need.need.id.rawValue
        text = need.need.text
        weight = need.weight
        facets = Dictionary(uniqueKeysWithValues: need.codes.map { ($0.key.rawValue, $0.value) })
    }
}
