import Model
import Testing

@testable import Reconciling

@Suite struct `Reading a table of records` {
    private func lines(_ text: String) throws -> RecordTable { try RecordTable(jsonLines: Array(text.utf8)) }

    @Test func `is the same from CSV and from JSON lines`() throws {
        let csv = try CSVTable(parsing: Array("id,titel,pris\n1,\"Exportlån, litet\",5.20\n2,Börskurs,\n".utf8))
        let json = try lines(
            #"{"id": "1", "titel": "Exportl\u00e5n, litet", "pris": 5.20}"# + "\n\n"
                + #"{"pris":null,"titel":"Börskurs","id":2}"#)
        #expect(try RecordTable(csv) == json)
    }

    @Test(arguments: [
        (#"{"id":1,"v":"a\"b\\c\/d\n\u00e5\ud83d\ude00"}"#, "a\"b\\c/d\nå😀"),
        (#"{"id":1,"v":["x",2,null,"y"]}"#, "x, 2, y"),
        (#"{"id":1,"v":true}"#, "true"), (#"{"id":1,"v":00123}"#, "00123"), (#"{"id":1,"v":[]}"#, ""),
        (#"{"id":1,"v":[{"n":"x"}]}"#, "x"),
        (#" { "id" : 1 , "v" : -1.50e3 } "#, "-1.50e3"),
    ])
    func `takes each kind of value as text`(line: String, value: String) throws {
        #expect(try lines(line).columns == [.init(name: "v", values: [value])])
    }

    @Test func `names what lies in an inner object by its way there`() throws {
        let table = try lines(#"{"id":1,"price":{"amount":5,"currency":"SEK"}}"#)
        #expect(table.columns.map(\.name) == ["price.amount", "price.currency"])
    }

    @Test(arguments: [
        #"{"id":1"#, #"{"id":}"#, #"["id"]"#, #"{"id":1} x"#, #"{"id":"a}"#, #"{"id":"\u12"}"#, "{id:1}",
        #"{"id":1,"v":"# + String(repeating: "[", count: 100_000),
        String(repeating: #"{"id":"#, count: 5_000),
    ])
    func `says which line is no object`(line: String) {
        #expect { try lines("{\"id\":0}\n" + line) } throws: { error in
            guard case RecordTableError.malformedLine(2, _) = error else { return false }
            return true
        }
    }

    @Test func `wants an id of its own for every row`() throws {
        let table = { (text: String) in try RecordTable(CSVTable(parsing: Array(text.utf8))) }
        #expect(throws: RecordTableError.noIDColumn(found: ["namn"])) { try table("namn\nx\n") }
        #expect(throws: RecordTableError.nothingToCompare) { try table("id\n1\n") }
        #expect(throws: RecordTableError.missingID(row: 2)) { try table("id,namn\n1,x\n,y\n") }
        #expect(throws: RecordTableError.repeatedID("1", first: 1, second: 3)) { try table("id,namn\n1,x\n2,z\n1,y\n") }
        #expect("\(RecordTableError.repeatedID("7", first: 2, second: 5))".contains("'7' stands on rows 2 and 5"))
    }
}
