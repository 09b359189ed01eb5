/// The whole region in one week.
struct WeekState: Sendable {
    let week: Int
    let monday: Day
    let promoters: [PromoterState]
    private let offeringsByID: [String: OfferingState]
    private let pagesByID: [String: PageState]

    init(of world: World, week: Int) throws(WorldError) {
        self.week = week
        monday = world.monday(of: week)
        var promoters: [PromoterState] = []
        for promoter in world.promoters { promoters.append(try PromoterState(promoter, week: week)) }
        self.promoters = promoters
        let pages = promoters.flatMap(\.pages)
        pagesByID = Dictionary(pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        offeringsByID = Dictionary(
            pages.flatMap(\.offerings).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// In the order of the files.
    var offerings: [OfferingState] { promoters.flatMap(\.pages).flatMap(\.offerings) }

    func offering(_ id: String) -> OfferingState? { offeringsByID[id] }

    func page(_ id: String) -> PageState? { pagesByID[id] }

    func promoter(ofHost host: String) -> PromoterState? { promoters.first { $0.host == host } }
}
