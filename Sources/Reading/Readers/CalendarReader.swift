import FoundationEssentials
import Model

/// Reads iCalendar: one observation an event; of a repeated one, its next time.
struct CalendarReader: DocumentReader {
    static let name = "calendar"

    func confidence(_ document: DecodedDocument) -> Double {
        if EventCalendar.sniff(document.text.bytes) { return 0.97 }
        return document.kind == .calendar || document.mediaType == "text/calendar" ? 0.5 : 0
    }

    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading {
        let calendar: EventCalendar
        do {
            calendar = try EventCalendar.read(document.text, within: CalendarHorizon(around: document.now))
        } catch {
            throw .unreadable(error.description)
        }
        let events = next(of: calendar.events.filter { $0.status != .cancelled }, from: CalendarDay(document.now))
        return DocumentReading(
            format: "ics", encoding: document.text.encoding, title: calendar.title,
            observations: events.compactMap { EventObservation(event: $0, document: document).observation },
            notices: calendar.notices.filter { !document.text.notices.contains($0) }, rules: ["ics"])
    }

    /// Of the times of one event the first from `today` on, else the last.
    private func next(of events: [CalendarEvent], from today: CalendarDay) -> [CalendarEvent] {
        var order: [String] = []
        var chosen: [String: CalendarEvent] = [:]
        for event in events {
            let key = event.uid ?? event.place
            guard let before = chosen[key] else {
                order.append(key)
                chosen[key] = event
                continue
            }
            if let day = before.lastDay, day < today { chosen[key] = event }
        }
        return order.compactMap { chosen[$0] }
    }
}

/// Makes an observation of a calendar's event.
private struct EventObservation {
    let event: CalendarEvent
    let document: DecodedDocument

    /// nil for an event without a name.
    var observation: Observation? {
        guard let name = event.summary, !name.isEmpty else { return nil }
        let title = passage(name, part: "SUMMARY", role: .title)
        var observation = Observation(
            title: Observed(name, Quotation(title)), url: event.url.flatMap(PageAddress.cleaned) ?? document.url,
            externalID: event.uid, passages: [title], nature: .event)
        observation.pages = [observation.url, document.url].uniqued()
        for block in PageBlocks.ofLines(event.description ?? "") {
            var passage = passage(block.text, part: "DESCRIPTION", role: PassageRole.of(block))
            passage.label = block.label
            observation.passages.append(passage)
        }
        addOccasion(to: &observation)
        return observation
    }

    private func addOccasion(to observation: inout Observation) {
        if let start = event.start {
            let passage = passage(start.day.description, part: "DTSTART", role: .facts)
            observation.passages.append(passage)
            observation.fields[.date] = Observed(.day(start.day), Quotation(passage))
        }
        if let location = event.location, !location.isEmpty {
            observation.passages.append(passage(location, part: "LOCATION", role: .facts))
        }
    }

    private func passage(_ text: String, part: String, role: Passage.Role) -> Passage {
        Passage(
            text: PlainText.collapsing(text), place: "\(event.place)/\(part)", role: role, url: document.url,
            snapshot: document.document.snapshot)
    }
}
