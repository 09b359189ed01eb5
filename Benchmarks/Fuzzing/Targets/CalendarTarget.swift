import Model
import Reading

/// iCalendar: folded lines, time zones, repeated events.
enum CalendarTarget: FuzzTarget {
    static let name = "calendar"

    static func read(_ bytes: [UInt8]) {
        DocumentInput.read(ServedBytes(bytes, contentType: "text/calendar"), kind: .calendar)
    }
}
