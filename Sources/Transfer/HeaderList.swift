internal import CCurl

/// Request header lines as libcurl wants them; it keeps the pointer, so this must outlive the transfer.
struct HeaderList: ~Copyable {
    private(set) var pointer: UnsafeMutablePointer<curl_slist>?

    /// - Throws: ``TransferError/Reason/unusable(_:)`` for a field that would end its line early or is not Latin-1. Other
    ///   odd bytes pass, as validators go back whatever a server wrote.
    init(_ headers: HeaderFields, acceptsEncodings: Bool) throws(TransferError) {
        for field in headers.fields {
            guard let name = field.name.latin1Bytes, let value = field.value.latin1Bytes, !name.isEmpty,
                name.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }),
                value.allSatisfy({ $0 != 0 && $0 != 0x0A && $0 != 0x0D })
            else {
                throw TransferError(.unusable("header field '\(field.name)' ends its line early or is not Latin-1"))
            }
            // "Name:" would take libcurl's own field away; "Name;" sends an empty one.
            append(value.isEmpty ? name + Array(";".utf8) : name + Array(": ".utf8) + value)
        }
        append(Array("Accept-Encoding: \(acceptsEncodings ? ContentCoding.accepted : "identity")".utf8))
        append(Array("Expect:".utf8))  // no waiting for "100 Continue"
    }

    deinit { curl_slist_free_all(pointer) }

    private mutating func append(_ line: [UInt8]) {
        let longer = (line + [0]).withUnsafeBytes { bytes in
            curl_slist_append(pointer, bytes.bindMemory(to: CChar.self).baseAddress)
        }
        guard let longer else { fatalError("curl_slist_append: out of memory") }
        pointer = longer
    }
}
