/// An offering gets another address; the old one leads to it.
enum Relocation: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        let choices = years.rested(in: week).filter { years.page(of: $0).value("details") == "yes" }
        guard let spot = years.lots.one(of: choices) else { return false }
        move(spot, in: &years, week: week)
        return true
    }

    static func move(_ spot: Years.Spot, in years: inout Years, week: Int) {
        years[spot].set("slug", to: "sida-\(years.lots.number(1_000...9_999))-\(week)", from: week)
        years.touch(spot, week: week)
    }
}
