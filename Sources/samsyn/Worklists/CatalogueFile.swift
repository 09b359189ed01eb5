import FoundationEssentials
import Model
import Reporting
import Rounds
import Storage

/// The catalogue as files: tables to import, lists to print.
enum CatalogueFile {
    /// A table from CSV, or from JSON: objects a line, or an array of objects, whose keys are the columns.
    static func table(_ bytes: [UInt8]) throws -> CSVTable {
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
            return try CSVTable(parsing: bytes, unescapingFormulas: true)
        }
        let objects: [[String: Cell]]
        if first == UInt8(ascii: "[") {
            objects = try JSONDecoder().decode([[String: Cell]].self, from: Data(bytes))
        } else {
            objects = try bytes.split(separator: 0x0A).filter { !$0.allSatisfy { $0 <= 0x20 } }
                .map { try JSONDecoder().decode([String: Cell].self, from: Data($0)) }
        }
        let header = Set(objects.flatMap { object in object.filter { $0.value.text != nil }.keys }).sorted()
        return CSVTable(header: header, rows: objects.map { object in header.map { object[$0]?.text ?? "" } })
    }

    static func printList(_ region: Region, at now: Date, asJSON: Bool) async throws {
        let context = try await region.context()
        for offering in try await region.store.offerings() {
            print(
                asJSON
                    ? JSONText.line(json(of: offering, in: region, at: now))
                    : "\(offering.id)  \(offering.status.rawValue)  \(offering.review.rawValue)  \(offering.title) (\(context.promoterName(offering.promoter)))  \(offering.url)"
            )
        }
    }

    /// The entry with how fresh it is.
    static func json(of offering: Offering, in region: Region, at now: Date) -> OfferingJSON {
        OfferingJSON(offering, freshness: OfferingJSON.FreshnessJSON(region.freshness(of: offering, at: now)))
    }

    /// A value of a JSON object that a cell can hold; lists and objects are none.
    private struct Cell: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws {
            let value = try? FieldValue(from: decoder)
            text = value?.description
        }
    }
}
