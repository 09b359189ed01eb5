import FoundationEssentials
import Testing

@testable import Fetching

@Suite struct `Reading an HTTP date` {
    static let said = Date(timeIntervalSince1970: 784_111_777)  // 1994-11-06T08:49:37Z

    @Test(
        arguments: [
            ("Sun, 06 Nov 1994 08:49:37 GMT", said), ("Sunday, 06-Nov-94 08:49:37 GMT", said),
            ("Sun Nov  6 08:49:37 1994", said), ("Mon, 06 Nov 1994 08:49:37 GMT", said),
            ("sun, 06 nov 1994 08:49:37 GMT", said), ("Sun, 6 Nov 1994 08:49:37 GMT", said),
            ("Sun, 06-Nov-1994 08:49:37 GMT", said), ("Sun, 06 Nov 1994 08:49:37 UTC", said),
            ("Monday, 30-Nov-26 08:00:00 GMT", monday),
            ("Sat, 31 Dec 2016 23:59:60 GMT", Date(timeIntervalSince1970: 1_483_228_800)),
            ("0", nil), ("-1", nil), ("", nil), ("Sun, 31 Feb 2026 08:00:00 GMT", nil),
            ("Sun, 06 Nov 1994 25:00:00 GMT", nil),
            ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("Sun, 06 Nov 1994 08:49:37 +0100", nil),
            ("1994-11-06T08:49:37Z", nil),
            ("Sun, 06 Nov 1994 08:49 GMT", nil), ("Sun, 06 Nov 99999 08:49:37 GMT", nil),
            ("Sun, 06 Nov 1994 -8:49:37 GMT", nil),
        ] as [(String, Date?)])
    func `F4 takes three forms and nothing impossible`(text: String, date: Date?) {
        #expect(HTTPDate.parse(text, now: monday) == date)
    }

    @Test func `F4 takes two digits of a year for the nearest past century`() {
        #expect(
            HTTPDate.parse("Sunday, 06-Nov-80 08:49:37 GMT", now: monday)
                == HTTPDate.parse("Thu, 06 Nov 1980 08:49:37 GMT", now: monday))
        #expect(
            HTTPDate.parse("Sunday, 06-Nov-70 08:49:37 GMT", now: monday)
                == HTTPDate.parse("Sun, 06 Nov 2070 08:49:37 GMT", now: monday))
    }
}
