/// The fictitious region: who offers what on which pages, in which weeks, and how the offerings stand to each other.
struct World: Sendable {
    let name: String
    let contact: String
    /// The Monday of the first week.
    let start: Day
    let weekCount: Int
    /// Weeks in which nothing of substance happens.
    let quietWeeks: [Int]
    let promoters: [WorldPromoter]
    let relations: [WorldRelation]
    let contradictions: [WorldContradiction]

    var weeks: ClosedRange<Int> { 1...weekCount }

    /// The Monday of a week.
    func monday(of week: Int) -> Day { start.adding(days: 7 * (week - 1)) }

    /// The world as the bundled files tell it.
    static func bundled() throws(WorldError) -> World {
        try World(files: WorldFiles.all.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    }
}
