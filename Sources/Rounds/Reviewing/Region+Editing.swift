public import FoundationEssentials
public import Model
import Storage

extension Region {
    /// Sets values of an entry by a person's word: they stand beside what pages say, and survive every later reading.
    ///
    /// - Throws: ``ReviewError/unknownEntry(_:)``.
    @discardableResult
    public func edit(
        _ id: Identifier<Offering>, _ edits: [CatalogueEdit], by person: String, reason: String?, at now: Date
    ) async throws -> Offering {
        guard let entry = try await store.offering(id) else { throw ReviewError.unknownEntry(id.rawValue) }
        let edited = entry.edited(edits, by: person, at: now)
        let decision = Decision(
            subject: .offering(id), verdict: .edit, by: person, at: now, reason: reason, offerings: [id])
        try await store.record([decision], offerings: [edited])
        return edited
    }
}
