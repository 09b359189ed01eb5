import Model
import Testing

@testable import Reading

// Both are days that exist.
private let year = CalendarHorizon(
    first: CalendarDay(year: 2026, month: 1, day: 1)!, last: CalendarDay(year: 2026, month: 12, day: 31)!)

private func calendar(_ events: String, head: String = "") throws -> EventCalendar {
    let text = "BEGIN:VCALENDAR\r\n\(head)\(events.replacing("\n", with: "\r\n"))\r\nEND:VCALENDAR\r\n"
    return try EventCalendar.read(DecodedText(Array(text.utf8)), within: year)
}

private func event(_ lines: String) throws -> [CalendarEvent] {
    try calendar("BEGIN:VEVENT\n\(lines)\nEND:VEVENT").events
}

@Suite struct `A calendar` {
    @Test func `gives its events with their words`() throws {
        let read = try calendar(
            """
            BEGIN:VEVENT
            UID:1@a.example
            SUMMARY;LANGUAGE=sv:Frukost\\, kaffe\\; bröd
            DESCRIPTION:Rad ett\\nrad två som är lång och
              fortsätter
            URL;VALUE=URI:https://a.example/frukost?a=1:2
            LOCATION:Storgatan 1
            ORGANIZER;CN="Berg, Anna":mailto:anna@a.example
            CATEGORIES:Export,Mingel
            STATUS:TENTATIVE
            LAST-MODIFIED:20261001T080000Z
            DTSTART;TZID=Europe/Stockholm:20261102T073000
            DTEND;TZID=Europe/Stockholm:20261102T090000
            BEGIN:VALARM
            SUMMARY:Larm
            END:VALARM
            END:VEVENT
            """, head: "X-WR-CALNAME:Kalendern\r\n")
        #expect(read.title == "Kalendern")
        let event = try #require(read.events.first)
        #expect(
            [event.uid, event.summary, event.url, event.location, event.organizer] == [
                "1@a.example", "Frukost, kaffe; bröd", "https://a.example/frukost?a=1:2", "Storgatan 1", "Berg, Anna",
            ])
        #expect(event.description == "Rad ett\nrad två som är lång och fortsätter")
        #expect(
            [event.start?.date.rfc3339, event.end?.date.rfc3339] == ["2026-11-02T06:30:00Z", "2026-11-02T08:00:00Z"])
        #expect(event.categories == ["Export", "Mingel"])
        #expect(event.status == .tentative)
        #expect(read.notices.isEmpty)
    }

    @Test(arguments: [
        ("DTSTART:20260702T073000Z", "2026-07-02T07:30:00Z"), ("DTSTART:20260702T073000", "2026-07-02T05:30:00Z"),
        ("DTSTART;TZID=Europe/Helsinki:20260702T073000", "2026-07-02T04:30:00Z"),
        ("DTSTART;VALUE=DATE:20260702", "2026-07-02T00:00:00Z"),
        ("DTSTART;TZID=\"W. Europe Standard Time\":20261102T073000", "2026-11-02T06:30:00Z"),
        ("DTSTART;TZID=/x.example/2026/Europe/Stockholm:20261102T073000", "2026-11-02T06:30:00Z"),
        ("DTSTART;TZID=Nowhere:20261102T073000", "2026-11-02T06:30:00Z"),
        // Clocks go back on 25 October and forth on 29 March: an hour twice, an hour never.
        ("DTSTART;TZID=Europe/Stockholm:20261025T023000", "2026-10-25T00:30:00Z"),
        ("DTSTART;TZID=Europe/Stockholm:20260329T023000", "2026-03-29T01:30:00Z"),
    ])
    func `knows when a local time is`(line: String, moment: String) throws {
        #expect(try event(line).first?.start?.date.rfc3339 == moment)
    }

    @Test(arguments: [
        ("DTSTART;VALUE=DATE:20260702\nDTEND;VALUE=DATE:20260705", "2026-07-04"),
        ("DTSTART;VALUE=DATE:20260702", "2026-07-02"),
        ("DTSTART:20260702T200000Z\nDURATION:P1DT2H", "2026-07-03"),
        ("DTSTART;VALUE=DATE:20260702\nDURATION:P1W", "2026-07-08"),
        ("DTSTART;VALUE=DATE:20260702\nDTEND;VALUE=DATE:20260702", "2026-07-02"),
    ])
    func `knows an event's last day`(lines: String, day: String) throws {
        #expect(try event(lines).first?.lastDay?.description == day)
    }

    @Test func `says which zones it doesn't know`() throws {
        let read = try calendar("BEGIN:VEVENT\nDTSTART;TZID=Nowhere:20261102T073000\nEND:VEVENT")
        #expect(read.notices.map(\.code) == ["zone_unknown"])
    }

    @Test(arguments: ["", "hej", "BEGIN:VCARD", "<html>"])
    func `is only what says that it is`(text: String) {
        #expect(throws: CalendarError.notACalendar) {
            try EventCalendar.read(DecodedText(Array(text.utf8)), within: year)
        }
    }

    @Test(arguments: [
        "BEGIN:VCALENDAR", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a",
        "begin:vcalendar\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VEVENT\n:\n;;;\nX\nDTSTART:\n",
    ])
    func `that is broken gives what it has`(text: String) throws {
        let read = try EventCalendar.read(DecodedText(Array(text.utf8)), within: year)
        #expect(read.events.count <= 1)
    }
}

@Suite struct `A repeated event` {
    private func days(_ rule: String, start: String = "20260105T090000", more: String = "") throws -> [String] {
        try event("UID:1\nDTSTART;TZID=Europe/Stockholm:\(start)\n\(rule)\(more)").compactMap {
            $0.start?.day.description
        }
    }

    @Test(arguments: [
        ("RRULE:FREQ=DAILY;COUNT=3", ["2026-01-05", "2026-01-06", "2026-01-07"]),
        ("RRULE:FREQ=DAILY;INTERVAL=10;UNTIL=20260126T235959Z", ["2026-01-05", "2026-01-15", "2026-01-25"]),
        ("RRULE:FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", ["2026-01-06", "2026-01-08", "2026-01-13"]),
        ("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2", ["2026-01-05", "2026-01-19"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=1WE;COUNT=2", ["2026-01-07", "2026-02-04"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2026-01-30", "2026-02-27"]),
        ("RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", ["2026-01-31", "2026-03-31", "2026-05-31"]),
        ("RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2", ["2026-01-31", "2026-02-28"]),
        ("RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", ["2026-01-30", "2026-02-27"]),
        ("RRULE:FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO;COUNT=2", ["2026-03-02", "2026-09-07"]),
        ("RRULE:FREQ=YEARLY;COUNT=5", ["2026-01-05"]), ("RRULE:FREQ=SECONDLY", ["2026-01-05"]),
        (
            "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/Stockholm:20260112T090000",
            ["2026-01-05", "2026-01-19", "2026-01-26"]
        ),
        ("RRULE:FREQ=WEEKLY;COUNT=1\nRDATE:20260601T070000Z", ["2026-01-05", "2026-06-01"]),
    ])
    func `takes place on the days that its rule names`(rule: String, expected: [String]) throws {
        #expect(try days(rule) == expected)
    }

    @Test func `keeps its wall-clock time over the change of clocks`() throws {
        let events = try event(
            "DTSTART;TZID=Europe/Stockholm:20260323T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=2")
        #expect(events.map { $0.start?.date.rfc3339 } == ["2026-03-23T08:00:00Z", "2026-03-30T07:00:00Z"])
        #expect(events.map { $0.end?.date.rfc3339 } == ["2026-03-23T09:00:00Z", "2026-03-30T08:00:00Z"])
    }

    @Test func `is kept within the horizon and the limit`() throws {
        #expect(try days("RRULE:FREQ=DAILY", start: "19990101T090000").first == "2026-01-01")
        #expect(try days("RRULE:FREQ=DAILY").count == CalendarHorizon.occurrenceLimit)
        #expect(try days("RRULE:FREQ=WEEKLY;INTERVAL=9999999").count == 1)
    }

    @Test func `gives way where one time was moved`() throws {
        let events = try calendar(
            """
            BEGIN:VEVENT
            UID:1
            SUMMARY:Möte
            DTSTART:20260105T090000Z
            RRULE:FREQ=WEEKLY;COUNT=2
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            SUMMARY:Flyttat
            RECURRENCE-ID:20260112T090000Z
            DTSTART:20260113T090000Z
            END:VEVENT
            """
        ).events
        #expect(events.map(\.summary) == ["Möte", "Flyttat"])
        #expect(events.map { $0.start?.day.description } == ["2026-01-05", "2026-01-13"])
    }
}
