import Addresses
import Fetching
import Transfer

/// A request and its answer for a person: `>` is what was sent, `<` what came, `!` why nothing came.
enum ExchangeText {
    /// Fields whose values let whoever has them in.
    private static let secret = ["Set-Cookie", "Set-Cookie2", "Authorization", "Proxy-Authorization"]

    static func lines(_ exchange: FetchExchange) -> [String] {
        let sent = exchange.requestHeaders.fields.map { "> \(text($0))" }
        return ["> GET \(exchange.address)"] + sent + answer(exchange) + [""]
    }

    static func redirects(_ outcome: FetchOutcome) -> [String] {
        var lines = outcome.hops.map { hop in
            "redirect \(hop.status)\(hop.isPermanent ? ", for good" : ""): \(hop.from) → \(hop.to)"
        }
        if let movedTo = outcome.movedTo { lines.append("write into sources.yml instead: \(movedTo)") }
        return lines
    }

    private static func answer(_ exchange: FetchExchange) -> [String] {
        switch exchange.answer {
        case .failure(let error): return ["! \(error)"]
        case .success(let response):
            return ["< \(response.status), from \(judgement(of: response.peer, by: exchange.policy))"]
                + response.headers.fields.map { "< \(text($0))" }
                + [
                    "  \(ByteText.text(response.wireBytes)) on the wire, \(ByteText.text(response.body.count)) unpacked, \(DurationLabel.text(seconds: response.timings.total.seconds))"
                ]
        }
    }

    /// What the address policy said of the server.
    private static func judgement(of peer: String, by policy: AddressPolicy) -> String {
        guard let address = IPAddress(peer) else { return "the proxy" }
        return "\(peer) (\(policy.exempts(address) ? "not public, let in by allow_addresses" : "a public address"))"
    }

    private static func text(_ field: HeaderField) -> String {
        let isSecret = secret.contains { field.isNamed($0) } && field.value != FetchExchange.redacted
        return "\(printable(field.name)): \(isSecret ? FetchExchange.redacted : printable(field.value))"
    }

    /// A server's bytes are foreign: nothing in them may move the cursor. Those that are UTF-8 are shown as such.
    private static func printable(_ value: String) -> String {
        let bytes = value.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let text = String(validating: bytes, as: UTF8.self) ?? value
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}

extension Duration {
    /// In seconds, with fractions.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
