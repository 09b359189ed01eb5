import Testing

@testable import ExampleRegion

@Suite struct `Drawing the years of a region` {
    private static func years(seed: UInt64, weeks: Int = 40) throws -> World {
        try Years.world(like: World.bundled(), seed: seed, weekCount: weeks)
    }

    private static func rows(_ world: World) throws -> [ChangeRow] {
        let truth = Truth(of: try Region(world: world, port: 8700))
        return world.weeks.flatMap { truth.changes(in: $0) }
    }

    private static func story(_ world: World) throws -> [String] {
        try rows(world).map { "\($0.place.week) \($0.type) \($0.place.id) \($0.field ?? "")" }
    }

    @Test func `the same seed draws the same years, another seed others`() throws {
        #expect(try Self.story(Self.years(seed: 7)) == Self.story(Self.years(seed: 7)))
        #expect(try Self.story(Self.years(seed: 7)) != Self.story(Self.years(seed: 8)))
    }

    @Test(arguments: 1...2 as ClosedRange<UInt64>) func `something of each kind happens within two years`(seed: UInt64)
        throws
    {
        let types = Set(try Self.rows(Self.years(seed: seed, weeks: 104)).map(\.type))
        #expect(types.isSuperset(of: ["changed", "renamed", "moved", "added", "removed"]))
    }

    @Test(arguments: 1...2 as ClosedRange<UInt64>) func `in quiet weeks the truth has no change of substance`(
        seed: UInt64
    ) throws {
        let world = try Self.years(seed: seed)
        let busy = Set(try Self.rows(world).filter { !$0.optional }.map(\.place.week))
        // What was held back arrives when its own lot says so.
        let arrivals = Set(try Self.rows(world).filter { $0.type == "added" }.map(\.place.week))
        #expect(!world.quietWeeks.isEmpty)
        #expect(busy.intersection(world.quietWeeks).isSubset(of: arrivals))
    }

    @Test(arguments: 1...2 as ClosedRange<UInt64>) func `a change is given the time to be told before the next`(
        seed: UInt64
    ) throws {
        let weeks = Dictionary(grouping: try Self.rows(Self.years(seed: seed)), by: \.place.id)
            .mapValues { Set($0.map(\.place.week)).sorted() }
        for (id, weeks) in weeks {
            #expect(zip(weeks, weeks.dropFirst()).allSatisfy { $1 - $0 > Evaluation.lag }, "\(id) in \(weeks)")
        }
    }

    @Test func `only what stays true by itself is kept of the first week`() throws {
        let world = try Self.years(seed: 1, weeks: 2)
        let blocks = world.promoters.flatMap(\.pages).flatMap(\.offerings)
        #expect(blocks.count > 40)
        #expect(blocks.allSatisfy { $0.value("stale") == nil && $0.value("starts") == nil })
    }
}

@Suite struct `A typed field with another value` {
    @Test(arguments: [
        ("price", "520", "520 kronor", 1.5, "{price=780|780 kronor}"),
        ("amount_max", "250000", "högst 250 000 kronor", 2, "{amount_max=500000|högst 500 000 kronor}"),
        ("amount_max", "5000000", "5 miljoner", 1.2, "{amount_max=6000000|6 miljoner}"),
        ("term_months", "72", "upp till 6 år", 0.5, "{term_months=36|upp till 3 år}"),
    ])
    func `keeps the manner of its words`(name: String, value: String, words: String, factor: Double, new: String) {
        #expect(FieldEdit(name: name, value: TruthValue(value), words: words, factor: factor)?.new == new)
    }

    @Test(arguments: [
        ("employees_max", "249", "färre än 250"), ("term_months", "72", "upp till sex år"),
        ("amount_max", "50000", "10 000–50 000 kronor"), ("rate", "60", "60 procent"),
    ])
    func `is not made where the words do not state the number, or it would be impossible`(
        name: String, value: String, words: String
    ) {
        #expect(FieldEdit(name: name, value: TruthValue(value), words: words, factor: 2) == nil)
    }

    @Test func `tells another day in full`() throws {
        let edit = FieldEdit(
            name: "deadline", value: .text("2027-04-15"), words: "senast den 15 april 2027",
            day: try #require(Day("2028-01-03")))
        #expect(edit?.new == "{deadline=2028-01-03|senast den 3 januari 2028}")
    }
}
