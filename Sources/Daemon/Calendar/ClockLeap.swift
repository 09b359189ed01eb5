import FoundationEssentials

/// What the calendar shows, and how long the machine has been awake, at one moment.
struct ClockReading: Hashable, Sendable {
    var calendar: Date
    /// Calendar seconds since some moment of its own; it stands still while the machine sleeps.
    var awake: TimeInterval
}

/// Tells when the calendar moved by more or less than a wakeful machine lived through: it slept, or somebody set the
/// clock. What became due meanwhile must not be asked all at once (OPERATIONS F12).
struct ClockLeap: Hashable, Sendable {
    /// A smaller difference is drift, in real seconds.
    static let tolerance: TimeInterval = 120

    private var last: ClockReading
    private let tolerance: TimeInterval

    /// - Parameter speed: calendar seconds in a real one.
    init(_ reading: ClockReading, speed: Double = 1) {
        last = reading
        tolerance = Self.tolerance * speed
    }

    /// - Returns: how far the calendar leapt since the last look, in seconds, backward below zero; nil where it did not.
    mutating func look(_ reading: ClockReading) -> TimeInterval? {
        let leap = reading.calendar.timeIntervalSince(last.calendar) - (reading.awake - last.awake)
        last = reading
        return abs(leap) > tolerance ? leap : nil
    }
}
