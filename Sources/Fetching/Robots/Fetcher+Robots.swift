internal import Addresses
internal import Transfer

extension Fetcher {
    /// What the address's host said of robots, asked for if it has not been for a day.
    func robots(of address: WebAddress, for target: FetchTarget) async -> RobotsRecord {
        let record = await robotsFiles.answer(of: address.origin, now: now()) { [self] previous in
            await fetchRobots(of: address, for: target, previous: previous?.answer)
        }
        let cancelled = FetchFailure.transfer(TransferError(.cancelled, host: address.origin))
        return record ?? RobotsRecord(answer: .unreachable(since: now()), failure: cancelled, asked: now())
    }

    private func fetchRobots(
        of address: WebAddress, for target: FetchTarget, previous: RobotsAnswer?
    ) async -> RobotsRecord {
        let answer = await robotsResponse(of: address, for: target)
        let asked = now()
        switch answer {
        case .success(let response):
            let answer = RobotsAnswer(status: response.status, body: response.body, previous: previous, now: asked)
            return RobotsRecord(
                answer: answer, failure: unreachable(answer, .status(response.status)), asked: asked)
        case .failure(let failure):
            let answer = RobotsAnswer(status: nil, body: [], previous: previous, now: asked)
            return RobotsRecord(answer: answer, failure: failure, asked: asked)
        }
    }

    private func unreachable(_ answer: RobotsAnswer, _ failure: FetchFailure) -> FetchFailure? {
        if case .unreachable = answer { failure } else { nil }
    }

    /// The response at the end of the redirects; the last redirect itself where there are too many (RFC 9309 §2.3.1.2).
    private func robotsResponse(
        of address: WebAddress, for target: FetchTarget
    ) async -> Result<TransferResponse, FetchFailure> {
        guard let start = try? WebAddress("/robots.txt", relativeTo: address) else {
            return .failure(.redirect(.badTarget(address.origin)))
        }
        var trail = RedirectTrail(from: start, limit: RobotsAnswer.redirectLimit)
        var limits = target.limits
        limits.bodyBytes = RobotsRules.sizeLimit
        limits.overflow = .cut  // what is past the limit is not read
        while true {
            let answer = await exchange(
                trail.current, for: target, headers: plainHeaders, manners: target.manners, limits: limits)
            switch answer {
            case .held: return .failure(.transfer(TransferError(.cancelled, host: address.origin)))  // we gave up
            case .failure(let error): return .failure(.transfer(error))
            case .response(let response):
                guard RedirectTrail.isRedirect(response.status) else { return .success(response) }
                do throws(RedirectFault) {
                    try trail.follow(status: response.status, location: response.headers.first("Location"))
                } catch {
                    return .success(response)
                }
            }
        }
    }
}
