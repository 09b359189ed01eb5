public import FoundationEssentials

/// Readings in a row that agree on a source being far smaller than it was.
public struct SmallerReading: Hashable, Sendable, Codable {
    /// The offerings that each of them found.
    public var count: Int
    public var readings: Int
    public var since: Date

    public init(count: Int, readings: Int = 1, since: Date) {
        self.count = count
        self.readings = readings
        self.since = since
    }
}
