import FoundationEssentials
import Model

/// No person has ever said that it is right, and the region wants somebody to.
struct NeverAssured: StaleRule {
    let reason = FindingReason.neverAssured

    func sign(in reading: StaleReading) -> StaleSign? {
        guard reading.policy.reviewEvery != nil, reading.offering.assured == nil else { return nil }
        return StaleSign(severity: .low, facts: ["date": .day(CalendarDay(reading.offering.firstSeen))])
    }
}

/// A person said that it is right, but longer ago than the region's policy advises, or allows.
struct ReviewDue: StaleRule {
    let reason = FindingReason.reviewDue

    func sign(in reading: StaleReading) -> StaleSign? {
        guard let advised = reading.policy.reviewEvery, let assured = reading.offering.assured,
            reading.now.timeIntervalSince(assured) > Double(advised.components.seconds)
        else { return nil }
        let mandatory = assured.addingTimeInterval(
            Double((reading.policy.reviewWithin ?? advised * 2).components.seconds))
        var sign = StaleSign(severity: .medium, facts: ["date": .day(CalendarDay(assured))])
        if reading.now > mandatory {
            sign.severity = .high
            sign.facts["mandatory"] = .day(CalendarDay(mandatory))
        }
        return sign
    }
}
