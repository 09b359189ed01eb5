import Testing

@testable import ExampleRegion

@Suite struct `Reading the files of a world` {
    @Test(arguments: [
        ("3", [3]), ("2-4", [2, 3, 4]), ("5-", [5, 6, 7]), ("1-1", [1]),
    ])
    func `a span of weeks holds its weeks`(text: String, weeks: [Int]) throws {
        let span = try #require(WeekSpan(text))
        #expect((1...7).filter(span.contains) == weeks)
    }

    @Test(arguments: ["", "0", "4-2", "a", "-3", "2-b"])
    func `nothing else is a span`(text: String) {
        #expect(WeekSpan(text) == nil)
    }

    @Test func `a text carries its fields and links`() throws {
        let text = try #require(RichText("Låna {amount_max=5000|högst 5 000} av [lyft-a|Lyft]."))
        #expect(text.plain == "Låna högst 5 000 av Lyft.")
        #expect(
            text.pieces == [
                .words("Låna "), .field(name: "amount_max", value: .number(5_000), words: "högst 5 000"),
                .words(" av "), .link(offering: "lyft-a", words: "Lyft"), .words("."),
            ])
    }

    @Test(arguments: ["{amount_max=5", "{amount_max|5}", "[a]", "{a=1 5}"])
    func `a marking that is not closed is refused`(text: String) {
        #expect(RichText(text) == nil)
    }

    @Test(arguments: [
        ("  name: X\n", 1, "a line before the first block"),
        ("promoter a b\n", 1, "'promoter a b' begins no block"),
        ("promoter a\n  nmae: X\n", 2, "a promoter has no key 'nmae'"),
        ("promoter a\n  name X\n", 2, "'name X' has no colon"),
        ("promoter a\n  name@0: X\n", 2, "'0' is no span of weeks"),
    ])
    func `a slip of the pen is told with its line`(text: String, line: Int, problem: String) {
        #expect(throws: WorldError(file: "x.txt", line: line, problem: problem)) {
            try WorldBlockReader.blocks(of: text, file: "x.txt")
        }
    }

    @Test func `an offering needs a page above it, a page a promoter`() {
        #expect(throws: WorldError(file: "x.txt", line: 1, problem: "a page without a promoter above it")) {
            try World(files: [("x.txt", "page p\n")])
        }
        #expect(throws: WorldError(file: "x.txt", line: 2, problem: "an offering without a page above it")) {
            try World(files: [("x.txt", "promoter p\noffering o\n")])
        }
    }

    @Test func `a line holds in its weeks only`() throws {
        let block = try #require(
            try WorldBlockReader.blocks(of: "page p\n  path@1-2: /a\n  path@3-: /b\n", file: "x").first)
        #expect(block.value("path", week: 2) == "/a")
        #expect(block.value("path", week: 3) == "/b")
        #expect(throws: WorldError.self) { try block.required("title") }
    }

    @Test(arguments: [
        ("2027-02-01", "måndag", "1 februari 2027", "Mon, 01 Feb 2027 06:00:00 GMT"),
        ("2024-02-29", "torsdag", "29 februari 2024", "Thu, 29 Feb 2024 06:00:00 GMT"),
        ("1999-12-31", "fredag", "31 december 1999", "Fri, 31 Dec 1999 06:00:00 GMT"),
    ])
    func `days are written as people and servers write them`(
        iso: String, weekday: String, swedish: String, http: String
    ) throws {
        let day = try #require(Day(iso))
        #expect(day.iso == iso)
        #expect(day.weekday == weekday)
        #expect(day.swedish == swedish)
        #expect(day.http() == http)
        #expect(day.adding(days: 366).adding(days: -366) == day)
    }
}
