import Foundation
import Testing

@testable import Reconciling
@testable import samsyn

/// Two tables in a folder of their own.
private final class Tables {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "samsyn-match-\(UUID().uuidString)")
    var ours: String { folder.appending(path: "ours.csv").path }
    var theirs: String { folder.appending(path: "theirs.csv").path }

    init(
        _ ours: String = "id,namn,ort\n1,Norrskens bageri,Luleå\n2,Älvdans syateljé,Boden\n",
        _ theirs: String = "id,titel,plats\nx,Älvdans syateljé,Boden\ny,Norrskens bageri,Luleå\n"
    ) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(ours.utf8).write(to: URL(filePath: self.ours))
        try Data(theirs.utf8).write(to: URL(filePath: self.theirs))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

@Suite(.enabled(if: Program.isBuilt, "samsyn is not built beside the tests"))
struct `The verb match` {
    private struct Line: Decodable {
        let a: String
        let b: String
        let score: Double
        let features: [String: Double]
    }

    @Test func `prints pairs whose features sum to their score`() throws {
        let tables = try Tables()
        let outcome = try Program.run(["match", tables.ours, tables.theirs, "--json"])
        #expect((outcome.code, outcome.errors) == (0, []))
        let lines = try outcome.output.split(separator: "\n").map {
            try JSONDecoder().decode(Line.self, from: Data($0.utf8))
        }
        #expect(lines.map { [$0.a, $0.b] } == [["1", "y"], ["2", "x"]])
        #expect(lines.allSatisfy { abs($0.features.values.reduce(0, +) - $0.score) < 0.01 })
    }

    @Test func `prints columns for people`() throws {
        let tables = try Tables()
        let outcome = try Program.run(["match", tables.ours, tables.theirs])
        #expect(
            outcome.output.split(separator: "\n").map { $0.split(separator: "\t").prefix(2) } == [
                ["1", "y"], ["2", "x"],
            ])
    }

    @Test(arguments: [
        ("", "the table is empty; its first line must name the columns"),
        ("namn,ort\nBageriet,Luleå\n", "no column 'id' (there are: namn, ort)"),
        ("id\n1\n", "no column but 'id'"),
        ("id,namn\n1,\"Bageriet\n", "line 2: a quoted cell begins here and never ends"),
        ("id,namn\n1,Bageriet\n2,Syateljén,Boden\n", "line 3: 3 cells, but the header names 2 columns"),
        ("id,namn\n1,Bageriet\n,Syateljén\n", "row 2 has no id; give it one"),
        ("id,namn\n1,Bageriet\n1,Syateljén\n", "the id '1' stands on rows 1 and 2"),
        ("{\"id\":1,\"namn\":\"Bageriet\"}\n{\"id\":2,\n", "line 2 is no JSON object"),
        ("{\"namn\":\"Bageriet\"}\n", "no column 'id' (there are: namn)"),
        (
            "[{\"id\":1,\"namn\":\"Bageriet\"}]",
            "line 1 is no JSON object: '{' is missing; write one flat object a line"
        ),
    ])
    func `says what is wrong with a table, in which file and where`(table: String, text: String) throws {
        for tables in [try Tables("id,namn\n1,Bageriet\n", table), try Tables(table)] {
            let outcome = try Program.run(["match", tables.ours, tables.theirs])
            #expect((outcome.code, outcome.errors.count, outcome.output) == (2, 1, ""))
            #expect(outcome.errors.first?.contains(text) == true, "\(outcome.errors)")
            #expect(outcome.errors.first?.contains("s.csv: ") == true)
        }
    }

    @Test func `says which file cannot be read`() throws {
        let tables = try Tables()
        let outcome = try Program.run(["match", tables.ours, "/finns/inte.csv", "--json"])
        #expect(outcome.code == 2)
        #expect(outcome.errors == ["'/finns/inte.csv' cannot be read; is it there, and a file this user may read?"])
        #expect(try Program.run(["match", tables.ours]).code == 64)
    }

    @Test func `writes any id as JSON, and leaves doubt to a person`() throws {
        let pair = MatchedPair(
            a: "a\"\\\u{1}å", b: "b", score: -0.25, features: [.init(name: "namn", weight: -0.25)], unsure: true)
        #expect(
            MatchLine.json(pair)
                == #"{"a":"a\"\\\u0001å","b":"b","score":-0.25,"unsure":true,"features":{"namn":-0.25}}"# + "\n")
        #expect(MatchLine.text(pair).contains("\tunsure\t"))
    }
}
