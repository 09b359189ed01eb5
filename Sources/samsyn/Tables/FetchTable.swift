import FoundationEssentials
import Model

/// A fetch log as a person reads it: one exchange a line, what became of it in words.
struct FetchTable {
    private(set) var table = TextTable(
        header: ["TIME (UTC)", "STATUS", "OUTCOME", "WIRE", "UNPACKED", "TOOK", "ADDRESS"], rightAligned: [3, 4, 5])

    mutating func add(_ fetch: FetchRecord) {
        table.add([
            String(fetch.requested.rfc3339.prefix(16)).replacing("T", with: " "), fetch.status.map(String.init) ?? "-",
            Self.outcome(of: fetch), ByteText.text(fetch.wireBytes), ByteText.text(fetch.decodedBytes),
            DurationLabel.text(seconds: fetch.seconds), Self.address(of: fetch),
        ])
    }

    var lines: [String] { table.lines }

    /// What a status and a health come to.
    static func outcome(of fetch: FetchRecord) -> String {
        if let failure = fetch.failure { return failure }
        let words =
            switch fetch.status {
            case 304: "unchanged"
            case 200?, 203?: fetch.snapshot == nil ? "read, not kept" : "read"
            case nil: "not asked"
            case let status?: "answered \(status)"
            }
        return fetch.health == .ok ? words : "\(words), \(fetch.health.rawValue)"
    }

    private static func address(of fetch: FetchRecord) -> String {
        guard let final = fetch.finalURL, final != fetch.url else { return fetch.url }
        return "\(fetch.url) → \(final)"
    }
}
