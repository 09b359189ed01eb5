internal import CCurl

extension TransferError.Reason {
    /// The name of a failed exchange, from libcurl's code and how far the exchange had come.
    ///
    /// Several codes mean different things at different moments (27 is "out of memory" and a header line that is too
    /// long; 23 is our own refusal and junk after gzip), so our callbacks' own flags are asked before this.
    init(_ code: CURLcode, at progress: TransferProgress, limits: TransferLimits) {
        self =
            switch code {
            case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .dns
            case CURLE_COULDNT_CONNECT: .connect
            case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
                CURLE_SSL_PINNEDPUBKEYNOTMATCH:
                .tls(.certificate)
            case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CACERT_BADFILE,
                CURLE_SSL_CRL_BADFILE, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED,
                CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CLIENTCERT, CURLE_USE_SSL_FAILED:
                .tls(.handshake)
            case CURLE_OPERATION_TIMEDOUT: progress.timeoutReason(limits: limits)
            case CURLE_FILESIZE_EXCEEDED: .tooLarge(limit: limits.bodyBytes)
            case CURLE_PARTIAL_FILE: .truncated
            case CURLE_WRITE_ERROR, CURLE_BAD_CONTENT_ENCODING: .badEncoding
            case CURLE_OUT_OF_MEMORY where !progress.hasHead: .headerTooLarge(limit: limits.headerBytes)
            case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: .malformed
            case CURLE_GOT_NOTHING: .emptyReply
            case CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM, CURLE_HTTP3: .disconnected
            case CURLE_LOGIN_DENIED, CURLE_URL_MALFORMAT: .unusable("the address has a user name or no host")
            default: .other(code: Int(code.rawValue))
            }
    }
}

/// How far an exchange had come when it ended.
struct TransferProgress: Equatable {
    var timings: TransferTimings
    var hasHead: Bool

    /// libcurl has one code for every kind of waiting too long.
    func timeoutReason(limits: TransferLimits) -> TransferError.Reason {
        if timings.total >= limits.timeout - .milliseconds(5) { return .timeout(.response) }
        if timings.nameLookup == .zero { return .timeout(.nameLookup) }
        if timings.connect == .zero { return .timeout(.connect) }
        return timings.total >= limits.slowFor
            ? .slow(bytesPerSecond: limits.slowBytesPerSecond, during: limits.slowFor) : .timeout(.connect)
    }
}
