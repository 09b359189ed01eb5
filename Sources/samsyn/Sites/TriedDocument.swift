import Addresses
import Configuring
import Converting
import Daemon
import Fetching
import FoundationEssentials
import Model
import Transfer

/// The document that `try` shows: a file, or what an address gives.
struct TriedDocument {
    var document: Document
    /// What sources.yml says of the source with this address.
    var select: SelectRules?
    var kind = Source.Kind.auto

    init(file path: String, at url: String?, contentType: String?) async throws {
        let name = URL(filePath: path).lastPathComponent
        let bytes: [UInt8]
        do {
            bytes = try InputFile.bytes(at: path)
        } catch {
            throw Failure(.configuration, [error.description + Self.hint(path)])
        }
        document = try await Self.legible(
            Document(bytes: bytes, url: url ?? "file:///\(name)", contentType: contentType), named: path)
    }

    /// Fetches the address as the source of the configuration that has it, else with the configuration's defaults.
    ///
    /// - Parameter show: told each exchange and, at the end, the redirects, as lines.
    init(
        fetching address: String, _ options: RegionOptions, contact: String?,
        show: @escaping @Sendable ([String]) -> Void
    ) async throws {
        let wiring = try AdHocFetching(options, contact: contact)
        let source = try wiring.source(at: address, id: "try")
        let now = options.moment
        let kit = try FetchingKit(
            wiring.configuration, version: Version.text, logger: options.logger("samsyn.fetching")
        ) { now }
        var target = try FetchTarget(source)
        target.isByHand = true
        target.onExchange = { show(ExchangeText.lines($0)) }
        let outcome = await kit.fetcher.fetch(target)
        await kit.engine.shutDown()
        show(ExchangeText.redirects(outcome))
        guard let fetched = outcome.document else {
            throw Failure(.someSourcesFailed, ["\(address): \(Self.reason(outcome))"])
        }
        (select, kind) = (source.select, source.kind)
        document = try await Self.legible(
            Document(bytes: fetched.body, url: fetched.address.text, contentType: fetched.contentType), named: address)
    }

    private static func legible(_ document: Document, named name: String) async throws -> Document {
        do {
            return try await PDFConverter().legible(document)
        } catch {
            throw Failure(.someSourcesFailed, ["\(name): \(error)"])
        }
    }

    private static func reason(_ outcome: FetchOutcome) -> String {
        if case .skipped(.held(let until)) = outcome.result {
            return "its host asks to be left alone until \(until.rfc3339)"
        }
        return outcome.failure.map { "\($0)" } ?? "nothing came"
    }

    /// Who writes an address without its scheme means no file.
    private static func hint(_ path: String) -> String {
        path.hasPrefix("www.") || path.contains(".se/") ? "; write an address with https://" : ""
    }
}
