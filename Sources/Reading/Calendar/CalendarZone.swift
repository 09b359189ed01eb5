public import FoundationEssentials
// Without it FoundationEssentials knows no zone by name.
import FoundationInternationalization

/// What a time in a calendar is local to.
public enum CalendarZone: Sendable, Hashable {
    case utc
    case named(TimeZone)

    /// - Parameter identifier: what the document writes: IANA's name, one with something before it, or Windows' name.
    init?(identifier: String) {
        let parts = identifier.trimmed.split(separator: "/").map(String.init)
        for count in stride(from: parts.count, through: 1, by: -1) {
            let name = parts.suffix(count).joined(separator: "/")
            if let zone = TimeZone(identifier: Self.windows[name] ?? name) {
                self = .named(zone)
                return
            }
        }
        return nil
    }

    /// Where the region's promoters are: for times that say nothing, or a name that nobody knows.
    static let sweden = CalendarZone(identifier: "Europe/Stockholm") ?? .utc

    /// The moment at which clocks there show `seconds` past midnight of the day that begins at `midnight` in UTC.
    ///
    /// Of an hour that comes twice the first is meant; one that is left out is taken as before the change (RFC 5545
    /// §3.3.5).
    func moment(midnight: Date, seconds: Int) -> Date {
        let local = midnight.addingTimeInterval(Double(seconds))
        guard case .named(let zone) = self else { return local }
        let before = zone.secondsFromGMT(for: local.addingTimeInterval(-86_400))
        let candidate = local.addingTimeInterval(Double(-before))
        if zone.secondsFromGMT(for: candidate) == before { return candidate }
        let after = zone.secondsFromGMT(for: local.addingTimeInterval(86_400))
        let later = local.addingTimeInterval(Double(-after))
        return zone.secondsFromGMT(for: later) == after ? later : candidate
    }

    /// The names that Outlook writes, for the zones around us.
    private static let windows = [
        "W. Europe Standard Time": "Europe/Berlin", "Central European Standard Time": "Europe/Warsaw",
        "Central Europe Standard Time": "Europe/Budapest", "Romance Standard Time": "Europe/Paris",
        "FLE Standard Time": "Europe/Helsinki", "GTB Standard Time": "Europe/Athens",
        "E. Europe Standard Time": "Europe/Chisinau",
        "GMT Standard Time": "Europe/London", "Greenwich Standard Time": "Atlantic/Reykjavik",
        "Eastern Standard Time": "America/New_York", "Pacific Standard Time": "America/Los_Angeles",
        "Customized Time Zone": "Europe/Stockholm",
    ]
}
