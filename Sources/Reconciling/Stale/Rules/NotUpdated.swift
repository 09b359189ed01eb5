import Model

/// The page itself says that nobody has looked at it for long.
struct NotUpdated: StaleRule {
    let reason = FindingReason.notUpdated

    /// Eighteen months: yearly reviews may slip by half a year.
    static let longestWithoutUpdate = 548

    func sign(in reading: StaleReading) -> StaleSign? {
        let marks = [
            UpdateMark.latest(in: reading.page, today: reading.today),
            UpdateMark.latest(in: reading.wording, today: reading.today),
        ]
        guard let mark = marks.compactMap({ $0 }).max(by: { $0.day < $1.day }) else { return nil }
        let age = mark.day.distance(to: reading.today)
        guard age > Self.longestWithoutUpdate else { return nil }
        return StaleSign(
            quotations: [mark.quotation], severity: age > 2 * Self.longestWithoutUpdate ? .medium : .low,
            facts: ["date": .day(mark.day)], isOfPage: true)
    }
}
