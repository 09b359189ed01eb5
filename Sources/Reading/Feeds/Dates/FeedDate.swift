public import FoundationEssentials
import Model

/// The moments that feeds state: RFC 822 and its misspellings, ISO 8601 in every length, asctime(3), and what content
/// systems print in their own language.
///
/// The order of the parts is found, not prescribed: a time is what has colons, a zone what follows it, a month a word
/// or a number, a year what has four digits or stands last. A bare day is midnight UTC, as is a time without a zone
/// in UTC.
public enum FeedDate {
    /// Earlier days are no days of a feed: content systems write 0001-01-01 for "never".
    static let firstYear = 1900
    /// Bytes of a text that can be a date.
    static let lengthLimit = 128

    /// - Returns: nil where the text names no day that exists.
    public static func parse(_ text: String) -> Date? {
        guard text.utf8.count <= lengthLimit else { return nil }
        var tokens = DateTokens(text)
        let time = FeedTime(takenFrom: &tokens)
        guard let day = FeedDay(tokens)?.day, day.year >= firstYear else { return nil }
        guard let time else { return day.startUTC }
        let zone = time.offset ?? (tokens.isKorean ? 9 * 3_600 : 0)
        return day.startUTC.addingTimeInterval(time.seconds - Double(zone))
    }
}
