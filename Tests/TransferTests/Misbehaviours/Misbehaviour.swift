import Testing
import TortureServer
import Transfer

/// A way in which a server goes wrong, and what it must be called.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: Answer
    let reason: TransferError.Reason
    var limits = quick

    var testDescription: String { name }

    static let all = [spoiltBodies, tooMuch, spoiltHeads, slow].flatMap { $0 }

    /// Bounds for what never ends.
    static var small: TransferLimits {
        var limits = quick
        limits.bodyBytes = 4 * 1024 * 1024
        return limits
    }

    /// A bound at which no ratio is judged yet.
    static var tight: TransferLimits {
        var limits = quick
        limits.bodyBytes = limits.ratioFrom
        return limits
    }

    static var hasty: TransferLimits {
        var limits = quick
        limits.timeout = .seconds(1)
        return limits
    }
}
