import Addresses
public import FoundationEssentials
public import Logging
import Model
public import Storage
public import Transfer

/// Carries events from the outbox to the endpoints: at least once, in order for each endpoint and offering.
///
/// What is delivered is noted after the answer, so a kill in between makes the receiver hear of an event twice, with
/// the same `webhook-id`.
public struct WebhookCourier: Sendable {
    /// Events that are laid out, and deliveries that are posted, in one go.
    static let batch = 100

    private let store: Store
    private let engine: TransferEngine
    private let endpoints: [WebhookEndpoint]
    private let source: String
    private let userAgent: String
    private let logger: Logger
    /// The real time, for `webhook-timestamp` only.
    private let realTime: @Sendable () -> Date
    private let random: @Sendable () -> Double

    public init(
        store: Store, engine: TransferEngine, endpoints: [WebhookEndpoint], source: String, userAgent: String,
        logger: Logger, realTime: @escaping @Sendable () -> Date = { Date() },
        random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }
    ) {
        self.store = store
        self.engine = engine
        self.endpoints = endpoints
        self.source = source
        self.userAgent = userAgent
        self.logger = logger
        self.realTime = realTime
        self.random = random
    }

    /// Delivers what is due at `now`.
    ///
    /// - Returns: when something will be due next; nil when nothing waits.
    public func deliver(at now: Date) async throws(StoreError) -> Date? {
        var next: Date?
        for endpoint in endpoints {
            guard let due = try await deliver(to: endpoint, at: now) else { continue }
            next = min(next ?? due, due)
        }
        return next
    }

    private func deliver(to endpoint: WebhookEndpoint, at now: Date) async throws(StoreError) -> Date? {
        var state = try await layOut(for: endpoint, at: now)
        while !state.disabled, !Task.isCancelled {
            let heads = try await store.heads(of: endpoint.id, limit: Self.batch)
            let rest = Self.waited(state.notBefore, at: now)
            let due = heads.filter { Self.waited($0.due, at: now) <= now && rest <= now }
            guard !due.isEmpty else { return heads.map { max($0.due, rest) }.min() }
            for delivery in due {
                if state.disabled || Self.waited(state.notBefore, at: now) > now || Task.isCancelled { break }
                guard let result = try await post(delivery, to: endpoint) else { return nil }
                let after = result.applied(to: delivery, state, now: now, random: random())
                state = after.endpoint
                try await store.save(state, [after.delivery])
                log(after.delivery, state)
            }
        }
        return nil
    }

    /// Until when a wait lasts: one that is longer than any of ours was begun before the clock was set back.
    private static func waited(_ moment: Date?, at now: Date) -> Date {
        guard let moment, moment.timeIntervalSince(now) <= RetrySchedule.longestWait else { return .distantPast }
        return moment
    }

    /// Makes a delivery of each event that the endpoint wants and has not been given yet.
    private func layOut(for endpoint: WebhookEndpoint, at now: Date) async throws(StoreError) -> EndpointState {
        var state = try await store.endpoint(endpoint.id) ?? EndpointState(id: endpoint.id, laidOut: 0)
        while !state.disabled {
            let events = try await store.events(after: state.laidOut, limit: Self.batch)
            guard let last = events.last else { return state }
            let deliveries = events.filter { endpoint.wants($0.event) }.map { number, event in
                Delivery(
                    event: event.id, endpoint: endpoint.id, line: event.subject ?? event.type.rawValue,
                    number: number, due: now)
            }
            state.laidOut = last.number
            try await store.save(state, deliveries)
        }
        return state
    }

    /// - Returns: nil where the attempt was cut short by our own stop: it does not count.
    private func post(_ delivery: Delivery, to endpoint: WebhookEndpoint) async throws(StoreError) -> DeliveryResult? {
        guard let event = try await store.event(delivery.event) else {
            return DeliveryResult(status: nil, answer: "the event is no longer in the outbox")
        }
        let body = CloudEvent(event, source: source).body
        let signature = WebhookSignature(
            of: body, id: event.id.rawValue, at: realTime(), secrets: endpoint.secrets)
        let request = TransferRequest(
            address: endpoint.address, method: .post(body: body),
            headers: [
                "Content-Type": CloudEvent.mediaType, "User-Agent": userAgent, "webhook-id": signature.id,
                "webhook-timestamp": "\(signature.timestamp)", "webhook-signature": signature.signature,
            ],
            policy: endpoint.policy, limits: .webhook)
        do {
            let response = try await engine.send(request)
            return DeliveryResult(
                status: response.status, answer: String(decoding: response.body, as: UTF8.self),
                retryAfter: retryAfter(response))
        } catch {
            if error.reason == .cancelled || error.reason == .shutDown { return nil }
            return DeliveryResult(status: nil, answer: "\(error)")
        }
    }

    /// `Retry-After` in seconds, at most an hour: the schedule does the rest (RFC 9110 §10.2.3).
    private func retryAfter(_ response: TransferResponse) -> Double? {
        guard let seconds = response.headers.first("Retry-After").flatMap(Double.init), seconds > 0 else { return nil }
        return min(seconds, 3_600)
    }

    private func log(_ delivery: Delivery, _ endpoint: EndpointState) {
        let facts: Logger.Metadata = [
            "endpoint": "\(delivery.endpoint)", "event": "\(delivery.event)", "attempt": "\(delivery.attempts)",
            "status": "\(delivery.lastStatus.map(String.init) ?? "none")",
        ]
        switch delivery.state {
        case .delivered: logger.debug("webhook delivered", metadata: facts)
        case .waiting: logger.warning("webhook failed, will be tried again", metadata: facts)
        case .parked: logger.error("webhook given up, replay it by hand", metadata: facts)
        }
        if endpoint.disabled { logger.error("webhook endpoint disabled", metadata: facts) }
    }
}
