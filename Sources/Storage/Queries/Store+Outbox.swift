public import FoundationEssentials
internal import GRDB
public import Model

/// One event on its way to one endpoint.
public struct Delivery: Hashable, Sendable, Codable {
    public var event: Identifier<Event>
    public var endpoint: String
    /// Deliveries of one line go in order: an endpoint's events of one offering, or of one type.
    public var line: String
    /// The event's place in the outbox.
    public var number: Int64
    public var state: State
    public var due: Date
    public var attempts: Int
    public var firstAttempt: Date?
    public var lastAttempt: Date?
    public var lastStatus: Int?
    /// What went wrong at the last attempt, or the start of the answer.
    public var lastAnswer: String?

    public enum State: String, Sendable, Codable {
        case waiting, delivered
        /// Given up until a person replays it.
        case parked
    }

    public init(event: Identifier<Event>, endpoint: String, line: String, number: Int64, due: Date) {
        self.event = event
        self.endpoint = endpoint
        self.line = line
        self.number = number
        self.state = .waiting
        self.due = due
        self.attempts = 0
    }
}

/// What is remembered of an endpoint between deliveries.
public struct EndpointState: Hashable, Sendable, Codable, Identifiable {
    public var id: String
    /// The last event of the outbox that was laid out for it.
    public var laidOut: Int64
    /// When every delivery to it began to fail.
    public var failingSince: Date?
    /// Not before this moment, because it asked for time.
    public var notBefore: Date?
    public var disabled: Bool
    public var disabledBecause: String?

    public init(id: String, laidOut: Int64) {
        self.id = id
        self.laidOut = laidOut
        self.disabled = false
    }
}

extension Store {
    static func append(_ event: Event, _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO event (id, type, at, body) VALUES (?, ?, ?, ?)",
            arguments: [event.id.rawValue, event.type.rawValue, event.at.milliseconds, try Body.text(event)])
    }

    /// Writes an event outside a round, such as a test.
    public func append(_ event: Event) async throws(StoreError) {
        try await write { db in try Self.append(event, db) }
    }

    /// Events after a place in the outbox, with their places.
    public func events(after number: Int64, limit: Int) async throws(StoreError) -> [(number: Int64, event: Event)] {
        let rows: [(Int64, Event)] = try await read { db in
            let sql = "SELECT number, body FROM event WHERE number > ? ORDER BY number LIMIT ?"
            return try Row.fetchAll(db, sql: sql, arguments: [number, limit]).map { ($0[0], try Body.value($0[1])) }
        }
        return rows.map { (number: $0.0, event: $0.1) }
    }

    public func event(_ id: Identifier<Event>) async throws(StoreError) -> Event? {
        try await read { db in try Body.one(db, "SELECT body FROM event WHERE id = ?", [id.rawValue]) }
    }

    /// The place of the newest event, 0 where there is none.
    public func lastEventNumber() async throws(StoreError) -> Int64 {
        try await read { db in try Int64.fetchOne(db, sql: "SELECT max(number) FROM event") ?? 0 }
    }

    public func endpoint(_ id: String) async throws(StoreError) -> EndpointState? {
        try await read { db in try Body.one(db, "SELECT body FROM endpoint WHERE id = ?", [id]) }
    }

    /// Notes endpoints that are new: they hear of what happens from now on, not of the past.
    public func register(endpoints: [String]) async throws(StoreError) {
        try await write { db in
            let last = try Int64.fetchOne(db, sql: "SELECT max(number) FROM event") ?? 0
            for id in endpoints {
                try db.execute(
                    sql: "INSERT OR IGNORE INTO endpoint (id, body) VALUES (?, ?)",
                    arguments: [id, try Body.text(EndpointState(id: id, laidOut: last))])
            }
        }
    }

    /// Stores an endpoint with deliveries, all or nothing.
    public func save(_ endpoint: EndpointState?, _ deliveries: [Delivery]) async throws(StoreError) {
        try await write { db in
            if let endpoint {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO endpoint (id, body) VALUES (?, ?)",
                    arguments: [endpoint.id, try Body.text(endpoint)])
            }
            for delivery in deliveries {
                try db.execute(
                    sql: """
                        INSERT OR REPLACE INTO delivery (event, endpoint, line, number, state, due, body)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        delivery.event.rawValue, delivery.endpoint, delivery.line, delivery.number,
                        delivery.state.rawValue, delivery.due.milliseconds, try Body.text(delivery),
                    ])
            }
        }
    }

    /// The first waiting delivery of each of an endpoint's lines: a failing event holds back only its own line.
    public func heads(of endpoint: String, limit: Int) async throws(StoreError) -> [Delivery] {
        try await read { db in
            try Body.all(
                db,
                """
                SELECT body FROM delivery JOIN (
                    SELECT line AS headLine, min(number) AS headNumber FROM delivery
                    WHERE endpoint = ? AND state = 'waiting' GROUP BY line
                ) ON line = headLine AND number = headNumber
                WHERE endpoint = ? ORDER BY number LIMIT ?
                """, [endpoint, endpoint, limit])
        }
    }

    /// The log of deliveries, newest first.
    public func deliveries(to endpoint: String? = nil, limit: Int) async throws(StoreError) -> [Delivery] {
        try await read { db in
            guard let endpoint else {
                return try Body.all(db, "SELECT body FROM delivery ORDER BY number DESC, endpoint LIMIT ?", [limit])
            }
            return try Body.all(
                db, "SELECT body FROM delivery WHERE endpoint = ? ORDER BY number DESC LIMIT ?", [endpoint, limit])
        }
    }

    /// Lets an endpoint's parked deliveries wait again, and the endpoint be delivered to.
    ///
    /// - Returns: how many there were.
    public func replay(_ endpoint: String, at now: Date) async throws(StoreError) -> Int {
        let parked: [Delivery] = try await read { db in
            try Body.all(
                db, "SELECT body FROM delivery WHERE endpoint = ? AND state = 'parked' ORDER BY number", [endpoint])
        }
        var state = try await self.endpoint(endpoint) ?? EndpointState(id: endpoint, laidOut: 0)
        state.disabled = false
        state.disabledBecause = nil
        state.failingSince = nil
        let waiting = parked.map { delivery in
            var delivery = delivery
            delivery.state = .waiting
            delivery.attempts = 0
            delivery.due = now
            return delivery
        }
        try await save(state, waiting)
        return waiting.count
    }
}
