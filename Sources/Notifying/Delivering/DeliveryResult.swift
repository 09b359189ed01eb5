import FoundationEssentials
import Storage

/// What came of one attempt.
struct DeliveryResult: Sendable {
    /// nil where there was no answer.
    var status: Int?
    /// The start of the answer, or what went wrong, for the log.
    var answer: String
    /// For how long the receiver asks to be left alone, from Retry-After, in seconds.
    var retryAfter: Double?

    var isDelivered: Bool { status.map { (200..<300).contains($0) } ?? false }
    /// The receiver is gone and wants nothing more.
    var isGone: Bool { status == 410 }
    /// The receiver is busy as a whole, not only with this event.
    var isOverloaded: Bool { status.map { [429, 502, 503, 504].contains($0) } ?? false || retryAfter != nil }
}

extension DeliveryResult {
    /// How an overloaded receiver that names no time is left alone, in seconds.
    static let rest: Double = 60

    /// The delivery and its endpoint after this attempt: a pure function, the clock and chance passed in.
    func applied(
        to delivery: Delivery, _ endpoint: EndpointState, now: Date, random: Double
    ) -> (delivery: Delivery, endpoint: EndpointState) {
        var delivery = delivery
        var endpoint = endpoint
        delivery.attempts += 1
        delivery.firstAttempt = delivery.firstAttempt ?? now
        delivery.lastAttempt = now
        delivery.lastStatus = status
        delivery.lastAnswer = answer
        if isDelivered {
            delivery.state = .delivered
            endpoint.failingSince = nil
            endpoint.notBefore = nil
            return (delivery, endpoint)
        }
        endpoint.failingSince = endpoint.failingSince ?? now
        if isOverloaded { endpoint.notBefore = now.addingTimeInterval(retryAfter ?? Self.rest) }
        if isGone {
            endpoint.disabled = true
            endpoint.disabledBecause = "the receiver answered 410 Gone"
        } else if let since = endpoint.failingSince, now.timeIntervalSince(since) >= RetrySchedule.disableAfter {
            endpoint.disabled = true
            endpoint.disabledBecause = "nothing was delivered for 5 days"
        }
        if let wait = RetrySchedule.wait(after: delivery.attempts, random: random) {
            delivery.due = now.addingTimeInterval(wait)
        } else {
            delivery.state = .parked
        }
        return (delivery, endpoint)
    }
}
