extension PromoterState {
    init(_ promoter: WorldPromoter, week: Int) throws(WorldError) {
        let block = promoter.block
        id = block.id
        name = try block.required("name")
        host = try block.required("host")
        standing = try block.required("standing")
        mandate = block.value("mandate") ?? "oppen"
        territory = try block.required("territory")
        area = try block.required("area")
        contact = try block.required("contact")
        phone = try block.required("phone")
        frame = try block.choice("frame", week: week)
        about = try block.required("about")
        news = block.values("news", week: week)
        disallowed = block.values("disallow", week: week)
        var pages: [PageState] = []
        for page in promoter.pages where try page.block.weeks().contains(week) {
            pages.append(try PageState(page, of: block, host: host, week: week))
        }
        self.pages = pages
    }
}

extension PageState {
    init(_ page: WorldPage, of promoter: WorldBlock, host: String, week: Int) throws(WorldError) {
        let block = page.block
        let path = try block.required("path", week: week)
        id = block.id
        address = SiteAddress(host: host, path: path)
        title = try block.required("title", week: week)
        build = try block.build(week: week)
        charset = block.value("charset")
        language = block.value("lang") ?? "sv"
        every = block.value("every") ?? "24h"
        intro = try block.rich(block.value("intro", week: week) ?? "")
        hasDetails = block.value("details") == "yes"
        updated = block.value("updated", week: week).flatMap { Day($0) }
        fault = block.value("state", week: week).flatMap { Fault($0) }
        isWatched = block.value("watched") != "no"
        stale = try block.staleWords(week: week)
        statedHealth = block.value("health", week: week)
        let items = SiteAddress(host: host, path: block.value("items", week: week) ?? path)
        var offerings: [OfferingState] = []
        for offering in page.offerings where try offering.weeks().contains(week) {
            let place = Place(
                promoter: promoter.id, page: block.id, address: address, items: items,
                hasDetails: hasDetails, build: build)
            offerings.append(try OfferingState(offering, at: place, week: week))
        }
        self.offerings = block.value("order", week: week) == "reversed" ? offerings.reversed() : offerings
    }

    /// Where the offerings of a page stand.
    struct Place {
        let promoter: String
        let page: String
        let address: SiteAddress
        let items: SiteAddress
        let hasDetails: Bool
        let build: any Build.Type

        func addresses(of slug: String) -> [SiteAddress] {
            if hasDetails { return [SiteAddress(host: items.host, path: items.path + slug + "/"), address] }
            guard build.hasAnchors else { return [address] }
            return [SiteAddress(host: address.host, path: address.path, fragment: slug), address]
        }
    }
}

extension OfferingState {
    init(_ block: WorldBlock, at place: PageState.Place, week: Int) throws(WorldError) {
        id = block.id
        promoter = place.promoter
        page = place.page
        title = try block.required("title", week: week)
        slug = block.value("slug", week: week) ?? String(block.id.drop { $0 != "-" }.dropFirst())
        unit = block.value("unit") ?? block.id
        facets = block.facets(week: week)
        lead = try block.rich(try block.required("lead", week: week))
        var texts: [RichText] = []
        for text in block.values("text", week: week) { texts.append(try block.rich(text)) }
        self.texts = texts
        facts = try block.facts(week: week)
        stale = try block.staleWords(week: week)
        published = block.value("published", week: week).flatMap { Day($0) }
        starts = block.value("starts", week: week)
        ends = block.value("ends", week: week)
        self.place = block.value("place", week: week)
        addresses = place.addresses(of: slug)
        address = addresses[0]
    }
}
