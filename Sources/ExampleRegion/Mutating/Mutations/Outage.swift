/// A page fails for a week or two.
enum Outage: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        guard let spot = years.lots.one(of: years.rested(in: week)),
            let status = years.lots.one(of: [500, 503, 429, 404])
        else { return false }
        let last = week + years.lots.number(0...1)
        years.changePage(of: spot) { $0.put("state", "\(status)", in: WeekSpan(first: week, last: last)) }
        years.touchPage(of: spot, week: last)
        return true
    }
}
