import Model

@testable import Reading

extension PageExtract {
    /// Reads HTML that a test writes, as from our own house.
    static func of(_ html: String, at url: String = "https://huset.example/sv/sida/") throws -> PageExtract {
        try read(DecodedText(Array(html.utf8)), at: url, latest: CalendarDay(year: 2027, month: 6, day: 1))
    }
}
