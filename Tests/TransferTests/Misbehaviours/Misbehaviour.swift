import Testing
import TortureServer
import Transfer

/// A way in which a server goes wrong, and what it must be called.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
    let name: String
    let answer: Answer
    let reason: TransferError.Reason
    var limits = patient

    var testDescription: String { name }

    static let all = [spoiltBodies, tooMuch, spoiltHeads, slow].flatMap { $0 }

    /// Bounds for what never ends.
    static var small: TransferLimits {
        var limits = patient
        limits.bodyBytes = 4 * 1024 * 1024
        return limits
    }

    /// A bound at which no ratio is judged yet.
    static var tight: TransferLimits {
        var limits = patient
        limits.bodyBytes = limits.ratioFrom
        return limits
    }

    /// A time after which an answer that still flows is given up.
    static var hasty: TransferLimits {
        var limits = patient
        limits.timeout = .seconds(3)
        return limits
    }

    /// A time after which an answer that hardly flows is given up; libcurl counts slowness in whole seconds.
    static var impatient: TransferLimits {
        var limits = patient
        limits.slowFor = .seconds(2)
        return limits
    }
}
