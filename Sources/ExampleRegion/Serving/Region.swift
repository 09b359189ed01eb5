/// The region as its visitors see it: an answer for each host, path and week. Nothing in here knows of sockets.
struct Region: Sendable {
    let world: World
    let port: Int
    private let states: [WeekState]

    init(world: World, port: Int) throws(WorldError) {
        self.world = world
        self.port = port
        var states: [WeekState] = []
        for week in world.weeks { states.append(try WeekState(of: world, week: week)) }
        self.states = states
    }

    func state(_ week: Int) -> WeekState { states[min(max(week, 1), world.weekCount) - 1] }

    /// - Parameters:
    ///   - host: as in the Host header, with or without port.
    ///   - path: without the query, which no page of the region looks at.
    func answer(host: String, path: String, week: Int) -> Answer {
        let name = host.prefix { $0 != ":" }
        guard name.hasSuffix(".localhost"), let promoter = state(week).promoter(ofHost: String(name.dropLast(10)))
        else {
            return overview(week: week)
        }
        let site = Site(promoter: promoter, state: state(week), port: port)
        guard var answer = site.answer(path: path) ?? redirect(from: path, promoter: promoter, week: week) else {
            return site.notFound(path)
        }
        if answer.status == 200 { answer.lastModified = lastChange(of: answer, at: path, host: host, week: week) }
        return answer
    }

    /// The Monday since which the same bytes have been served.
    private func lastChange(of answer: Answer, at path: String, host: String, week: Int) -> Day {
        var first = week
        let name = String(host.prefix { $0 != ":" }.dropLast(10))
        while first > 1, let promoter = state(first - 1).promoter(ofHost: name),
            Site(promoter: promoter, state: state(first - 1), port: port).answer(path: path)?.body == answer.body
        {
            first -= 1
        }
        return world.monday(of: first)
    }

    /// What stood at an address in an earlier week and stands elsewhere now is redirected for good.
    private func redirect(from path: String, promoter: PromoterState, week: Int) -> Answer? {
        let address = SiteAddress(host: promoter.host, path: path)
        for earlier in states.prefix(week - 1).reversed() {
            let page = earlier.promoters.flatMap(\.pages).first { $0.address == address }
            let offering = earlier.offerings.first { $0.address == address }
            let now =
                page.flatMap { state(week).page($0.id)?.address }
                ?? offering.flatMap { state(week).offering($0.id)?.address }
            if let now { return Answer(status: 301, location: now.served(on: port)) }
        }
        return nil
    }

    /// The page of `localhost` itself, for people.
    private func overview(week: Int) -> Answer {
        let sites = state(week).promoters.map { promoter in
            let address = SiteAddress(host: promoter.host, path: "/").served(on: port)
            return "<li><a href=\"\(address)\">\(escaped(promoter.name))</a></li>\n"
        }
        let html = """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8"><title>\(escaped(world.name))</title></head>
            <body><h1>\(escaped(world.name))</h1>
            <p>Vecka \(week) av \(world.weekCount), måndag \(world.monday(of: week).swedish).</p>
            <ul>\(sites.joined())</ul></body></html>

            """
        return Answer(body: Array(html.utf8))
    }
}
