import FoundationEssentials
import Testing
import Transfer

@testable import Fetching

@Suite struct `Being asked to wait` {
    @Test(
        arguments: [
            (429, "120", 120), (503, "120", 120), (301, "120", 120), (503, "Mon, 30 Nov 2026 09:00:00 GMT", 3600),
            (429, "Monday, 30-Nov-26 08:01:00 GMT", 60), (429, nil, 4 * 3600), (429, "snart", 4 * 3600),
            (429, "99999999999999", 7 * 86_400), (503, "Mon, 30 Nov 2099 09:00:00 GMT", 7 * 86_400),
            (503, nil, nil), (503, "snart", nil), (503, "-5", nil), (503, "0", nil),
            (503, "Mon, 30 Nov 2026 07:00:00 GMT", nil),
            (200, "120", nil), (404, "120", nil), (500, "120", nil),
        ] as [(Int, String?, TimeInterval?)])
    func `F15 is obeyed in both forms, within bounds`(status: Int, value: String?, seconds: TimeInterval?) {
        let headers = HeaderFields(value.map { [HeaderField("Retry-After", $0)] } ?? [])
        let wait = RetryAfter(status: status, headers: headers, now: monday)
        #expect(wait?.until.timeIntervalSince(monday) == seconds)
    }

    @Test(arguments: [(429, true), (503, true), (302, false)])
    func `F15 holds the whole host where the host is busy`(status: Int, holdsHost: Bool) {
        #expect(RetryAfter(status: status, headers: ["Retry-After": "5"], now: monday)?.holdsHost == holdsHost)
    }
}
