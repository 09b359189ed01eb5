/// iCalendar (RFC 5545), with folded lines and local times of Stockholm.
enum CalendarBuild: Build {
    static let name = "calendar"
    static let contentType = "text/calendar"

    static func document(of scene: Scene) -> String {
        let events = scene.page.offerings.flatMap { event($0, in: scene) }
        let lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//\(scene.promoter.name)//Kalender//SV"]
        return (lines + events + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
    }

    private static func event(_ offering: OfferingState, in scene: Scene) -> [String] {
        var lines = ["BEGIN:VEVENT", "UID:\(offering.id)@\(scene.promoter.host).example", "DTSTAMP:20270125T080000Z"]
        lines.append("SUMMARY:\(text(offering.title))")
        if let starts = offering.starts { lines.append("DTSTART;TZID=Europe/Stockholm:\(time(starts))") }
        if let ends = offering.ends { lines.append("DTEND;TZID=Europe/Stockholm:\(time(ends))") }
        if let place = offering.place { lines.append("LOCATION:\(text(place))") }
        lines.append("DESCRIPTION:\(text(description(offering)))")
        return lines + ["URL:\(scene.served(offering.address))", "END:VEVENT"]
    }

    private static func description(_ offering: OfferingState) -> String {
        ([offering.lead.plain] + offering.texts.map(\.plain) + offering.facts.map { "\($0.label): \($0.text.plain)" })
            .joined(separator: "\n")
    }

    /// `2027-03-04T09:00` → `20270304T090000`
    private static func time(_ text: String) -> String {
        text.filter { $0 != "-" && $0 != ":" } + "00"
    }

    /// RFC 5545 §3.3.11.
    private static func text(_ text: String) -> String {
        text.map { character in
            switch character {
            case "\\", ";", ",": "\\\(character)"
            case "\n": "\\n"
            default: String(character)
            }
        }.joined()
    }

    /// Lines of at most 75 bytes (§3.1), never cut within a letter.
    private static func folded(_ line: String) -> String {
        var (result, length) = ("", 0)
        for character in line {
            let size = String(character).utf8.count
            if length + size > 75 {
                result += "\r\n "
                length = 1
            }
            result.append(character)
            length += size
        }
        return result
    }
}
