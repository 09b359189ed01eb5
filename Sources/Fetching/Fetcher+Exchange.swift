internal import Addresses
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

    /// One request when it is its host's turn.
    func exchange(
        _ address: WebAddress, headers: HeaderFields, manners: Manners, limits: TransferLimits,
        acceptsEncodings: Bool = true
    ) async -> Result<TransferResponse, TransferError> {
        let request = TransferRequest(
            address: address, headers: headers, policy: manners.policy, limits: limits,
            acceptsEncodings: acceptsEncodings)
        do {
            return try await gate.visit(address.hostName, manners) { [engine] in
                do throws(TransferError) {
                    return .success(try await engine.send(request))
                } catch {
                    return .failure(error)
                }
            }
        } catch {
            return .failure(TransferError(.cancelled, host: address.origin))
        }
    }
}
