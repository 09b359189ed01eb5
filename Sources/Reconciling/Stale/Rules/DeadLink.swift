import Model

/// A page of its own answers that it is gone, while a list still tells of the offering.
struct DeadLink: StaleRule {
    let reason = FindingReason.deadLink

    func sign(in reading: StaleReading) -> StaleSign? {
        SourceTrouble.sign(in: reading, health: .gone, severity: .high)
    }
}

/// The page answers, but with an error page or the start page.
struct SoftNotFound: StaleRule {
    let reason = FindingReason.softNotFound

    func sign(in reading: StaleReading) -> StaleSign? {
        SourceTrouble.sign(in: reading, health: .softNotFound, severity: .medium)
    }
}

private enum SourceTrouble {
    static func sign(in reading: StaleReading, health: SourceHealth, severity: Finding.Severity) -> StaleSign? {
        guard let source = reading.sources.first(where: { $0.health == health }) else { return nil }
        var facts: [String: FieldValue] = ["source": .text(source.id.rawValue)]
        if let since = source.troubleSince { facts["date"] = .day(CalendarDay(since)) }
        // The page has no words left to quote: its address is the evidence.
        let address = Evidence(url: reading.offering.url, fetched: source.lastRequest, quote: "")
        return StaleSign(severity: severity, facts: facts, evidence: [address])
    }
}
