/// A new name and a new address at once: only the text still tells what it is.
enum RenamingAndRelocation: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        let choices = years.rested(in: week).filter { years.page(of: $0).value("details") == "yes" }
        guard let spot = years.lots.one(of: choices), Renaming.rename(spot, in: &years, week: week) else {
            return false
        }
        Relocation.move(spot, in: &years, week: week)
        return true
    }
}
