import FoundationEssentials
import Model

extension EventCalendar {
    /// Whether the document says that it is a calendar.
    public static func sniff(_ bytes: [UInt8]) -> Bool {
        let head = bytes.drop { $0.isSpace }.prefix(15)
        return String(decoding: head, as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
    }

    /// Reads a document's events; repeated ones once for each time within `horizon`, others whenever they are.
    ///
    /// - Throws: ``CalendarError``.
    public static func read(_ text: DecodedText, within horizon: CalendarHorizon) throws(CalendarError) -> EventCalendar
    {
        guard sniff(text.bytes) else { throw .notACalendar }
        let document = CalendarComponents(ContentLine.lines(of: text.bytes))
        var calendar = EventCalendar()
        calendar.notices = text.notices
        calendar.title = document.head.first { $0.name == "X-WR-CALNAME" || $0.name == "NAME" }?.text
        let zones = CalendarZones(document)
        let readings = document.events.prefix(CalendarHorizon.eventLimit).enumerated().map {
            EventReading($1, index: $0 + 1, zones: zones)
        }
        let moved = Dictionary(grouping: readings.filter { $0.replaced != nil }) { $0.event.uid ?? "" }
        for reading in readings {
            let replaced = moved[reading.event.uid ?? ""]?.compactMap { $0.replaced?.date } ?? []
            calendar.events += reading.occurrences(within: horizon, without: Set(replaced))
        }
        calendar.noteOddities(document, zones)
        return calendar
    }

    private mutating func noteOddities(_ document: CalendarComponents, _ zones: CalendarZones) {
        if document.events.count > CalendarHorizon.eventLimit {
            let detail = "\(document.events.count) events; the first \(CalendarHorizon.eventLimit) are read"
            notices.append(Notice(code: "cut_by_limit", detail: detail))
        }
        for name in zones.unknown(in: document.events) {
            notices.append(
                Notice(code: "zone_unknown", detail: "the time zone '\(name)' is unknown; read as Swedish time"))
        }
    }
}

/// A document's lines by the component that they stand in.
struct CalendarComponents {
    /// Lines of the calendar itself.
    private(set) var head: [ContentLine] = []
    /// Lines of each VEVENT, without those of what stands in it (alarms).
    private(set) var events: [[ContentLine]] = []

    init(_ lines: [ContentLine]) {
        var open: [String] = []
        for line in lines {
            let component = line.value.trimmed.uppercased()
            if line.name == "BEGIN" {
                open.append(component)
                if component == "VEVENT" { events.append([]) }
            } else if line.name == "END" {
                if let level = open.lastIndex(of: component) { open.removeSubrange(level...) }
            } else if open.last == "VEVENT" {
                events[events.count - 1].append(line)
            } else if open == ["VCALENDAR"] {
                head.append(line)
            }
        }
    }
}

/// What the names of time zones in one document mean.
struct CalendarZones {
    /// For times that name no zone.
    private let floating: CalendarZone

    init(_ document: CalendarComponents) {
        let named = document.head.first { $0.name == "X-WR-TIMEZONE" }?.text
        floating = named.flatMap(CalendarZone.init(identifier:)) ?? .sweden
    }

    func zone(of line: ContentLine) -> CalendarZone {
        guard let name = line.parameters["TZID"] else { return floating }
        return CalendarZone(identifier: name) ?? floating
    }

    func unknown(in events: [[ContentLine]]) -> [String] {
        let names = Set(events.joined().compactMap { $0.parameters["TZID"] })
        return names.filter { CalendarZone(identifier: $0) == nil }.sorted()
    }
}
