internal import Addresses
internal import CCurl

/// An address as libcurl reads it. libcurl keeps the pointer, so this must outlive the transfer.
struct CurlAddress: ~Copyable {
    let pointer: OpaquePointer
    private let isRead: Bool

    /// Reads an address that may be asked and that libcurl reads as we do: where two parsers differ, one could be made
    /// to judge a host that the other does not go to.
    ///
    /// - Throws: ``TransferError/Reason/refused(_:)``, ``TransferError/Reason/ambiguousAddress``.
    static func agreed(_ address: WebAddress, policy: AddressPolicy) throws(TransferError) -> CurlAddress {
        if let refusal = policy.judge(address) { throw TransferError(.refused(refusal), host: address.origin) }
        let reading = CurlAddress(reading: address.withoutFragment.text)
        guard reading.agrees(with: address) else { throw TransferError(.ambiguousAddress, host: address.origin) }
        return reading
    }

    init(reading text: String) {
        guard let pointer = curl_url() else { fatalError("curl_url: out of memory") }
        self.pointer = pointer
        isRead = curl_url_set(pointer, CURLUPART_URL, text, UInt32(CURLU_PATH_AS_IS | CURLU_DISALLOW_USER)) == CURLUE_OK
    }

    deinit { curl_url_cleanup(pointer) }

    /// Whether scheme, host and port are the same in both readings.
    borrowing func agrees(with address: WebAddress) -> Bool {
        isRead && part(CURLUPART_SCHEME) == address.scheme && part(CURLUPART_HOST) == address.hostName
            && part(CURLUPART_PORT) == address.effectivePort.map { String($0) }
    }

    private borrowing func part(_ part: CURLUPart) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(pointer, part, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
