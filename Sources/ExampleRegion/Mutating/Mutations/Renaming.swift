/// A new name: a small addition, or another word altogether.
enum Renaming: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        guard let spot = years.lots.one(of: years.rested(in: week)) else { return false }
        return rename(spot, in: &years, week: week)
    }

    static func rename(_ spot: Years.Spot, in years: inout Years, week: Int) -> Bool {
        guard let title = years[spot].value("title", week: week) else { return false }
        let taken = Set(years.promoters.flatMap(\.pages).flatMap(\.offerings).flatMap(\.lines).map(\.value))
        let fresh = (names + additions.map { title + $0 }).filter { !taken.contains($0) && !title.contains($0) }
        guard let name = years.lots.one(of: fresh) else { return false }
        years[spot].set("title", to: name, from: week)
        years.touch(spot, week: week)
        return true
    }

    private static let additions = [" plus", " för mindre företag", " i nya kostymen", ", direkt"]
    private static let names = [
        "Språngbrädan", "Kompassen", "Avstampet", "Medvind", "Fyrbåken", "Tätposition", "Lyktan", "Vägvisaren",
        "Nästa steg", "Skjutsen", "Landgången", "Utblick", "Draghjälpen", "Startblocket", "Stöttan", "Lotsen",
    ]
}
