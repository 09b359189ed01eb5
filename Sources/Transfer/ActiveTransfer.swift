internal import Addresses
internal import CCurl
internal import Glibc

/// One exchange under way, and the context of its callbacks. Lives on the engine's thread only.
final class ActiveTransfer {
    let easy = EasyHandle()
    let request: TransferRequest
    let ticket: TransferTicket
    private let continuation: TransferContinuation
    // libcurl keeps pointers to these three.
    let target: CurlAddress
    let headers: HeaderList
    let errorText: ErrorText

    /// Room is made at once for a stated length up to this; a server may state any.
    private static let trustedLength = 1024 * 1024

    private var head: ResponseHead
    private var meter: BodyMeter
    private var body: [UInt8] = []
    private var isCut = false
    /// Why one of our callbacks stopped the exchange: libcurl's code for that has other causes as well.
    private var verdict: TransferError.Reason?
    /// The last address that the policy refused; of interest only if no other one could be connected to.
    private var refusal: AddressRefusal?

    init(_ request: TransferRequest, ticket: TransferTicket, continuation: TransferContinuation) throws(TransferError) {
        self.request = request
        self.ticket = ticket
        self.continuation = continuation
        target = try CurlAddress.agreed(request.address, policy: request.policy)
        headers = try HeaderList(request.headers)
        errorText = ErrorText()
        head = ResponseHead(limit: request.limits.headerBytes)
        meter = BodyMeter(limits: request.limits)
        do {
            try configure()
        } catch {
            throw TransferError(.other(code: Int(error.code.rawValue)), host: request.address.origin)
        }
    }

    func fail(_ reason: TransferError.Reason) {
        let error = TransferError(reason, host: request.address.origin, detail: errorText.text)
        continuation.resume(returning: .failure(error))
    }

    func finish(_ code: CURLcode) {
        if isCut { return succeed() }
        if let verdict { return fail(verdict) }
        guard code == CURLE_OK else {
            if code == CURLE_COULDNT_CONNECT, let refusal { return fail(.refused(refusal)) }
            let progress = TransferProgress(timings: easy.timings, hasHead: head.isComplete)
            return fail(TransferError.Reason(code, at: progress, limits: request.limits))
        }
        // libcurl calls a head that breaks off a success.
        guard head.isComplete else { return fail(.truncated) }
        succeed()
    }

    private func succeed() {
        // HTTP/2 is only agreed on under TLS; a plain response may still claim it.
        let isMultiplexed =
            request.address.scheme == "https" && easy.number(CURLINFO_HTTP_VERSION) >= CURL_HTTP_VERSION_2_0
        let response = TransferResponse(
            status: head.status, headers: head.headers, body: body,
            isUnframed: request.method != .head && !isMultiplexed && !head.framesItsBody,
            isCut: isCut, wireBytes: easy.size(CURLINFO_SIZE_DOWNLOAD_T), timings: easy.timings,
            peer: easy.text(CURLINFO_PRIMARY_IP))
        continuation.resume(returning: .success(response))
    }
}

// What the callbacks ask. A refusal sets `verdict` before it makes libcurl stop.
extension ActiveTransfer {
    /// Judges the peer after the name look-up and before the connection: what is refused gets no packet.
    func openSocket(_ peer: PeerAddress) -> curl_socket_t {
        guard let address = peer.address else { return samsyn_socket_bad }
        refusal = refusal(of: address)
        return refusal == nil ? peer.openSocket() : samsyn_socket_bad
    }

    /// Judges the peer again before the request goes out, as a kept connection may be another source's.
    func mayRequest(from address: String) -> Bool {
        guard let address = IPAddress(address) else { return false }
        guard let refusal = refusal(of: address) else { return true }
        verdict = .refused(refusal)
        return false
    }

    /// The peer of a request through a proxy is the proxy, which the operator has chosen.
    private func refusal(of address: IPAddress) -> AddressRefusal? {
        request.proxy == nil ? request.policy.judge(address) : nil
    }

    func receiveHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
        switch head.receive(Array(bytes)) {
        case nil: return true
        case .tooLarge(let limit): verdict = .headerTooLarge(limit: limit)
        case .conflictingLengths: verdict = .conflictingLengths
        }
        return false
    }

    func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if body.isEmpty, let length = head.length { body.reserveCapacity(min(max(0, length), Self.trustedLength)) }
        switch meter.decode(bytes.count) {
        case .fits:
            body.append(contentsOf: bytes)
            return true
        case .overflows(let fitting):
            body.append(contentsOf: bytes.prefix(fitting))
            if request.limits.overflow == .cut {
                isCut = true
            } else {
                verdict = .tooLarge(limit: meter.limits.bodyBytes)
            }
        case .bomb:
            verdict = .bomb(ratio: meter.limits.ratio)
        }
        return false
    }

    func progress(wireBytes: Int) -> Bool {
        switch meter.receive(total: wireBytes) {
        case .fits: return true
        case .bomb: verdict = .bomb(ratio: meter.limits.ratio)
        case .overflows:
            if request.limits.overflow == .cut {
                isCut = true
            } else {
                verdict = .tooLarge(limit: meter.limits.bodyBytes)
            }
        }
        return false
    }
}
