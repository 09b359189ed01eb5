public import FoundationEssentials

/// How long an address has said that it is no more, and whether that is to be believed.
public struct Absence: Sendable, Hashable, Codable {
    /// 410 must be said twice, so far apart.
    public static let goneApart: TimeInterval = 86_400
    /// 404 must be said for so long.
    public static let missingFor: TimeInterval = 30 * 86_400

    /// The first 410, and the first 404, of the present row.
    public private(set) var firstGone: Date?
    public private(set) var firstMissing: Date?
    /// Whether it is gone for good.
    public private(set) var isBelieved = false

    public init() {}

    /// Takes note of an answer's status; anything but 404 and 410 that is an answer ends the row, and failures without
    /// an answer, or of the server, say nothing.
    public mutating func note(status: Int?, now: Date) {
        switch status {
        case 410:
            firstGone = firstGone ?? now
            firstMissing = firstMissing ?? now
        case 404: firstMissing = firstMissing ?? now
        case nil, .some(500...599), 429, 408: return
        default: self = Absence()
        }
        if let firstGone, status == 410, now.timeIntervalSince(firstGone) >= Self.goneApart { isBelieved = true }
        if let firstMissing, now.timeIntervalSince(firstMissing) >= Self.missingFor { isBelieved = true }
    }
}
