/// Which rules made one record of a reading: what an operator has to know to mend a source.
public struct FiredRules: Hashable, Sendable, Codable {
    /// The reader or rule that found the record: `rss`, `cards`, `table`, `json-ld`, `select`.
    public var record: String
    /// The rule that read each field; the record's own where the document names its fields itself.
    public var fields: [FieldName: String]

    public init(record: String, fields: [FieldName: String] = [:]) {
        self.record = record
        self.fields = fields
    }
}

extension Observation {
    /// Where its title stands: what ``DocumentReading/fired`` knows it by.
    public var titlePlace: String { title.quotation.passage.place }
}
