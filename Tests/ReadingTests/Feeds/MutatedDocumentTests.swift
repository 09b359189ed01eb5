import FoundationEssentials
import Testing

@testable import Reading

/// SplitMix64: the same numbers on every machine.
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

@Suite struct `A damaged document` {
    private static let documents = [
        "<?xml version='1.0' encoding='windows-1252'?><rss xml:base='/a/'><channel><title>Stöd &amp; råd</title><item><link>x</link>"
            + "<description><![CDATA[<p onclick='x()'>a<script>b</script><a href='c'>d</a>]]></description><pubDate>Mon, 02 Nov 2026 09:15:00 "
            + "+0100</pubDate></item></channel></rss>",
        "<!DOCTYPE feed [<!ENTITY e 'x'>]><feed xmlns='http://www.w3.org/2005/Atom'><entry><title type='html'>&e;&lt;b></title>"
            + "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><script>x</script>y</div></content></entry></feed>",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;TZID=Europe/Stockholm:20261102T073000\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY;"
            + "BYDAY=-1FR;BYSETPOS=1;COUNT=10\r\nEXDATE:20261102T073000Z\r\nSUMMARY:Frukost\\, nu\r\n fortsatt\r\nEND:VEVENT\r\nEND:VCALENDAR",
        "<urlset><url><loc>https://a.example/1</loc><lastmod>2026-W45-1</lastmod></url></urlset>",
        "<html><meta charset=iso-8859-1><body><table><tr><td onload=x>å<svg/onload=x><iframe src=javascript:x>",
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": 1, \"content_html\": \"<script>x</script>\\ud83d\"}]}",
    ]
    private static let pieces: [[UInt8]] =
        [
            "<", ">", "&", "\"", "'", "]]>", "<!--", "<![CDATA[", "<script>", "</", "<!ENTITY a '&b;'>", "&#x0;", "\0",
            "\r\n ", ";", "99999999999",
            "RRULE:FREQ=YEARLY;BYDAY=-9MO\r\n", "xml:base='//['", "encoding='utf-16'", "\u{85}",
        ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC3], [0x81, 0x30]]

    private func damaged(_ document: String, _ numbers: inout SeededNumbers) -> [UInt8] {
        var bytes = Array(document.utf8)
        for _ in 0..<Int.random(in: 1...8, using: &numbers) {
            let at = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &numbers)
            case 1: bytes.insert(contentsOf: Self.pieces.randomElement(using: &numbers) ?? [], at: at)
            case 2: bytes.insert(contentsOf: Array(bytes[at...].prefix(80)), at: at)
            default: bytes.removeSubrange(at..<max(at, min(bytes.count - 1, at + 20)))
            }
        }
        return bytes
    }

    @Test(arguments: documents.indices)
    func `is read or refused, and never runs anything`(index: Int) {
        var numbers = SeededNumbers(state: UInt64(index))
        let horizon = CalendarHorizon(around: Date(timeIntervalSince1970: 1_790_000_000))
        for _ in 0..<200 {
            let bytes = damaged(Self.documents[index], &numbers)
            let text = DecodedText(bytes, contentType: index == 4 ? "text/html" : nil)
            #expect(String(validating: text.bytes, as: UTF8.self) != nil)
            let feed = try? Feed.read(text, at: "https://a.example/")
            let fragments = feed?.entries.flatMap { [$0.summary, $0.content] } ?? []
            for fragment in fragments + [Sanitizer(base: nil).safe(text.string)] {
                #expect(fragment.map { !$0.contains("<script") && !$0.contains("<iframe") } ?? true)
            }
            let events = (try? EventCalendar.read(text, within: horizon))?.events ?? []
            #expect(events.count <= CalendarHorizon.occurrenceLimit * 10)
            let sitemap = try? Sitemap.read(bytes, at: "https://a.example/")
            #expect(sitemap?.entries.allSatisfy { $0.url.lowercased().hasPrefix("http") } ?? true)
        }
    }
}
