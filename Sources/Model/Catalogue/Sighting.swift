public import FoundationEssentials

/// What one source said of an offering when it was last read well.
public struct Sighting: Hashable, Sendable, Codable {
    public var source: Identifier<Source>
    public var observation: Observation
    public var lastSeen: Date
    /// Good readings of the source in a row that did not find it.
    public var misses: Int
    /// Whether it was the only offering of its source: its own page, not a list.
    public var isAlone: Bool

    public init(
        source: Identifier<Source>, observation: Observation, lastSeen: Date, misses: Int = 0, isAlone: Bool = false
    ) {
        self.source = source
        self.observation = observation
        self.isAlone = isAlone
        self.lastSeen = lastSeen
        self.misses = misses
    }
}
