import HTTPTypes
import Hummingbird
import Reporting

/// Answers only for hosts that are ours, and tells browsers to keep the pages to themselves (OPERATIONS S18, S19).
struct ProtectiveHeaders<Context: RequestContext>: RouterMiddleware {
    let hosts: Set<String>

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await answer(request, context, next)
        for (name, value) in Self.fields { response.headers[name] = value }
        return response
    }

    /// A refusal is made an answer here, so that it carries the header fields too.
    private func answer(
        _ request: Request, _ context: Context, _ next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            guard let authority = request.head.authority, hosts.contains(Self.name(of: authority)) else {
                throw HTTPError(.misdirectedRequest, message: "this host is not served here")
            }
            return try await next(request, context)
        } catch let error as any HTTPResponseError {
            return try error.response(from: request, context: context)
        }
    }

    /// The host without its port; the brackets of an IPv6 address stay.
    private static func name(of authority: String) -> String {
        guard let colon = authority.lastIndex(of: ":"), authority[colon...].dropFirst().allSatisfy(\.isNumber) else {
            return authority.lowercased()
        }
        return authority[..<colon].lowercased()
    }

    private static var fields: [(HTTPField.Name, String)] {
        var fields: [(HTTPField.Name, String)] = [
            (
                .contentSecurityPolicy,
                "default-src 'none'; style-src 'self' '\(HTMLReport.styleHash)'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ), (.xContentTypeOptions, "nosniff"), (.cacheControl, "no-store"),
        ]
        for (name, value) in [("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin")] {
            if let field = HTTPField.Name(name) { fields.append((field, value)) }
        }
        return fields
    }
}
