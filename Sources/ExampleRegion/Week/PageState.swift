/// A page, feed or calendar in one week.
struct PageState: Sendable {
    let id: String
    let title: String
    let build: any Build.Type
    /// `windows-1252` where the page is not UTF-8.
    let charset: String?
    let language: String
    let every: String
    let intro: RichText
    /// Whether each offering has a page of its own as well.
    let hasDetails: Bool
    /// "2 februari 2026", as the page says it.
    let updated: Day?
    let fault: Fault?
    /// Whether sources.yml lists it.
    let isWatched: Bool
    let address: SiteAddress
    /// In the order in which they are shown.
    let offerings: [OfferingState]
    let stale: [StaleWords]
    /// The truth about its health, where its fault does not tell it.
    let statedHealth: String?

    var charsetLabel: String { charset ?? "utf-8" }
}

/// How a page fails.
enum Fault: Hashable, Sendable {
    case status(Int)
    /// The answer takes longer than anybody waits.
    case slow
    case moved(to: String)

    /// `503`, `slow`, `301 /nya/sidan/`
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        switch (words.first, words.count) {
        case ("slow"?, 1): self = .slow
        case ("301"?, 2): self = .moved(to: words[1])
        case (let code?, 1):
            guard let status = Int(code), (400...599).contains(status) else { return nil }
            self = .status(status)
        default: return nil
        }
    }

    /// The health of a source that fails so, as sources are judged.
    var health: String {
        switch self {
        case .slow: "timeout"
        case .moved: "moved"
        case .status(404), .status(410): "gone"
        case .status(401), .status(403), .status(451): "blocked"
        case .status: "transient"
        }
    }
}
