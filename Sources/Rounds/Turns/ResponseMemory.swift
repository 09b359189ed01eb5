import Fetching
import FoundationEssentials
import Model
import Storage

/// What is kept of an address between fetches, beside the snapshot.
struct ResponseMemory: Codable {
    var stored: StoredResponse?
    var redirects: RedirectMemory
    var snapshot: Snapshot.Hash?
    var contentType: String?
    /// How long the address has said that it is no more.
    var absence: Absence?
    /// What the last Retry-After asked for.
    var notBefore: Date?
    /// When all this was noted.
    var noted: Date?

    /// What is remembered after a fetch; the snapshot is noted by who keeps it.
    init(_ outcome: FetchOutcome, before: ResponseMemory?, at now: Date) {
        var absence = before?.absence ?? Absence()
        absence.note(status: outcome.status, now: now)
        self.absence = absence
        stored = outcome.stored
        redirects = outcome.redirects
        notBefore = outcome.nextAllowed
        noted = now
        snapshot = before?.snapshot
        contentType = before?.contentType
    }

    /// A record of an older form is forgotten: the next fetch makes a new one.
    init?(_ record: KeptRecord) {
        guard let memory = try? JSONDecoder().decode(Self.self, from: record.body) else { return nil }
        self = memory
    }

    func record(key: String, at now: Date) -> KeptRecord? {
        (try? JSONEncoder().encode(self)).map { KeptRecord(area: .response, key: key, body: $0, at: now) }
    }
}
