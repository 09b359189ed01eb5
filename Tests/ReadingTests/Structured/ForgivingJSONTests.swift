import Testing

@testable import Reading

@Suite struct `JSON as pages carry it` {
    private static let expected: JSONValue = .object([
        JSONMember(name: "a", value: .number("1")), JSONMember(name: "b", value: .string("x")),
    ])

    @Test(arguments: [
        #"{"a": 1, "b": "x",}"#, #"{"a": 1,, "b": "x"}"#, "{\"a\": 1 \n \"b\": \"x\"}",
        #"// hej{"# + "\n" + #"{"a": 1, "b": "x"}"#,
        #"/* hej */ {"a": 1, /* och */ "b": "x"}"#, #"<!-- {"a": 1, "b": "x"} -->"#,
        "//<![CDATA[\n" + #"{"a": 1, "b": "x"}"# + "\n//]]>", #"{"a": 1, "b": "x"};"#, #"{"a": 1, "b": "x""#,
        #"{a: 1, "b": "x"}"#,
    ]) func `is mended, and that is noted`(text: String) {
        let found = ForgivingJSON.values(in: Array(text.utf8))
        #expect(found.values == [Self.expected])
        #expect(found.mended)
    }

    @Test func `is not called mended when it was right`() {
        let found = ForgivingJSON.values(in: Array(#" {"a": 1, "b": "x"} "#.utf8))
        #expect(found.values == [Self.expected])
        #expect(!found.mended)
    }

    @Test(arguments: [
        (#"["\u00e5\n\"\\\/"]"#, "å\n\"\\/"), (#"["\ud83d\ude00"]"#, "😀"), (#"["\ud83d"]"#, "\u{FFFD}"),
        (#"["a "b" c"]"#, #"a "b" c"#), ("[\"rad\nrad\"]", "rad\nrad"),
        (#"["// ingen <!-- kommentar"]"#, "// ingen <!-- kommentar"),
    ]) func `has texts as they were meant`(text: String, expected: String) {
        #expect(ForgivingJSON.values(in: Array(text.utf8)).values == [.array([.string(expected)])])
    }

    @Test(arguments: [
        "", "x", "{", "[", "\"", "{{{", "]]]", "{]", "[}", "{\"a\"", "{\"a\":", "{:}", "{,}", "\u{0}", "[1", "{\"\\u12",
    ])
    func `S8 ends whatever it is`(text: String) {
        #expect(ForgivingJSON.values(in: Array(text.utf8)).values.count <= 1)
    }

    @Test func `S8 of a hundred thousand levels is cut, not followed`() {
        let deep = String(repeating: "[", count: 100_000)
        let found = ForgivingJSON.values(in: Array(deep.utf8))
        #expect(found.values.count == 1)
        #expect(found.mended)
    }
}
