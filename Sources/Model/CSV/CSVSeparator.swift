/// What stands between two cells. Spreadsheets in Swedish write semicolons, since the comma is the decimal sign.
public enum CSVSeparator: UInt8, Sendable, CaseIterable {
    case comma = 0x2C
    case semicolon = 0x3B
    case tab = 0x09

    /// The separator seen most often outside quotes in the first record, blank lines before it passed over; the comma
    /// where none is.
    static func found(in bytes: ArraySlice<UInt8>) -> CSVSeparator {
        var counts: [CSVSeparator: Int] = [:]
        var quoted = false
        for byte in bytes.drop(while: { $0 == .lineFeed || $0 == .carriageReturn }) {
            if byte == .quote {
                quoted.toggle()
            } else if !quoted {
                if byte == .lineFeed || byte == .carriageReturn { break }
                if let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
            }
        }
        return allCases.reduce(.comma) { counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0 }
    }
}

extension UInt8 {
    static let quote: UInt8 = 0x22
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
}
