import Addresses
import ArgumentParser
import Configuring
import Converting
import Daemon
import Fetching
import FoundationEssentials
import Model
import Reading
import Reporting
import Transfer

/// Shows what would be observed in one document.
struct TryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "try",
        abstract: "Fetch or read one document and show what would be observed, and which rules fired.")

    @Argument(help: "An address, or a file.")
    var document: String

    @Option(help: "The address that a file counts as.")
    var url: String?

    @Option(help: "The Content-Type that a file counts as.")
    var contentType: String?

    @Flag(help: "Show the response's header fields too.")
    var headers = false

    @Flag(help: "As JSON.")
    var json = false

    @OptionGroup var options: RegionOptions

    func run() async throws {
        try await exiting {
            let (read, select) = try await document.contains("://") ? fetched() : (file(), nil)
            let reading = try DocumentReaders.read(
                try await PDFConverter().legible(read), select: select, now: options.moment)
            print(json ? JSONText.document(reading) : ReadingTable.text(reading), terminator: "\n")
        }
    }

    private func file() throws -> Document {
        Document(
            bytes: try InputFile.bytes(at: document), url: url ?? "file:///\(document)", contentType: contentType)
    }

    /// Fetches the address as the source of the configuration that has it, else with the configuration's defaults.
    private func fetched() async throws -> (Document, SelectRules?) {
        let check = ConfigurationFile.check(options.configurationPath)
        let configuration = try check.get()
        let source =
            configuration.sources.first { $0.url == document }
            ?? Source(
                id: "try", promoter: "try", url: document, allowedAddresses: configuration.defaults.allowedAddresses,
                limits: configuration.limits)
        if let refusal = check.contactRefusal(fetching: [source]) {
            throw Failure(.configuration, [refusal.description])
        }
        let now = options.moment
        let kit = try FetchingKit(configuration, version: Version.text, logger: options.logger("samsyn.fetching")) {
            now
        }
        var target = try FetchTarget(source)
        target.isByHand = true
        let outcome = await kit.fetcher.fetch(target)
        await kit.engine.shutDown()
        guard let fetched = outcome.document else {
            throw Failure(.someSourcesFailed, ["\(document): \(outcome.failure.map { "\($0)" } ?? "nothing came")"])
        }
        if headers {
            print("\(outcome.status ?? 0) \(fetched.address)")
            for field in fetched.headers.fields { print("\(field.name): \(field.value)") }
            print("")
        }
        return (
            Document(bytes: fetched.body, url: fetched.address.text, contentType: fetched.contentType), source.select
        )
    }
}
