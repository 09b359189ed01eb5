public import Configuring
import FoundationEssentials
public import Logging
public import Storage

/// A region at work: its configuration and its memory, and the moment that everything is judged at.
///
/// What it does is spread over extensions: rounds, assessing, reviewing, the catalogue, reports.
public struct Region: Sendable {
    public let configuration: RegionConfiguration
    public let store: Store
    public let logger: Logger

    public init(configuration: RegionConfiguration, store: Store, logger: Logger) {
        self.configuration = configuration
        self.store = store
        self.logger = logger
    }

    /// The name that Samsyn goes by in events: a URI reference.
    public var eventSource: String { "urn:samsyn:\(configuration.region.urnPart)" }

    /// How far Swedish clocks are ahead of UTC: pages speak of days in Sweden.
    static func secondsFromUTC(at moment: Date) -> Int {
        TimeZone(identifier: "Europe/Stockholm")?.secondsFromGMT(for: moment) ?? 3_600
    }
}

extension String {
    /// Letters and digits of a name, for a URN (RFC 8141).
    fileprivate var urnPart: String {
        String(
            lowercased().unicodeScalars.map { scalar in
                switch scalar {
                case "a"..."z", "0"..."9": Character(scalar)
                case "å", "ä": "a"
                case "ö": "o"
                default: "-"
                }
            })
    }
}
