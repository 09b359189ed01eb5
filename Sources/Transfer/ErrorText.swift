internal import CCurl

/// Where libcurl writes what went wrong; it keeps the pointer, so this must outlive the transfer.
struct ErrorText: ~Copyable {
    let pointer: UnsafeMutablePointer<CChar>

    init() {
        pointer = .allocate(capacity: Int(CURL_ERROR_SIZE))
        pointer.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit { pointer.deallocate() }

    /// libcurl writes over it only where it has something to say.
    func clear() { pointer.pointee = 0 }

    var text: String { String(cString: pointer) }
}
