public import Addresses

/// Why an exchange brought no response. Each outcome has a name of ours; libcurl's own words go along for the log.
public struct TransferError: Error, Sendable, Hashable, Codable {
    public var reason: Reason
    /// Scheme, host and port that were asked; never the path or query, which may hold secrets.
    public var host: String
    /// What libcurl said, for the log; may be empty.
    public var detail: String

    public init(_ reason: Reason, host: String = "", detail: String = "") {
        self.reason = reason
        self.host = host
        self.detail = detail
    }

    public enum Reason: Sendable, Hashable, Codable {
        /// The task was cancelled.
        case cancelled
        /// The engine was shut down.
        case shutDown
        /// Something in the request cannot be sent: which.
        case unusable(String)
        /// libcurl reads another scheme, host or port from the address than we do.
        case ambiguousAddress
        /// The address policy refuses the address, or every IP address that its host has.
        case refused(AddressRefusal)
        case dns
        /// Nobody answers at the host's addresses.
        case connect
        case tls(TLSFault)
        case timeout(Phase)
        /// Fewer than so many bytes a second for so long.
        case slow(bytesPerSecond: Int, during: Duration)
        /// Past so many bytes, decoded or on the wire.
        case tooLarge(limit: Int)
        /// Past ``TransferLimits/ratio`` decoded bytes for each byte on the wire.
        case bomb(ratio: Int)
        /// Header lines past so many bytes.
        case headerTooLarge(limit: Int)
        /// The body ended before its announced end.
        case truncated
        /// The body is not what `Content-Encoding` says, or is followed by junk.
        case badEncoding
        /// What came is no HTTP response.
        case malformed
        /// Two `Content-Length`s that differ.
        case conflictingLengths
        /// The connection was closed without an answer.
        case emptyReply
        /// The connection broke, or its framing did.
        case disconnected
        /// None of the above: libcurl's number.
        case other(code: Int)
    }

    public enum TLSFault: Sendable, Hashable, Codable { case certificate, handshake }

    public enum Phase: Sendable, Hashable, Codable { case nameLookup, connect, response }
}

extension TransferError: CustomStringConvertible {
    /// A sentence for the operator: what, where, and how to mend it where that can be said.
    public var description: String {
        host.isEmpty ? "\(reason)" : "\(host): \(reason)"
    }
}

extension TransferError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cancelled: "the request was cancelled"
        case .shutDown: "samsyn is shutting down"
        case .unusable(let what): "the request cannot be sent: \(what)"
        case .ambiguousAddress: "the address can be read as another host or port; write it plainly"
        case .refused(let refusal): refusal.description
        case .dns: "the host name has no address; check its spelling and the network"
        case .connect: "nobody answers at the host's address"
        case .tls(.certificate): "the server's certificate cannot be trusted"
        case .tls(.handshake): "no secure connection could be agreed on"
        case .timeout(.nameLookup): "the host name was not resolved in time"
        case .timeout(.connect): "no connection in time"
        case .timeout(.response): "the answer took longer than limits.timeout"
        case .slow(let rate, let time): "under \(rate) bytes a second for \(time.components.seconds) s"
        case .tooLarge(let limit): "more than \(limit) bytes; raise limits.max_bytes if that is meant"
        case .bomb(let ratio): "unpacks to more than \(ratio) times its size"
        case .headerTooLarge(let limit): "more than \(limit) bytes of headers"
        case .truncated: "the answer broke off before its end"
        case .badEncoding: "the answer is not packed as it says"
        case .malformed: "the answer is not HTTP"
        case .conflictingLengths: "the answer states two different lengths"
        case .emptyReply: "the server closed the connection without an answer"
        case .disconnected: "the connection broke"
        case .other(let code): "libcurl's error \(code)"
        }
    }
}
