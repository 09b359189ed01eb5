import FoundationEssentials
import Testing
import Transfer

@testable import Fetching

/// Header fields of a response and for how many seconds from its receipt it is fresh.
struct Lifetime: Sendable, CustomTestStringConvertible {
    let headers: HeaderFields
    let seconds: TimeInterval

    init(_ seconds: TimeInterval, _ headers: HeaderFields) {
        self.headers = headers
        self.seconds = seconds
    }

    var testDescription: String { headers.fields.map { "\($0.name): \($0.value)" }.joined(separator: "; ") }
    var fresh: TimeInterval {
        Freshness(of: headers, requested: monday, received: monday).until.timeIntervalSince(monday)
    }
}

private let hour: TimeInterval = 3_600
private let day: TimeInterval = 86_400
private let now = "Mon, 30 Nov 2026 08:00:00 GMT"

@Suite struct `How long an answer is fresh` {
    static let stated = [
        Lifetime(hour, ["Cache-Control": "max-age=3600"]),
        Lifetime(hour, ["cache-control": "public, MAX-AGE=\"3600\", s-maxage=60"]),
        Lifetime(0, ["Cache-Control": "s-maxage=3600"]),
        Lifetime(hour, ["Cache-Control": "must-revalidate, max-age=3600"]),
        Lifetime(0, ["Cache-Control": "must-revalidate"]),
        Lifetime(60, ["Cache-Control": "max-age=60, stale-while-revalidate=86400, stale-if-error=86400, immutable"]),
        Lifetime(hour, ["Cache-Control": "public", "Cache-Control": "max-age=3600"]),
        Lifetime(hour, ["Cache-Control": "max-age=3600", "Expires": "Tue, 01 Dec 2026 08:00:00 GMT", "Date": now]),
        Lifetime(hour, ["Expires": "Mon, 30 Nov 2026 09:00:00 GMT", "Date": now]),
        Lifetime(hour, ["Expires": "Mon, 30 Nov 2026 09:00:00 GMT"]),
        Lifetime(0, ["Expires": "0", "Last-Modified": "Sun, 01 Nov 2026 08:00:00 GMT"]),
        Lifetime(0, ["Expires": "Mon, 30 Nov 2026 07:00:00 GMT", "Date": now]),
        Lifetime(hour - 600, ["Cache-Control": "max-age=3600", "Age": "600"]),
        Lifetime(0, ["Cache-Control": "max-age=3600", "Age": "4000"]),
        Lifetime(hour - 600, ["Cache-Control": "max-age=3600", "Date": "Mon, 30 Nov 2026 07:50:00 GMT"]),
        Lifetime(0, ["Cache-Control": "max-age=-5"]),
        Lifetime(0, ["Cache-Control": "max-age=strax", "Expires": "Mon, 30 Nov 2026 09:00:00 GMT"]),
        Lifetime(60, ["Cache-Control": "max-age=60, max-age=3600"]),
        Lifetime(60, ["Cache-Control": "private=\"a, max-age=5\", max-age=60"]),
        Lifetime(0, [:]),
    ]

    static let guessed = [
        Lifetime(day, ["Last-Modified": "Mon, 02 Nov 2026 08:00:00 GMT", "Date": now]),
        Lifetime(day * 0.9, ["Last-Modified": "Sat, 21 Nov 2026 08:00:00 GMT", "Date": now]),
        Lifetime(day * 0.9, ["Last-Modified": "Sat, 21 Nov 2026 08:00:00 GMT"]),
        Lifetime(hour / 10, ["Last-Modified": "Mon, 30 Nov 2026 07:00:00 GMT", "Date": now]),
        Lifetime(0, ["Last-Modified": now, "Date": now]),
        Lifetime(0, ["Last-Modified": "Tue, 01 Dec 2026 08:00:00 GMT", "Date": now]),
        Lifetime(0, ["Last-Modified": "i går", "Date": now]),
        Lifetime(day, ["Last-Modified": "Thu, 01 Jan 1970 00:00:00 GMT"]),
        Lifetime(0, ["Last-Modified": "Sat, 21 Nov 2026 08:00:00 GMT", "Cache-Control": "max-age=0"]),
        Lifetime(0, ["Last-Modified": "Sat, 21 Nov 2026 08:00:00 GMT", "Cache-Control": "no-cache"]),
    ]

    static let never = [
        Lifetime(0, ["Cache-Control": "no-store, max-age=3600"]),
        Lifetime(0, ["Cache-Control": "max-age=3600, no-cache"]),
        Lifetime(0, ["Cache-Control": "no-cache=\"Set-Cookie\", max-age=3600"]),
        Lifetime(0, ["Cache-Control": "max-age=3600", "Vary": "*"]),
        Lifetime(0, ["Cache-Control": "max-age=3600", "Vary": "Accept-Encoding, *"]),
    ]

    @Test(arguments: stated) func `F1 follows what the server states`(_ lifetime: Lifetime) {
        #expect(lifetime.fresh == lifetime.seconds)
    }

    @Test(arguments: guessed) func `F2 is a tenth of the time since the last change, a day at most`(
        _ lifetime: Lifetime
    ) {
        #expect(abs(lifetime.fresh - lifetime.seconds) < 0.001)
    }

    @Test(arguments: never) func `F3 F8 is no time at all where the server forbids it`(_ lifetime: Lifetime) {
        #expect(lifetime.fresh == 0)
    }

    @Test(arguments: ["Fri, 30 Nov 2029 08:00:00 GMT", "gibberish"])
    func `F4 counts a missing or future Date as the time of receipt`(date: String) {
        #expect(Lifetime(0, ["Cache-Control": "max-age=60", "Date": date]).fresh == 60)
    }

    @Test func `F2 is a week at most, and says when it was cut`() {
        let year = Freshness(of: ["Cache-Control": "max-age=31536000"], requested: monday, received: monday)
        #expect(year.until == monday + 7 * day && year.isCut)
        let endless = Freshness(
            of: ["Cache-Control": "max-age=99999999999999999999"], requested: monday, received: monday)
        #expect(endless.until == monday + 7 * day)
        #expect(!Freshness(of: ["Cache-Control": "max-age=604800"], requested: monday, received: monday).isCut)
    }

    @Test func `F1 takes the time on the way off a stated age`() {
        let slow = Freshness(of: ["Cache-Control": "max-age=60", "Age": "10"], requested: monday - 5, received: monday)
        #expect(slow.until == monday + 45)
    }
}
