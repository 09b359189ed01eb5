internal import Addresses
internal import FoundationEssentials
internal import Model
internal import Transfer

/// One fetch on its way, from the first robots.txt to the last retry.
struct FetchCourse {
    private let fetcher: Fetcher
    private let target: FetchTarget
    private let start: WebAddress
    private var trail: RedirectTrail
    private var outcome: FetchOutcome
    /// Each is taken back once, for a retry.
    private var isConditional = true
    private var acceptsEncodings = true

    init(_ target: FetchTarget, by fetcher: Fetcher) {
        self.fetcher = fetcher
        self.target = target
        let now = fetcher.now()
        start = target.redirects.start(for: target.address, now: now)
        trail = RedirectTrail(from: start, limit: target.maximumRedirects)
        outcome = FetchOutcome(
            result: .notModified, requested: target.address, final: start, began: now, stored: target.stored,
            redirects: target.redirects)
    }

    mutating func run() async -> FetchOutcome {
        if let reason = reasonToWait() { return finish(.skipped(reason)) }
        while true {
            outcome.final = trail.current
            if let until = await heldUntil() { return finish(.skipped(.held(until: until))) }
            if let failure = await forbidden() {
                outcome.nextAllowed = await heldUntil()  // robots.txt itself may have asked for it
                return finish(.failed(failure))
            }
            if let result = await step() { return finish(result) }
        }
    }

    // MARK: Before anything is asked

    private func reasonToWait() -> FetchOutcome.Reason? {
        if let until = target.notBefore, until > outcome.began { return .held(until: until) }
        guard !target.isByHand, let stored = target.stored, stored.isFresh(at: outcome.began, for: plainHeaders)
        else { return nil }
        return .fresh(until: stored.freshness.until)
    }

    private func heldUntil() async -> Date? {
        await fetcher.gate.hold(of: trail.current.hostName, now: fetcher.now())
    }

    /// Why the address at hand may not be asked: the address policy, or robots.txt.
    private mutating func forbidden() async -> FetchFailure? {
        let address = trail.current
        if let refusal = target.policy.judge(address) {
            return .transfer(TransferError(.refused(refusal), host: address.origin))
        }
        if target.robotsIgnoredBecause != nil {
            outcome.notes.insert(.robotsIgnored)
            return nil
        }
        let record = await fetcher.robots(of: address, for: target)
        let decision = record.answer.decision(agent: FetchAgent.token, address: address, now: fetcher.now())
        guard !decision.allowed else { return nil }
        if let failure = record.failure { return .robotsUnreachable(failure) }
        return .robotsDenied(rule: decision.rule.map { "\($0)" } ?? "\(decision)")
    }

    // MARK: One exchange

    /// - Returns: how the fetch ends, or nil where it goes on.
    private mutating func step() async -> FetchOutcome.Result? {
        let conditions = isConditional ? target.stored?.conditions(for: trail.current, request: plainHeaders) : nil
        let began = fetcher.now()
        let clock = ContinuousClock.now
        let answer = await fetcher.exchange(
            trail.current, for: target, headers: headers(with: conditions), manners: await manners(),
            limits: target.limits, acceptsEncodings: acceptsEncodings)
        outcome.elapsed += clock.duration(to: .now)
        switch answer {
        case .held(let until): return .skipped(.held(until: until))
        case .failure(let error): return failed(error)
        case .response(let response):
            // The wait for the host's turn is no delay of the response: counted as such it would end freshness early.
            let requested = max(began, fetcher.now().addingTimeInterval(-(response.timings.total / .seconds(1))))
            return answered(response, requested: requested, wasConditional: conditions?.fields.isEmpty == false)
        }
    }

    private mutating func failed(_ error: TransferError) -> FetchOutcome.Result? {
        if error.reason == .badEncoding, acceptsEncodings {
            acceptsEncodings = false
            outcome.notes.insert(.retriedUnpacked)
            return nil
        }
        return .failed(.transfer(error))
    }

    private mutating func answered(
        _ response: TransferResponse, requested: Date, wasConditional: Bool
    ) -> FetchOutcome.Result? {
        outcome.status = response.status
        outcome.headers = response.headers
        outcome.wireBytes += response.wireBytes
        outcome.decodedBytes += response.body.count
        outcome.timings = response.timings
        heed(response)
        switch response.status {
        case 200, 203: return .document(document(response, requested: requested))
        case 304 where wasConditional:
            refresh(by: response, requested: requested)
            return .notModified
        case 304 where isConditional:
            isConditional = false
            outcome.notes.insert(.retriedUnconditionally)
            return nil
        case 304: return .failed(.unaskedNotModified)
        case let status where RedirectTrail.isRedirect(status): return redirected(response)
        default: return .failed(.status(response.status))
        }
    }

    /// Takes note of how long the server wants to be left alone.
    private mutating func heed(_ response: TransferResponse) {
        let now = fetcher.now()
        guard let wait = RetryAfter(status: response.status, headers: response.headers, now: now) else { return }
        outcome.nextAllowed = max(outcome.nextAllowed ?? wait.until, wait.until)
    }

    private mutating func redirected(_ response: TransferResponse) -> FetchOutcome.Result? {
        do throws(RedirectFault) {
            try trail.follow(status: response.status, location: response.headers.first("Location"))
            return nil
        } catch {
            return .failed(.redirect(error))
        }
    }

    // MARK: What is remembered

    private mutating func document(_ response: TransferResponse, requested: Date) -> FetchedDocument {
        let received = fetcher.now()
        outcome.stored = StoredResponse(
            address: trail.current, headers: response.headers, requestHeaders: plainHeaders, requested: requested,
            received: received)
        noteLifetime()
        return FetchedDocument(
            address: trail.current, body: response.body, headers: response.headers, isUnframed: response.isUnframed,
            received: received)
    }

    private mutating func refresh(by response: TransferResponse, requested: Date) {
        outcome.stored = target.stored?.refreshed(by: response.headers, requested: requested, received: fetcher.now())
        noteLifetime()
    }

    private mutating func noteLifetime() {
        if outcome.stored?.freshness.isCut == true { outcome.notes.insert(.lifetimeCut) }
    }

    private mutating func finish(_ result: FetchOutcome.Result) -> FetchOutcome {
        outcome.result = result
        outcome.hops = trail.hops
        outcome.final = trail.current
        switch result {
        case .document, .notModified:
            outcome.redirects.learn(from: trail.hops, startingAt: start, of: target.address, now: outcome.began)
            outcome.health = outcome.redirects.believed == nil ? .ok : .moved
            if StartPage.stands(at: trail.current, instead: target.address) { outcome.health = .softNotFound }
        case .skipped: break
        case .failed(let failure):
            if start != target.address { outcome.redirects.doubt() }
            outcome.health = failure.health
        }
        return outcome
    }

    // MARK: What is sent

    /// What every request of ours says, and what a response may depend on; the packing is libcurl's to ask for.
    private var plainHeaders: HeaderFields { fetcher.plainHeaders }

    private func headers(with conditions: HeaderFields?) -> HeaderFields {
        var headers = plainHeaders
        if trail.current.origin == target.address.origin { headers.fields += target.secretHeaders.fields }
        headers.fields += conditions?.fields ?? []
        return headers
    }

    private func manners() async -> Manners {
        guard target.robotsIgnoredBecause == nil else { return target.manners }
        let record = await fetcher.robots(of: trail.current, for: target)
        guard case .rules(let rules) = record.answer else { return target.manners }
        return target.manners.waiting(crawlDelay: rules.crawlDelay(for: FetchAgent.token))
    }
}
