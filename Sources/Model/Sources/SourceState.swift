public import FoundationEssentials

/// What the region remembers of a source between rounds.
public struct SourceState: Hashable, Sendable, Codable, Identifiable {
    public var id: Identifier<Source>
    public var health: SourceHealth
    /// What went wrong, in English, for the operator.
    public var failure: String?
    public var lastRequest: Date?
    public var lastSuccess: Date?
    public var lastChange: Date?
    public var nextDue: Date?
    /// Failures in a row.
    public var failures: Int
    /// When the present trouble began; nil while all is well.
    public var troubleSince: Date?
    /// Observations in the last good reading.
    public var observationCount: Int
    /// Good readings so far.
    public var goodReadings: Int
    /// Where the source answers from, when it moved for good.
    public var movedTo: String?
    /// Entries that are missing but held back by the deletion guard until a person has said so.
    public var heldRemovals: [Identifier<Offering>]
    /// Blocks of text that change at nearly every reading, by their fingerprint, with how often.
    public var noise: [String: Int]
    /// What the page says of itself, from the last good reading: the lead, "senast uppdaterad".
    public var pagePassages: [Passage]
    /// The version of the rules that the last good reading was made with.
    public var readingVersion: String?
    /// How often it turned out to change; nil before the first reading.
    public var pace: PollingPace?
    /// The wait between two requests that its last fetch came to, in seconds.
    public var interval: Double?
    /// What it shows now, while that is far less than it used to.
    public var smaller: SmallerReading?

    public init(
        id: Identifier<Source>, health: SourceHealth = .ok, failure: String? = nil, lastRequest: Date? = nil,
        lastSuccess: Date? = nil, lastChange: Date? = nil, nextDue: Date? = nil, failures: Int = 0,
        troubleSince: Date? = nil, observationCount: Int = 0, goodReadings: Int = 0, movedTo: String? = nil,
        heldRemovals: [Identifier<Offering>] = [], noise: [String: Int] = [:], pagePassages: [Passage] = []
    ) {
        self.id = id
        self.health = health
        self.failure = failure
        self.lastRequest = lastRequest
        self.lastSuccess = lastSuccess
        self.lastChange = lastChange
        self.nextDue = nextDue
        self.failures = failures
        self.troubleSince = troubleSince
        self.observationCount = observationCount
        self.goodReadings = goodReadings
        self.movedTo = movedTo
        self.heldRemovals = heldRemovals
        self.noise = noise
        self.pagePassages = pagePassages
    }
}
