import ArgumentParser
import FoundationEssentials
import Model
import Reading
import Reporting

/// Shows what would be observed in one document.
struct TryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Fetch or read one document and show what would be observed, and which rules fired.",
        discussion: """
            Reads pages, feeds, sitemaps, calendars, text and, with poppler-utils, PDF. An address that sources.yml has is \
            fetched and read as that source.

            Example: samsyn try https://www.almi.se/vara-tjanster/ --headers
            Exit 0: it was read. 1: nothing came, or nothing reads it.
            """)

    @Argument(help: "An address, or a file.")
    var document: String

    @Option(help: "The address that a file counts as.")
    var url: String?

    @Option(help: "The Content-Type that a file counts as.")
    var contentType: String?

    @Option(help: ArgumentHelp("Who asks, where there is no sources.yml.", valueName: "address"))
    var contact: String?

    @Flag(help: "Show every request and response with its fields, redirects, and what the address policy said.")
    var headers = false

    @OptionGroup var output: TryOutput
    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let tried = try await triedDocument()
            do {
                let reading = try DocumentReaders.read(
                    tried.document, select: tried.select, kind: tried.kind, now: options.moment)
                print(output.text(reading, at: tried.document.url))
            } catch let error as ReadError {
                throw Failure(.someSourcesFailed, ["\(document): \(error)"])
            }
        }
    }

    private func triedDocument() async throws -> TriedDocument {
        guard document.contains("://") else {
            return try await TriedDocument(file: document, at: url, contentType: contentType)
        }
        let isForProgram = output.json || output.html
        return try await TriedDocument(fetching: document, options, contact: contact) { [headers] lines in
            guard headers else { return }
            if isForProgram { StandardError.print(lines) } else { for line in lines { print(line) } }
        }
    }
}
