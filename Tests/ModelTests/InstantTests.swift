import FoundationEssentials
import Model
import Testing

@Suite struct `Moments as RFC 3339` {
    @Test(arguments: [
        ("2026-11-30T08:00:00Z", "2026-11-30T08:00:00Z"), ("2026-11-30T09:30:00+01:30", "2026-11-30T08:00:00Z"),
        ("2026-11-30T08:00:00.750Z", "2026-11-30T08:00:00Z"), ("2026-11-30", "2026-11-30T00:00:00Z"),
        ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ])
    func `are read in UTC`(text: String, same: String) {
        #expect(Date(rfc3339: text)?.rfc3339 == same)
    }

    @Test(arguments: [
        "", "2026-11-31", "2026-11-30T25:00:00Z", "2026-11-30T08:00:00", "30/11 2026", "2026-11-30T08:00:00+1",
    ])
    func `are nothing else`(text: String) {
        #expect(Date(rfc3339: text) == nil)
    }
}

@Suite struct `A calendar day` {
    @Test func `is the same after a turn through day numbers`() {
        for number in stride(from: -200_000, through: 200_000, by: 37) {
            #expect(CalendarDay(daysSince1970: number).daysSince1970 == number)
        }
    }

    @Test(arguments: [("2026-11-30", 1), ("2027-01-03", 7), ("1970-01-01", 4)])
    func `knows its weekday`(text: String, weekday: Int) throws {
        #expect(try #require(CalendarDay(text)).weekday == weekday)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-1-01", "026-01-01", "2026-01-+1"])
    func `refuses what no calendar has`(text: String) {
        #expect(CalendarDay(text) == nil)
    }
}
