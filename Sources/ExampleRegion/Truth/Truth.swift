/// What is true of the region, derived from the same states from which its pages are rendered.
struct Truth: Sendable {
    let region: Region
    let sources: [DeclaredSource]

    init(of region: Region) {
        self.region = region
        sources = DeclaredSource.all(in: region.state(1))
    }

    var world: World { region.world }

    /// Every row, in the order in which they are printed.
    func rows() -> [any TruthRow] {
        var rows: [any TruthRow] = [
            MetaRow(
                region: world.name, start: world.start.iso, weeks: world.weekCount, noiseOnly: world.quietWeeks)
        ]
        rows += region.state(1).promoters.map { promoter in
            PromoterRow(
                id: promoter.id, name: promoter.name, host: promoter.host, standing: promoter.standing,
                mandate: promoter.mandate, area: promoter.area)
        }
        rows += sources.map { source in
            SourceRow(
                id: source.id, promoter: source.promoter, url: source.address.plain, type: source.kind,
                page: source.page, every: source.every, offering: source.offering)
        }
        rows += relations() as [any TruthRow]
        rows += contradictions() as [any TruthRow]
        for week in world.weeks {
            rows += offerings(in: week) as [any TruthRow]
            rows += changes(in: week) as [any TruthRow]
            rows += stale(in: week) as [any TruthRow]
            rows += sourceStates(in: week) as [any TruthRow]
        }
        return rows
    }

    func offerings(in week: Int) -> [OfferingRow] {
        let state = region.state(week)
        let declared = Set(sources.map(\.address))
        return state.offerings.map { offering in
            let page = state.page(offering.page)
            return OfferingRow(
                place: OfferingPlace(offering, week: week), unit: offering.unit, build: page?.build.name ?? "",
                visible: page?.build.name != ShellBuild.name, facets: offering.facets,
                fields: offering.fields.mapValues { field in
                    let address = self.address(of: field, in: offering)
                    return OfferingRow.Field(
                        value: field.value, quote: field.quote, url: address.plain,
                        declared: declared.contains(address))
                })
        }
    }

    /// The page on which a field stands: the lead is on the list too, the rest only on the offering's own page.
    private func address(of field: OfferingState.Field, in offering: OfferingState) -> SiteAddress {
        let list = offering.addresses[offering.addresses.count - 1]
        return field.isInLead ? list : offering.address.withoutFragment
    }

    func sourceStates(in week: Int) -> [SourceStateRow] {
        let state = region.state(week)
        return sources.map { source in
            let health = self.health(of: source, in: state)
            return SourceStateRow(
                week: week, source: source.id, url: source.address.plain, health: health, optional: health == "moved")
        }
    }

    private func health(of source: DeclaredSource, in state: WeekState) -> String {
        guard let promoter = state.promoters.first(where: { $0.id == source.promoter }) else { return "gone" }
        if promoter.disallowed.contains(where: source.address.path.hasPrefix) { return "robots_denied" }
        if let offering = source.offering {
            guard let now = state.offering(offering) else { return "gone" }
            return now.address == source.address ? "ok" : "moved"
        }
        guard let page = state.page(source.page) else { return "gone" }
        if let health = page.statedHealth { return health }
        if page.address != source.address { return "moved" }
        return page.fault?.health ?? (page.build.name == ShellBuild.name ? "needs_browser" : "ok")
    }
}
