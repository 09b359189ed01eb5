public import FoundationEssentials

/// What one source said of an offering when it was last read well.
public struct Sighting: Hashable, Sendable, Codable {
    public var source: Identifier<Source>
    public var observation: Observation
    public var lastSeen: Date
    /// Good readings of the source in a row that did not find it.
    public var misses: Int

    public init(source: Identifier<Source>, observation: Observation, lastSeen: Date, misses: Int = 0) {
        self.source = source
        self.observation = observation
        self.lastSeen = lastSeen
        self.misses = misses
    }
}
