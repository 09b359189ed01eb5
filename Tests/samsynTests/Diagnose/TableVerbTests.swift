import FoundationEssentials
import Model
import Reconciling
import Testing

@testable import samsyn

@Suite struct `Tables of the catalogue` {
    @Test(arguments: [
        "{\"Namn\": \"Lån\", \"Belopp\": 5}\n\n{\"Namn\": \"Stöd\", \"Lista\": [1]}\n",
        "[{\"Namn\": \"Lån\", \"Belopp\": 5}, {\"Namn\": \"Stöd\"}]",
    ])
    func `come as JSON lines or as one array, lists left out`(text: String) throws {
        let table = try CatalogueFile.table(Array(text.utf8))
        #expect(table == CSVTable(header: ["Belopp", "Namn"], rows: [["5", "Lån"], ["", "Stöd"]]))
    }

    @Test func `come as CSV, with what spreadsheets escape taken back`() throws {
        let table = try CatalogueFile.table(Array("Namn;Telefon\nLån;'+46 8 1\n".utf8))
        #expect(table == CSVTable(header: ["Namn", "Telefon"], rows: [["Lån", "+46 8 1"]]))
    }

    @Test func `are refused where JSON breaks off`() {
        #expect(throws: (any Error).self) { try CatalogueFile.table(Array("{\"Namn\": \"L".utf8)) }
    }
}

@Suite struct `The verb dates` {
    private func answer(_ line: String) -> String { JSONLines.reply(to: line, DatesCommand.answer) }

    @Test func `answers with days, and null for an open end`() {
        let line = answer(#"{"text": "Sök senast den 3 maj 2027.", "lang": "sv", "reference": "2026-11-30"}"#)
        #expect(line.contains(#""end":"2027-05-03""#))
        #expect(line.contains(#""kind":"deadline""#))
        #expect(answer(#"{"text": "Ingen dag här.", "reference": "2026-11-30"}"#) == #"{"dates":[]}"#)
    }

    @Test func `says what is wrong with a request`() {
        #expect(answer(#"{"text": "", "reference": "i dag"}"#).contains("write a day as 2026-11-23"))
        #expect(answer(#"{"text": ""}"#).contains("the request lacks 'reference'"))
    }
}
