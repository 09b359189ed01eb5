/// What was taken down long ago is offered again.
enum Arrival: Mutation {
    /// Weeks for which it was away.
    private static let away = 8

    static func happen(in years: inout Years, week: Int) -> Bool {
        let gone = years.promoters.indices.flatMap { promoter in
            years.promoters[promoter].pages.indices.flatMap { page in
                years.promoters[promoter].pages[page].offerings.indices
                    .map { Years.Spot(promoter: promoter, page: page, offering: $0) }
            }
        }.filter { spot in
            let last = years[spot].value("weeks").flatMap { WeekSpan($0) }?.last
            return last.map { week - $0 > away } ?? false && !years.isBack(spot)
        }
        guard let spot = years.lots.one(of: gone) else { return false }
        var block = years[spot]
        block.set("weeks", to: "\(week)-", from: 1)
        years.promoters[spot.promoter].pages[spot.page].offerings.append(block)
        years.touch(spot, week: week)
        years.touchPage(of: spot, week: week)
        return true
    }
}

extension Years {
    /// Whether an offering that was taken down has come back since.
    fileprivate func isBack(_ spot: Spot) -> Bool {
        let offerings = promoters[spot.promoter].pages[spot.page].offerings
        return offerings[(spot.offering + 1)...].contains { $0.id == self[spot].id }
    }
}
