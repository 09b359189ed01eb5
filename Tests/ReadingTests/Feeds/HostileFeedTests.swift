import FoundationEssentials
import ProcessorTime
import Testing

@testable import Reading

@Suite struct `A hostile document` {
    private static let bits = [
        "<", "<a ", "<a x=\"", "<!", "<!--", "<?", "</", "&", "&#", "&a", "a ", "<a <b", "<![CDATA[", "<p>", "</p>",
        "<a x='<a x=\"", "=", "\"", "\0",
        "<item>", "<meta ", "\r\n ", "<b></i>", "1-", "BEGIN:VEVENT\n", "<!DOCTYPE x [", "\u{85}",
    ]

    /// Debug builds are ten times slower than what is shipped; what is quadratic takes far longer here.
    private static let patience = Duration.seconds(10)

    @Test(arguments: bits)
    func `S13 takes linear time`(bit: String) throws {
        let text = DecodedText(
            Array(String(repeating: bit, count: 50_000 / bit.utf8.count).utf8), contentType: "text/html")
        let horizon = CalendarHorizon(around: Date(timeIntervalSince1970: 1_790_000_000))
        let taken = processorTime {
            _ = MarkupText.plain(text.string)
            _ = MarkupText.looksLikeHTML(text.string)
            _ = XMLMending.mended(text.bytes)
            _ = FeedFormat.sniff(text.bytes)
            _ = FeedDate.parse(text.string)
            _ = try? Feed.read(DecodedText(Array("<rss>".utf8) + text.bytes))
            _ = try? EventCalendar.read(DecodedText(Array("BEGIN:VCALENDAR\n".utf8) + text.bytes), within: horizon)
            _ = try? Sitemap.read(text.bytes, at: "https://a.example/")
        }
        #expect(taken < Self.patience)
    }

    @Test func `S9 ends though all its tags have as many attributes as are allowed`() throws {
        let tag = "<p" + (0..<250).map { " a\($0)=1" }.joined() + ">"
        let bytes = Array(String(repeating: tag, count: 1_048_576 / tag.utf8.count).utf8)
        let taken = try processorTime { _ = try MarkupDocument.withHTML(bytes) { $0.nodeCount } }
        #expect(taken < .seconds(2))
    }

    @Test func `repeats no event for ever`() throws {
        let event = "BEGIN:VEVENT\nDTSTART:00010101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n"
        let text = DecodedText(Array(("BEGIN:VCALENDAR\n" + String(repeating: event, count: 100)).utf8))
        let horizon = CalendarHorizon(around: Date(timeIntervalSince1970: 1_790_000_000))
        var events: [CalendarEvent] = []
        let taken = try processorTime { events = try EventCalendar.read(text, within: horizon).events }
        #expect(events.isEmpty)
        #expect(taken < Self.patience)
    }
}
