/// Years of a region's life: what its promoters say in the first week of a world, and from then on what lots decide.
/// The truth follows from the drawn world as it follows from the written one.
struct Years {
    /// Where an offering stands in the world.
    struct Spot: Hashable {
        let promoter: Int
        let page: Int
        let offering: Int
    }

    /// An offering or a page is left alone for so many weeks after something happened to it: a change may be told two
    /// weeks late, and must then still be the last.
    static let rest = 4

    let base: World
    let weekCount: Int
    var lots: Lots
    var promoters: [WorldPromoter]
    private var lastTouched: [String: Int] = [:]

    /// - Parameter weekCount: from 1.
    static func world(like base: World, seed: UInt64, weekCount: Int) throws(WorldError) -> World {
        var years = Years(
            base: base, weekCount: weekCount, lots: Lots(seed: seed), promoters: try Undated.promoters(of: base))
        years.holdSomeBack()
        var quiet: [Int] = []
        for week in 1...weekCount { if years.pass(week) == 0, week > 1 { quiet.append(week) } }
        return World(
            name: base.name, contact: base.contact, start: base.start, weekCount: weekCount, quietWeeks: quiet,
            promoters: years.promoters, relations: [], contradictions: Undated.contradictions(of: base))
    }

    private init(base: World, weekCount: Int, lots: Lots, promoters: [WorldPromoter]) {
        (self.base, self.weekCount, self.lots, self.promoters) = (base, weekCount, lots, promoters)
    }

    /// One offering in eight comes only later.
    private mutating func holdSomeBack() {
        for spot in spots(in: 1) where canChange(spot) && lots.once(in: 8) && siblings(of: spot, in: 1).count > 2 {
            let first = lots.number(4...max(4, weekCount))
            self[spot].set("weeks", to: "\(first)-", from: 1)
            lastTouched[self[spot].id] = first
        }
    }

    /// - Returns: how many things of substance happened.
    private mutating func pass(_ week: Int) -> Int {
        gossip(in: week)
        guard week > 1, week % 5 != 0 else { return 0 }
        var happened = 0
        for _ in 0..<lots.number(0...4) {
            guard let mutation = lots.one(of: Mutations.drawn) else { continue }
            // A lot that finds nothing to act on is drawn in vain.
            if mutation.happen(in: &self, week: week) { happened += 1 }
        }
        return happened
    }

    /// What stands around the offerings of a site is another every other week.
    private mutating func gossip(in week: Int) {
        for index in promoters.indices where lots.once(in: 2) {
            guard let news = lots.one(of: Self.news) else { continue }
            promoters[index].block.set("news", to: news, from: week)
        }
    }

    private static let news = [
        "Vi söker en medarbetare till receptionen.", "Kontoret håller stängt på fredag.",
        "Tack alla som kom till vårt öppna hus.", "Ny styrelse vald på årsmötet.", "Läs vår verksamhetsberättelse.",
        "Vi har bytt växelnummer.", "Följ oss gärna i sociala medier.", "Nu är kaffemaskinen lagad.",
    ]

    // MARK: What is there

    subscript(spot: Spot) -> WorldBlock {
        get { promoters[spot.promoter].pages[spot.page].offerings[spot.offering] }
        set { promoters[spot.promoter].pages[spot.page].offerings[spot.offering] = newValue }
    }

    func page(of spot: Spot) -> WorldBlock { promoters[spot.promoter].pages[spot.page].block }

    mutating func changePage(of spot: Spot, _ change: (inout WorldBlock) -> Void) {
        change(&promoters[spot.promoter].pages[spot.page].block)
    }

    /// Every offering that is on its page in a week.
    func spots(in week: Int) -> [Spot] {
        promoters.indices.flatMap { promoter in
            promoters[promoter].pages.indices.flatMap { page in
                promoters[promoter].pages[page].offerings.indices
                    .map { Spot(promoter: promoter, page: page, offering: $0) }
            }
        }.filter { isOffered($0, in: week) }
    }

    func isOffered(_ spot: Spot, in week: Int) -> Bool {
        self[spot].value("weeks").flatMap { WeekSpan($0) }?.contains(week) ?? true
    }

    func siblings(of spot: Spot, in week: Int) -> [Spot] {
        spots(in: week).filter { $0.promoter == spot.promoter && $0.page == spot.page }
    }

    // MARK: What may happen to it

    /// What is said twice, or on a page that nobody can read, stays as it is.
    func canChange(_ spot: Spot) -> Bool {
        self[spot].value("unit") == nil && page(of: spot).value("build") != ShellBuild.name
            && !promoters.flatMap(\.pages).flatMap(\.offerings).contains { $0.value("unit") == self[spot].id }
    }

    func isFeed(_ spot: Spot) -> Bool {
        (try? page(of: spot).build(week: 1))?.isFeed ?? false
    }

    /// Offerings that have been left alone for long enough, in the order of the files.
    func rested(in week: Int) -> [Spot] {
        spots(in: week).filter { spot in
            canChange(spot) && isOffered(spot, in: week - 1)
                && [self[spot].id, page(of: spot).id].allSatisfy { week - (lastTouched[$0] ?? -Self.rest) >= Self.rest }
        }
    }

    /// Says on its page that something was changed, and leaves it alone from then on.
    mutating func touch(_ spot: Spot, week: Int) {
        lastTouched[self[spot].id] = week
        let monday = base.monday(of: week).iso
        changePage(of: spot) { page in
            if page.value("updated", week: week) != nil { page.set("updated", to: monday, from: week) }
        }
    }

    mutating func touchPage(of spot: Spot, week: Int) {
        lastTouched[page(of: spot).id] = week
    }
}
