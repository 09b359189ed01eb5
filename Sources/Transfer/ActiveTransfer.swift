internal import Addresses
internal import CCurl
internal import Glibc

/// One exchange under way: what its line's callbacks tell, and what is made of it. Lives on the engine's thread only.
final class ActiveTransfer {
    let request: TransferRequest
    let ticket: TransferTicket
    private let continuation: TransferContinuation
    // libcurl keeps pointers to these two.
    let target: CurlAddress
    let headers: HeaderList

    /// Room is made at once for a stated length up to this; a server may state any.
    private static let trustedLength = 1024 * 1024

    private var head: ResponseHead
    private var meter: BodyMeter
    private var body: [UInt8] = []
    /// Undoes the body's codings; nil for a body without, and before the body's first piece.
    private var unpacker: BodyUnpacker?
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
        headers = try HeaderList(request.headers, acceptsEncodings: request.acceptsEncodings)
        head = ResponseHead(limit: request.limits.headerBytes)
        meter = BodyMeter(limits: request.limits)
    }

    /// - Parameter detail: libcurl's own words, for the log.
    func fail(_ reason: TransferError.Reason, detail: String = "") {
        let error = TransferError(reason, host: request.address.origin, detail: detail)
        continuation.resume(returning: .failure(error))
    }

    func finish(_ code: CURLcode, on line: TransferLine) {
        if isCut { return succeed(on: line) }
        if let reason = failure(code, on: line) { return fail(reason, detail: line.errorText.text) }
        succeed(on: line)
    }

    private func failure(_ code: CURLcode, on line: TransferLine) -> TransferError.Reason? {
        if let verdict { return verdict }
        guard code == CURLE_OK else {
            if code == CURLE_COULDNT_CONNECT, let refusal { return .refused(refusal) }
            let progress = TransferProgress(timings: line.easy.timings, hasHead: head.isComplete)
            return TransferError.Reason(code, at: progress, limits: request.limits)
        }
        // libcurl calls a head that breaks off a success, and knows nothing of what the body's codings hold.
        return head.isComplete && unpacker?.isAtEnd != false ? nil : .truncated
    }

    private func succeed(on line: TransferLine) {
        // HTTP/2 is only agreed on under TLS; a plain response may still claim it.
        let isMultiplexed =
            request.address.scheme == "https" && line.easy.number(CURLINFO_HTTP_VERSION) >= CURL_HTTP_VERSION_2_0
        let response = TransferResponse(
            status: head.status, headers: head.headers, body: body,
            isUnframed: request.method != .head && !isMultiplexed && !head.framesItsBody,
            isCut: isCut, wireBytes: meter.wireBytes, timings: line.easy.timings,
            peer: line.easy.text(CURLINFO_PRIMARY_IP))
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
        switch head.receive(bytes) {
        case nil: return true
        case .tooLarge(let limit): verdict = .headerTooLarge(limit: limit)
        case .conflictingLengths: verdict = .conflictingLengths
        }
        return false
    }

    /// Takes a piece of the body as it came, without its chunks' frames.
    func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if meter.wireBytes == 0, !bytes.isEmpty, !beginBody() { return false }
        meter.receive(bytes.count)
        guard let unpacker else { return append(bytes) }
        switch unpacker.unpack(bytes, append) {
        case .well where meter.isWireFull: return overflow()
        case .well: return true
        case .spoilt:
            verdict = .badEncoding
            return false
        case .refused: return false
        }
    }

    private func beginBody() -> Bool {
        guard let layers = ContentCoding.layers(of: head.headers) else {
            verdict = .badEncoding
            return false
        }
        if layers.isEmpty {
            body.reserveCapacity(min(max(0, head.framing.length ?? 0), Self.trustedLength))
        } else {
            unpacker = BodyUnpacker(layers)
        }
        return true
    }

    /// Keeps a piece of the unpacked body as far as the limits go.
    private func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        switch meter.decode(bytes.count) {
        case .fits:
            makeRoom(for: bytes.count)
            body.append(contentsOf: bytes)
            return true
        case .overflows(let fitting):
            body.append(contentsOf: bytes.prefix(fitting))
            return overflow()
        case .bomb:
            verdict = .bomb(ratio: meter.limits.ratio)
            return false
        }
    }

    /// A long body gets room up to its limit at once: doubling would hold it twice while it is moved. Room that is not
    /// written to costs nothing.
    private func makeRoom(for count: Int) {
        guard body.count + count > max(body.capacity, Self.trustedLength) else { return }
        body.reserveCapacity(request.limits.bodyBytes)
    }

    private func overflow() -> Bool {
        if request.limits.overflow == .cut {
            isCut = true
        } else {
            verdict = .tooLarge(limit: meter.limits.bodyBytes)
        }
        return false
    }
}
