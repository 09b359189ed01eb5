import Testing

@testable import Model

@Suite struct `Reading a table` {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(parsing: Array(text.utf8)) }

    @Test(arguments: [
        "namn,ort\nAlma,Umeå\n", "namn,ort\r\nAlma,Umeå\r\n", "namn,ort\rAlma,Umeå\r", "namn,ort\nAlma,Umeå",
        "namn;ort\nAlma;Umeå\n", "namn\tort\nAlma\tUmeå\n", "\u{FEFF}namn,ort\nAlma,Umeå\n",
        "sep=;\r\nnamn;ort\r\nAlma;Umeå\r\n", "\"namn\",\"ort\"\n\"Alma\",\"Umeå\"\n", "namn,ort\n\nAlma,Umeå\n\r\n\n",
    ])
    func `is the same whatever the separator, the line ends and the quotes`(text: String) throws {
        #expect(try table(text) == CSVTable(header: ["namn", "ort"], rows: [["Alma", "Umeå"]]))
    }

    @Test(arguments: [
        ("a,b\n\"x,y\",z\n", ["x,y", "z"]), ("a,b\n\"säg \"\"hej\"\"\",z\n", ["säg \"hej\"", "z"]),
        ("a,b\n\"rad ett\r\nrad två\",z\n", ["rad ett\r\nrad två", "z"]), ("a,b\n15\" skärm,z\n", ["15\" skärm", "z"]),
        ("a,b\n  x , z \n", ["  x ", " z "]), ("a,b\n,\n", ["", ""]), ("a,b\nx\n", ["x", ""]),
        ("a,b\nx,y,,\n", ["x", "y"]),
        ("a;b\n1,5;2\n", ["1,5", "2"]),
    ])
    func `keeps a cell as it was written`(text: String, row: [String]) throws {
        #expect(try table(text).rows == [row])
    }

    @Test func `keeps an empty quoted cell in a table of one column`() throws {
        #expect(try table("a\nx\n\"\"\ny\n").rows == [["x"], [""], ["y"]])
    }

    @Test(arguments: [
        ("", CSVError.empty), ("\n\n", .empty), ("a,b\n\"x,y\nz,w\n", .unclosedQuote(line: 2)),
        ("a,b\nx,y\n\"x\" y,z\n", .textAfterQuote(line: 3)),
        ("a,b\n\"x\ny\",1\nx,y,z\n", .tooManyCells(line: 4, found: 3, header: 2)),
        ("a,b, A\nx,y,z\n", .repeatedColumn(name: " A", first: 1, second: 3)),
    ])
    func `says on which line it gave up`(text: String, error: CSVError) {
        #expect(throws: error) { try table(text) }
    }

    @Test func `tells how to mend each mistake`() {
        #expect(
            "\(CSVError.tooManyCells(line: 7, found: 6, header: 5))".hasPrefix(
                "line 7: 6 cells, but the header names 5"))
        #expect("\(CSVError.unclosedQuote(line: 2))".contains("close it"))
        #expect("\(CSVError.repeatedColumn(name: "ort", first: 1, second: 3))".contains("'ort' twice"))
    }

    @Test func `takes Windows-1252 for what it is`() throws {
        let bytes = Array("namn;pris\nSmörgås;5 ".utf8.map { $0 }.filter { $0 < 0x80 }) + [0x80, 0x0A]
        #expect(try CSVTable(parsing: bytes).rows == [["Smrgs", "5 €"]])
        let latin: [UInt8] = Array("ort\n".utf8) + [0x55, 0x6D, 0x65, 0xE5, 0x0A]
        #expect(try CSVTable(parsing: latin).rows == [["Umeå"]])
    }

    @Test func `finds a column by its name as people type it`() throws {
        let table = try table(" Titel ;Adress\nx;y\n")
        #expect(table.column(named: "titel") == 0)
        #expect(table.column(named: "ADRESS ") == 1)
        #expect(table.column(named: "pris") == nil)
    }

    @Test func `takes a hundred thousand quotes in a line as linear work`() throws {
        let cell = String(repeating: "\"\"", count: 100_000)
        #expect(try table("a\n\"\(cell)\"\n").rows[0][0].utf8.count == 100_000)
    }
}
