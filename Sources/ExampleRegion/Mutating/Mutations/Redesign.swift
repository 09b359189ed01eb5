/// A site is built anew: the same texts in another structure.
enum Redesign: Mutation {
    private static let builds = ["cards", "sections", "table", "definitions", "accordion", "linked-data", "microdata"]
    /// Builds of lists whose offerings have pages of their own.
    private static let lists = ["cards", "links"]

    static func happen(in years: inout Years, week: Int) -> Bool {
        let choices = years.rested(in: week).filter { spot in
            !years.isFeed(spot) && years.page(of: spot).value("build", week: week) != SingleBuild.name
        }
        guard let spot = years.lots.one(of: choices) else { return false }
        let page = years.page(of: spot)
        let others = (page.value("details") == "yes" ? lists : builds).filter { $0 != page.value("build", week: week) }
        guard let build = years.lots.one(of: others) else { return false }
        years.changePage(of: spot) { $0.set("build", to: build, from: week) }
        years.touchPage(of: spot, week: week)
        return true
    }
}
