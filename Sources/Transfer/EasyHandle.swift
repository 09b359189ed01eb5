internal import CCurl

/// One libcurl easy handle; freed with its owner.
struct EasyHandle: ~Copyable {
    /// libcurl refused an option: a build without a feature that we rely on.
    struct RefusedOption: Error {
        let option: CURLoption
        let code: CURLcode
    }

    let pointer: UnsafeMutableRawPointer

    init() {
        guard let pointer = curl_easy_init() else { fatalError("curl_easy_init: out of memory") }
        self.pointer = pointer
    }

    deinit { curl_easy_cleanup(pointer) }

    borrowing func set(_ option: CURLoption, _ value: Int) throws(RefusedOption) {
        try check(samsyn_easy_set_long(pointer, option, value), option)
    }

    borrowing func set(_ option: CURLoption, size value: Int) throws(RefusedOption) {
        try check(samsyn_easy_set_offset(pointer, option, curl_off_t(value)), option)
    }

    /// libcurl keeps a copy.
    borrowing func set(_ option: CURLoption, _ value: String) throws(RefusedOption) {
        try check(samsyn_easy_set_text(pointer, option, value), option)
    }

    /// libcurl keeps the pointer: what it points to must outlive the transfer.
    borrowing func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer?) throws(RefusedOption) {
        try check(samsyn_easy_set_pointer(pointer, option, value), option)
    }

    borrowing func check(_ code: CURLcode, _ option: CURLoption) throws(RefusedOption) {
        guard code == CURLE_OK else { throw RefusedOption(option: option, code: code) }
    }

    borrowing func number(_ information: CURLINFO) -> Int {
        var value = 0
        return samsyn_easy_get_long(pointer, information, &value) == CURLE_OK ? value : 0
    }

    borrowing func size(_ information: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return samsyn_easy_get_offset(pointer, information, &value) == CURLE_OK ? Int(value) : 0
    }

    borrowing func text(_ information: CURLINFO) -> String {
        var value: UnsafePointer<CChar>?
        guard samsyn_easy_get_text(pointer, information, &value) == CURLE_OK, let value else { return "" }
        return String(cString: value)
    }

    var timings: TransferTimings {
        var timings = TransferTimings()
        timings.nameLookup = .microseconds(size(CURLINFO_NAMELOOKUP_TIME_T))
        timings.connect = .microseconds(size(CURLINFO_CONNECT_TIME_T))
        timings.tls = .microseconds(size(CURLINFO_APPCONNECT_TIME_T))
        timings.firstByte = .microseconds(size(CURLINFO_STARTTRANSFER_TIME_T))
        timings.total = .microseconds(size(CURLINFO_TOTAL_TIME_T))
        return timings
    }
}
