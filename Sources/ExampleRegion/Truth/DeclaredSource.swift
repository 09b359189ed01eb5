/// A source of the region's own sources.yml.
struct DeclaredSource: Hashable, Sendable {
    let id: String
    let promoter: String
    let address: SiteAddress
    /// `page`, `feed`, `calendar`.
    let kind: String
    let every: String
    let page: String
    /// For the page of one offering.
    let offering: String?

    /// All of them, as the region knew its promoters in the first week.
    static func all(in state: WeekState) -> [DeclaredSource] {
        state.promoters.flatMap { promoter in
            promoter.pages.filter(\.isWatched).flatMap { page in [of(page, promoter)] + details(of: page, promoter) }
        }
    }

    private static func of(_ page: PageState, _ promoter: PromoterState) -> DeclaredSource {
        DeclaredSource(
            id: page.id, promoter: promoter.id, address: page.address, kind: kind(of: page), every: page.every,
            page: page.id, offering: nil)
    }

    private static func kind(of page: PageState) -> String {
        switch page.build.contentType {
        case "text/html": "page"
        case "text/calendar": "calendar"
        default: "feed"
        }
    }

    /// Feeds carry the whole text: the pages behind their entries are not watched.
    private static func details(of page: PageState, _ promoter: PromoterState) -> [DeclaredSource] {
        guard page.hasDetails, !page.build.isFeed else { return [] }
        return page.offerings.map { offering in
            DeclaredSource(
                id: "\(page.id)--\(offering.slug)", promoter: promoter.id, address: offering.address, kind: "page",
                every: "7d", page: page.id, offering: offering.id)
        }
    }
}
