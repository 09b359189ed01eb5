/// The offerings of a page stand in the other order.
enum Reordering: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        guard let spot = years.lots.one(of: years.rested(in: week)) else { return false }
        years.changePage(of: spot) { page in
            page.set("order", to: page.value("order", week: week) == "reversed" ? "written" : "reversed", from: week)
        }
        return true
    }
}
