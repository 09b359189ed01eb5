import FoundationEssentials
import Model

/// One VEVENT, read but not yet expanded.
struct EventReading {
    private(set) var event: CalendarEvent
    /// RECURRENCE-ID: the time of a repeated event that this one stands for.
    private(set) var replaced: CalendarMoment?
    private var rule: RecurrenceRule?
    private var extra: [CalendarMoment] = []
    private var excluded: Set<Date> = []
    private var duration: CalendarDuration?

    init(_ lines: [ContentLine], index: Int, zones: CalendarZones) {
        event = CalendarEvent(index: index)
        for line in lines where !line.value.isEmpty { read(line, zones) }
        if event.end == nil, let start = event.start, let duration { event.end = start.advanced(by: duration) }
        event.isRepeated = rule != nil || !extra.isEmpty || replaced != nil
    }

    private mutating func read(_ line: ContentLine, _ zones: CalendarZones) {
        switch line.name {
        case "UID": event.uid = line.text
        case "SUMMARY": event.summary = MarkupText.collapsed(line.text)
        case "DESCRIPTION": event.description = line.text
        case "URL": event.url = line.text
        case "LOCATION": event.location = MarkupText.collapsed(line.text)
        case "ORGANIZER": event.organizer = line.parameters["CN"] ?? line.text
        case "CATEGORIES":
            event.categories += line.value.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
        case "STATUS": event.status = CalendarEvent.Status(rawValue: line.text.uppercased()) ?? .confirmed
        case "LAST-MODIFIED": event.lastModified = CalendarMoment(line.text, zone: .utc)?.date
        case "DTSTART": event.start = CalendarMoment(line.text, zone: zones.zone(of: line))
        case "DTEND": event.end = CalendarMoment(line.text, zone: zones.zone(of: line))
        case "DURATION": duration = CalendarDuration(line.text)
        case "RRULE": rule = rule ?? RecurrenceRule(line.text)
        case "RECURRENCE-ID": replaced = CalendarMoment(line.text, zone: zones.zone(of: line))
        case "RDATE": extra += moments(line, zones)
        case "EXDATE": excluded.formUnion(moments(line, zones).map(\.date))
        default: break
        }
    }

    /// A list of moments; of a period its beginning.
    private func moments(_ line: ContentLine, _ zones: CalendarZones) -> [CalendarMoment] {
        let zone = zones.zone(of: line)
        return line.value.split(separator: ",").compactMap { part in
            CalendarMoment(part.prefix { $0 != "/" }.trimmed, zone: zone)
        }
    }

    /// The event at each time that it takes place.
    ///
    /// - Parameter moved: times that another VEVENT stands for.
    func occurrences(within horizon: CalendarHorizon, without moved: Set<Date>) -> [CalendarEvent] {
        guard let start = event.start, rule != nil || !extra.isEmpty, replaced == nil else { return [event] }
        var starts = [start]
        if let rule {
            starts = rule.days(
                from: start.day, until: horizon.last, notBefore: horizon.first, limit: CalendarHorizon.occurrenceLimit
            ).map(start.on)
        }
        starts += extra
        var seen: Set<Date> = moved.union(excluded)
        return starts.filter { seen.insert($0.date).inserted }
            .sorted { $0.date < $1.date }
            .prefix(CalendarHorizon.occurrenceLimit)
            .map { occurrence(at: $0, of: start) }
    }

    private func occurrence(at moment: CalendarMoment, of start: CalendarMoment) -> CalendarEvent {
        var occurrence = event
        occurrence.start = moment
        if let end = event.end {
            occurrence.end = end.on(moment.day.advanced(by: start.day.distance(to: end.day)))
        }
        return occurrence
    }
}
