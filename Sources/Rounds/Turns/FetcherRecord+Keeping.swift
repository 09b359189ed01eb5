import Fetching
import FoundationEssentials
import Storage

extension FetcherRecord {
    /// As it lies in the store, so that it outlives the process.
    func kept(at now: Date) -> KeptRecord? {
        (try? JSONEncoder().encode(self)).map { KeptRecord(area: .host, key: key, body: $0, at: now) }
    }
}

extension KeptRecord {
    /// nil for a record of an older form: the host is asked anew.
    var fetcherRecord: FetcherRecord? { try? JSONDecoder().decode(FetcherRecord.self, from: body) }
}
