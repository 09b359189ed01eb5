import Configuring
public import FoundationEssentials
public import Model
import Reconciling
public import Storage

/// Names for new entries.
enum Catalogue {
    static func newIdentifier(
        title: String, promoter: Identifier<Promoter>, taken: Set<Identifier<Offering>>
    ) -> Identifier<Offering> {
        OfferingSlug.make(title: title, promoter: promoter, taken: taken)
    }
}

extension Region {
    /// Imports a table into the catalogue, all of it or nothing.
    ///
    /// - Returns: the entries that it added or touched, and promoters that sources.yml does not name.
    public func importCatalogue(
        _ table: CSVTable, by person: String, at now: Date
    ) async throws -> (offerings: [Offering], unknownPromoters: [Promoter]) {
        let imported = try CatalogueImport(
            table, promoters: Array(try await allPromoters().values).sorted { $0.id < $1.id },
            existing: try await store.offerings(), by: person, now: now)
        try await store.save(configuration.promoters + imported.unknownPromoters)
        try await store.save(imported.offerings)
        return (imported.offerings, imported.unknownPromoters)
    }

    public func exportCatalogue() async throws(StoreError) -> CSVTable {
        CatalogueExport.table(try await store.offerings(), promoters: try await allPromoters())
    }
}
