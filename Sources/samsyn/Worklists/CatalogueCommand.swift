import ArgumentParser
import FoundationEssentials
import Glibc
import Model
import Reporting
import Rounds
import Storage

/// The canonical catalogue.
struct CatalogueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue", abstract: "The canonical catalogue.",
        subcommands: [Import.self, Export.self, List.self, Show.self, CatalogueSetCommand.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Import a table: CSV (comma or semicolon, UTF-8 or windows-1252) or JSON lines.",
            discussion:
                "It needs columns for the promoter (Främjare) and the title (Namn). All of it is imported, or nothing.")

        @Argument(help: "The file.") var file: String
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let region = try options.region()
                let table: CSVTable
                do {
                    table = try CatalogueFile.table(try InputFile.bytes(at: file))
                } catch {
                    throw Failure(.configuration, ["\(file): \(error)"])
                }
                do {
                    let imported = try await region.importCatalogue(table, by: "import", at: options.moment)
                    for promoter in imported.unknownPromoters {
                        StandardError.print([
                            "note: sources.yml names no promoter '\(promoter.name)'; kept as \(promoter.id)"
                        ])
                    }
                    print("\(imported.offerings.count) offerings imported")
                } catch let error as CatalogueImportError {
                    throw Failure(.configuration, error.mistakes.map { "\(file): \($0)" })
                }
            }
        }
    }

    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Write the catalogue as a table or as JSON.")

        @Option(help: ArgumentHelp("csv or json.", valueName: "format")) var format = "csv"
        @Flag(help: "For programs: commas, no byte order mark, values as they are.") var raw = false
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let region = try options.region()
                switch format {
                case "json": try await CatalogueFile.printList(region, at: options.moment, asJSON: true)
                case "csv":
                    let writer =
                        raw
                        ? CSVWriter(for: .machine) : CSVWriter(for: .spreadsheet, separator: .semicolon)
                    let bytes = writer.bytes(of: try await region.exportCatalogue())
                    print(String(decoding: bytes, as: UTF8.self), terminator: "")
                default: throw ValidationError("there is no format '\(format)'; choose csv or json")
                }
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List every entry, also unreviewed ones.")

        @Flag(help: "One JSON object a line.") var json = false
        @Flag(help: "The same: every entry is always listed.") var all = false
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                try await CatalogueFile.printList(try options.region(), at: options.moment, asJSON: json)
            }
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show one entry with all that is known of it.")

        @Argument(help: "The entry's id.") var id: String
        @Flag(help: "As JSON.") var json = false
        @OptionGroup var options: RegionOptions

        func run() async throws {
            try await exiting {
                let region = try options.region()
                guard let offering = try await region.store.offering(Identifier(id)) else {
                    throw Failure(.configuration, ["there is no entry '\(id)'; see: samsyn catalogue list"])
                }
                print(JSONText.document(CatalogueFile.json(of: offering, in: region, at: options.moment)))
            }
        }
    }
}
