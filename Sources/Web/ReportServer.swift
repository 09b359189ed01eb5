import Configuring
public import FoundationEssentials
import HTTPTypes
public import Hummingbird
import Language
public import Logging
import Model
import Reporting
public import Rounds
import Storage

/// The reports, read-only, on a loopback port.
///
/// `/` is the latest report; `/report.html`, `.md`, `.csv` and `.json` take `since`, `until` and `language`; `/healthz` and
/// `/readyz` are for whoever watches the daemon.
public struct ReportServer: Sendable {
    private let region: @Sendable () -> Region
    private let now: @Sendable () -> Date
    private let hosts: Set<String>

    /// - Parameters:
    ///   - region: the region as it is configured now.
    ///   - hosts: names that a request may ask for, besides loopback's own (S19).
    public init(
        region: @escaping @Sendable () -> Region, hosts: Set<String> = [], now: @escaping @Sendable () -> Date
    ) {
        self.region = region
        self.now = now
        self.hosts = hosts.union(["127.0.0.1", "localhost", "[::1]"])
    }

    /// The application; it listens at `host` and `port` when it runs.
    public func application(
        host: String, port: Int, logger: Logger, onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        Application(
            router: router, configuration: .init(address: .hostname(host, port: port), serverName: "Samsyn"),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? port) }, logger: logger)
    }

    var router: Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: ProtectiveHeaders(hosts: hosts))
        router.get("/healthz") { _, _ in "ok\n" }
        router.get("/readyz") { _, _ in
            guard try await region().store.isWritable() else { throw HTTPError(.serviceUnavailable) }
            return "ok\n"
        }
        router.get("/") { request, _ in try await report(request, HTMLReport.self) }
        for format in ReportFormats.all {
            router.get("/report.\(format.name)") { request, _ in try await report(request, format) }
        }
        return router
    }

    private func report(_ request: Request, _ format: any ReportFormat.Type) async throws -> Response {
        let region = region()
        let query = request.uri.queryParameters
        let since = try moment("since", in: query)
        let until = try moment("until", in: query)
        let language = try language(in: query, of: region)
        let report = try await region.report(since: since, until: until, now: now())
        guard report.since < report.until else {
            throw HTTPError(.badRequest, message: "since is not before until; write the earlier moment as since")
        }
        let text =
            format.name == HTMLReport.name
            ? HTMLReport(links: ReportLinks(report: report, language: language).all).render(report, in: language)
            : format.init().render(report, in: language)
        return Response(
            status: .ok, headers: [.contentType: format.mediaType, .contentLanguage: language.rawValue],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private func moment(_ name: Substring, in query: Parameters) throws -> Date? {
        guard let text = query[name] else { return nil }
        guard let moment = Date(rfc3339: text) else {
            throw HTTPError(.badRequest, message: "\(name) is no time; write it as 2026-11-30 or 2026-11-30T08:00:00Z")
        }
        return moment
    }

    private func language(in query: Parameters, of region: Region) throws -> TextLanguage {
        let asked = query["language"].map(String.init) ?? region.configuration.language.rawValue
        guard let language = TextLanguage(rawValue: asked) else {
            throw HTTPError(.badRequest, message: "there is no report in that language; write sv or en")
        }
        return language
    }
}
