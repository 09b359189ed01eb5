/// An offering is taken down. Feeds forget by themselves: nothing is taken down there.
enum Withdrawal: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        let choices = years.rested(in: week).filter { spot in
            !years.isFeed(spot) && years.siblings(of: spot, in: week).count > 2
        }
        guard let spot = years.lots.one(of: choices) else { return false }
        let first = years[spot].value("weeks").flatMap { WeekSpan($0) }?.first ?? 1
        years[spot].set("weeks", to: "\(first)-\(week - 1)", from: 1)
        years.touch(spot, week: week)
        years.touchPage(of: spot, week: week)
        return true
    }
}
