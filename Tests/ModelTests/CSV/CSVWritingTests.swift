import Testing

@testable import Model

@Suite struct `Writing a table` {
    private func text(_ rows: [[String]], _ writer: CSVWriter) -> String {
        String(decoding: writer.bytes(of: CSVTable(header: ["a", "b"], rows: rows)), as: UTF8.self)
    }

    @Test(arguments: [
        ("Umeå", "Umeå"), ("x,y", "\"x,y\""), ("säg \"hej\"", "\"säg \"\"hej\"\"\""), ("två\nrader", "\"två\nrader\""),
        (" x", "\" x\""),
        ("x;y", "x;y"),
    ])
    func `quotes what needs it`(value: String, cell: String) {
        #expect(text([[value, "1"]], CSVWriter(for: .machine)) == "a,b\r\n\(cell),1\r\n")
    }

    @Test(arguments: ["=1+1", "+46 8 123", "-5", "@SUM(A1)", "\t=1", "＝1", "＋1", "－1", "＠a"])
    func `S20 sets an apostrophe before what a spreadsheet would run`(value: String) {
        #expect(text([[value, "x"]], CSVWriter(for: .spreadsheet)).contains("'" + value))
        #expect(!text([[value, "x"]], CSVWriter(for: .machine)).contains("'" + value))
    }

    @Test(arguments: ["+46 8 123 45", "'=1", "''@x", "'citat'", "'", "-", "ord", "", "\r=1", "5 - 3", "å\"ä\nö;,"])
    func `S20 a round trip by way of a spreadsheet gives the value back`(value: String) throws {
        for separator in CSVSeparator.allCases {
            for reader in [CSVWriter.Reader.spreadsheet, .machine] {
                let table = CSVTable(header: ["a", "b"], rows: [[value, value], ["x", value]])
                let bytes = CSVWriter(for: reader, separator: separator).bytes(of: table)
                #expect(try CSVTable(parsing: bytes, unescapingFormulas: reader == .spreadsheet) == table)
            }
        }
    }

    @Test func `an empty cell in a table of one column survives`() throws {
        let table = CSVTable(header: ["a"], rows: [["x"], [""], ["y"]])
        #expect(try CSVTable(parsing: CSVWriter(for: .machine).bytes(of: table)) == table)
    }

    @Test(arguments: [";", "a;b", "a\tb", "a,b", "\u{FEFF}a"])
    func `a header that holds another separator or a byte order mark is read as it was`(
        name: String
    ) throws {
        let table = CSVTable(header: [name], rows: [["x"]])
        #expect(try CSVTable(parsing: CSVWriter(for: .machine).bytes(of: table)) == table)
    }

    @Test func `the separator is found below blank lines`() throws {
        #expect(
            try CSVTable(parsing: Array("\n\r\na;b\n1;2\n".utf8)) == CSVTable(header: ["a", "b"], rows: [["1", "2"]]))
    }
}
