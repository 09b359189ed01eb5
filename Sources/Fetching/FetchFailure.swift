public import Model
public import Transfer

/// Why a fetch brought no document. Facts, not sentences for the report: those are made from them by who reports.
public enum FetchFailure: Error, Sendable, Hashable, Codable {
    /// The server answered, with a status that is no success.
    case status(Int)
    /// There was no answer.
    case transfer(TransferError)
    case redirect(RedirectFault)
    /// robots.txt forbids the address: the rule that does.
    case robotsDenied(rule: String)
    /// robots.txt could not be had, so that nothing is allowed; with the status or the reason.
    indirect case robotsUnreachable(FetchFailure)
    /// A 304 although nothing was asked that it could be the answer to, twice.
    case unaskedNotModified
}

extension FetchFailure {
    /// The health of a source that fails so.
    public var health: SourceHealth {
        switch self {
        case .status(let status): Self.health(ofStatus: status)
        case .transfer(let error): Self.health(of: error.reason)
        case .redirect, .unaskedNotModified: .error
        case .robotsDenied: .robotsDenied
        case .robotsUnreachable(let cause): cause.health
        }
    }

    /// Whether the fetch was given up by us: that says nothing about the source.
    public var isAbandoned: Bool {
        switch self {
        case .transfer(let error): error.reason == .cancelled || error.reason == .shutDown
        case .robotsUnreachable(let cause): cause.isAbandoned
        default: false
        }
    }

    /// The status that the server answered with, where that is the failure.
    public var status: Int? {
        if case .status(let status) = self { status } else { nil }
    }

    private static func health(ofStatus status: Int) -> SourceHealth {
        switch status {
        case 404, 410: .gone
        case 401, 403, 407, 451: .blocked
        case 408, 425, 429, 502, 503, 504: .transient
        default: .error
        }
    }

    private static func health(of reason: TransferError.Reason) -> SourceHealth {
        switch reason {
        case .dns, .timeout(.nameLookup): .dns
        case .tls: .tls
        case .timeout, .slow: .timeout
        case .tooLarge, .bomb: .tooLarge
        case .truncated: .truncated
        case .cancelled, .shutDown, .disconnected, .emptyReply: .transient
        case .unusable, .ambiguousAddress, .refused, .connect, .headerTooLarge, .badEncoding, .malformed,
            .conflictingLengths, .other:
            .error
        }
    }
}

extension FetchFailure: CustomStringConvertible {
    /// In English, for the operator: what, where, and how to mend it where that can be said.
    public var description: String {
        switch self {
        case .status(let status): "the server answers \(status)\(Self.meaning(of: status).map { " (\($0))" } ?? "")"
        case .transfer(let error): error.description
        case .redirect(let fault): fault.description
        case .robotsDenied(let rule): "robots.txt says no: \(rule); ask the site, or set 'robots: ignore' with a reason"
        case .robotsUnreachable(let cause): "robots.txt could not be had, so nothing may be fetched: \(cause)"
        case .unaskedNotModified: "the server answers 304 although no condition was sent"
        }
    }

    private static func meaning(of status: Int) -> String? {
        switch status {
        case 401: "it wants a login"
        case 403: "it refuses us"
        case 404: "there is no such page"
        case 410: "the page is gone for good"
        case 429: "it finds us too eager"
        case 451: "withheld for legal reasons"
        case 503: "it is not available now"
        case 500...599: "the server has a fault"
        default: nil
        }
    }
}
