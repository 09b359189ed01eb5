internal import Addresses
internal import FoundationEssentials
internal import Transfer

extension Fetcher {
    /// The fields that every request carries. No cookie, no referer, no guise of a browser.
    var plainHeaders: HeaderFields {
        [
            "User-Agent": agent.field,
            "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
                + "application/feed+json, text/calendar, application/xml;q=0.9, */*;q=0.5",
            "Accept-Language": "sv, en;q=0.5",
        ]
    }

    /// What came of one request, or of waiting for one.
    enum Answer: Sendable {
        case response(TransferResponse)
        case failure(TransferError)
        /// Nothing was asked: the host wants to be left alone until then.
        case held(until: Date)
    }

    /// One request when it is its host's turn, unless the host has meanwhile asked for a longer wait.
    func exchange(
        _ address: WebAddress, for target: FetchTarget, headers: HeaderFields, manners: Manners, limits: TransferLimits,
        acceptsEncodings: Bool = true
    ) async -> Answer {
        let request = TransferRequest(
            address: address, headers: headers, policy: manners.policy, limits: limits,
            acceptsEncodings: acceptsEncodings, proxy: target.proxy,
            proxyCredential: target.proxyCredential)
        do {
            return try await gate.visit(address.hostName, manners) { [self] in
                if let until = await gate.hold(of: address.hostName, now: now()) { return .held(until: until) }
                do throws(TransferError) {
                    let response = try await engine.send(request)
                    target.onExchange?(
                        FetchExchange(request, secrets: target.secretHeaders, answer: .success(response)))
                    return await heed(response, of: address)
                } catch {
                    target.onExchange?(FetchExchange(request, secrets: target.secretHeaders, answer: .failure(error)))
                    return .failure(error)
                }
            }
        } catch {
            return .failure(TransferError(.cancelled, host: address.origin))
        }
    }

    /// Keeps everybody from the host while it wants to be left alone.
    private func heed(_ response: TransferResponse, of address: WebAddress) async -> Answer {
        let wait = RetryAfter(status: response.status, headers: response.headers, now: now())
        if let wait, wait.holdsHost { await gate.hold(address.hostName, until: wait.until) }
        return .response(response)
    }
}
