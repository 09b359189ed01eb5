import Model

/// CSV that a catalogue is imported from. What was read is written and read again: the same table.
enum TableTarget: FuzzTarget {
    static let name = "table"

    static func read(_ bytes: [UInt8]) {
        guard let table = try? CSVTable(parsing: bytes) else { return }
        let again = try? CSVTable(parsing: CSVWriter(for: .machine).bytes(of: table))
        precondition(again == table, "written and read, it is another table")
    }
}
