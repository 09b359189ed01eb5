import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Serves the region over HTTP: the Host header decides which promoter answers.
struct RegionServer {
    let region: Region
    let clock: WeekClock
    /// How long a slow page holds its answer back.
    let slowness: Duration

    func router() -> Router<BasicRequestContext> {
        let router = Router()
        router.get("__week") { request, _ in turn(request) }
        router.get("/") { request, _ in try await answer(request) }
        router.get("**") { request, _ in try await answer(request) }
        return router
    }

    /// - Parameter isListening: is told once requests can come.
    func application(
        port: Int, logger: Logger, isListening: @escaping @Sendable () async -> Void = {}
    ) -> some ApplicationProtocol {
        Application(
            router: router(), configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { _ in await isListening() }, logger: logger)
    }

    /// `/__week` tells the week, `/__week?set=3` turns to it.
    private func turn(_ request: Request) -> Response {
        if let text = request.uri.queryParameters["set"], let week = Int(text) { clock.week = week }
        return response(.text("\(clock.week)\n"))
    }

    private func answer(_ request: Request) async throws -> Response {
        let path = request.uri.path
        let answer = region.answer(host: request.head.authority ?? "", path: path, week: clock.week)
        if answer.isSlow { try await Task.sleep(for: slowness) }
        guard answer.status == 200, isKnown(answer, to: request) else { return response(answer) }
        return Response(status: .notModified, headers: validators(of: answer))
    }

    /// Whether the asker has what would be sent (RFC 9110 §13.2.2: the entity tag goes before the date).
    private func isKnown(_ answer: Answer, to request: Request) -> Bool {
        if let tags = request.headers[.ifNoneMatch] { return tags.contains(answer.entityTag) }
        guard let since = request.headers[.ifModifiedSince] else { return false }
        return since == answer.lastModified?.http()
    }

    private func validators(of answer: Answer) -> HTTPFields {
        guard answer.status == 200, let modified = answer.lastModified else { return [:] }
        return [.eTag: answer.entityTag, .lastModified: modified.http(), .cacheControl: "no-cache"]
    }

    private func response(_ answer: Answer) -> Response {
        var headers = validators(of: answer)
        headers[.contentType] = answer.contentType
        headers[.location] = answer.location
        return Response(
            status: .init(code: answer.status), headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: answer.body)))
    }
}
