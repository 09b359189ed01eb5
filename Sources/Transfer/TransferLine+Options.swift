internal import Addresses
internal import CCurl

/// Every option that is set, in one place (requirements, "libcurl options").
extension TransferLine {
    /// Whatever libcurl would do on its own account, or on the environment's.
    func configureWhatIsOff() throws(EasyHandle.RefusedOption) {
        try easy.set(CURLOPT_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_REDIR_PROTOCOLS_STR, "http,https")
        try easy.set(CURLOPT_FOLLOWLOCATION, 0)  // libcurl would take validators and custom headers along
        try easy.set(CURLOPT_NOPROXY, "")
        try easy.set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
        try easy.set(CURLOPT_NETRC, 0)
        try easy.set(CURLOPT_UNRESTRICTED_AUTH, 0)
        try easy.set(CURLOPT_PATH_AS_IS, 1)  // our serialisation is final
        try easy.set(CURLOPT_NOSIGNAL, 1)
        try easy.set(CURLOPT_QUICK_EXIT, 1)  // the resolver is a thread that cannot be cancelled
        try easy.set(CURLOPT_NOPROGRESS, 1)
        // ACCEPT_ENCODING is never set, and so nothing of a body's codings undone: that calls half a packed body a success.
    }

    func configureWhatIsFixed() throws(EasyHandle.RefusedOption) {
        try easy.set(CURLOPT_SSLVERSION, Int(samsyn_tls_at_least_1_2))
        try easy.set(CURLOPT_HTTP_VERSION, Int(samsyn_http_2_over_tls))
        try easy.set(CURLOPT_MAXAGE_CONN, 60)
        try easy.set(CURLOPT_MAXLIFETIME_CONN, 600)
        try easy.set(CURLOPT_DNS_CACHE_TIMEOUT, 60)
        try easy.set(CURLOPT_BUFFERSIZE, 64 * 1024)  // most pages come in one piece
    }

    /// What each exchange has of its own. Whatever is set here is set for every request: a line is used again.
    func configure(_ transfer: ActiveTransfer) throws(EasyHandle.RefusedOption) {
        try easy.check(samsyn_easy_set_url(easy.pointer, transfer.target.pointer), CURLOPT_CURLU)
        try easy.check(
            samsyn_easy_set_list(easy.pointer, CURLOPT_HTTPHEADER, transfer.headers.pointer), CURLOPT_HTTPHEADER)
        // Never the environment's http_proxy, or the policy would judge that proxy instead of the host.
        try easy.set(CURLOPT_PROXY, transfer.request.proxy?.origin ?? "")
        try set(CURLOPT_PROXYUSERNAME, transfer.request.proxyCredential?.user)
        try set(CURLOPT_PROXYPASSWORD, transfer.request.proxyCredential?.password)
        try configureMethod(transfer.request.method)
        try configureLimits(transfer.request.limits)
    }

    /// Sets a text, or takes back what the line's last request set.
    private func set(_ option: CURLoption, _ text: String?) throws(EasyHandle.RefusedOption) {
        if let text { try easy.set(option, text) } else { try easy.set(option, nil as UnsafeMutableRawPointer?) }
    }

    private func configureMethod(_ method: TransferRequest.Method) throws(EasyHandle.RefusedOption) {
        switch method {
        case .get: try easy.set(CURLOPT_HTTPGET, 1)
        case .head: try easy.set(CURLOPT_NOBODY, 1)
        case .post(let body):
            try easy.set(CURLOPT_POST, 1)
            try easy.set(CURLOPT_POSTFIELDSIZE_LARGE, size: body.count)  // before the body, which is copied by it
            let code = body.withUnsafeBytes { bytes in
                // No bytes may have no address; then any will do.
                let start = bytes.baseAddress ?? UnsafeRawPointer(errorText.pointer)
                return samsyn_easy_set_pointer(
                    easy.pointer, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: start))
            }
            try easy.check(code, CURLOPT_COPYPOSTFIELDS)
        }
    }

    private func configureLimits(_ limits: TransferLimits) throws(EasyHandle.RefusedOption) {
        try easy.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout.wholeMilliseconds)
        try easy.set(CURLOPT_TIMEOUT_MS, limits.timeout.wholeMilliseconds)
        try easy.set(CURLOPT_LOW_SPEED_LIMIT, limits.slowBytesPerSecond)
        try easy.set(CURLOPT_LOW_SPEED_TIME, max(1, limits.slowFor.wholeMilliseconds / 1000))
        try easy.set(CURLOPT_MAXFILESIZE_LARGE, size: limits.overflow == .fail ? limits.bodyBytes : 0)
    }

    /// The closures capture nothing and only forward.
    func configureCallbacks() throws(EasyHandle.RefusedOption) {
        // Unretained: the engine's table keeps `self` until libcurl has let go of the handle.
        let context = Unmanaged.passUnretained(self).toOpaque()
        try easy.set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(errorText.pointer))
        try easy.set(CURLOPT_HEADERDATA, context)
        try easy.check(
            samsyn_easy_set_data(easy.pointer, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                let isWelcome = forward(context) {
                    $0.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: size * count))
                }
                return isWelcome ? size * count : 0
            }, CURLOPT_HEADERFUNCTION)
        try easy.set(CURLOPT_WRITEDATA, context)
        try easy.check(
            samsyn_easy_set_data(easy.pointer, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
                let isWelcome = forward(context) {
                    $0.receiveBody(UnsafeRawBufferPointer(start: bytes, count: size * count))
                }
                return isWelcome ? size * count : size * count + 1  // any other number than theirs stops
            }, CURLOPT_WRITEFUNCTION)
        try easy.set(CURLOPT_OPENSOCKETDATA, context)
        try easy.check(
            samsyn_easy_set_open_socket(easy.pointer) { context, _, peer in
                guard let context, let peer else { return samsyn_socket_bad }
                let line = Unmanaged<TransferLine>.fromOpaque(context).takeUnretainedValue()
                return line.transfer?.openSocket(PeerAddress(peer)) ?? samsyn_socket_bad
            }, CURLOPT_OPENSOCKETFUNCTION)
        try easy.set(CURLOPT_PREREQDATA, context)
        try easy.check(
            samsyn_easy_set_prerequest(easy.pointer) { context, address, _, _, _ in
                let address = address.map { String(cString: $0) } ?? ""
                return forward(context) { $0.mayRequest(from: address) } ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
            }, CURLOPT_PREREQFUNCTION)
    }
}

private func forward(_ context: UnsafeMutableRawPointer?, _ body: (ActiveTransfer) -> Bool) -> Bool {
    guard let context, let transfer = Unmanaged<TransferLine>.fromOpaque(context).takeUnretainedValue().transfer
    else { return false }
    return body(transfer)
}

extension Duration {
    fileprivate var wholeMilliseconds: Int {
        let (seconds, attoseconds) = components
        return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    }
}
