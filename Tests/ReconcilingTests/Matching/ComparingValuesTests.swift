import Testing

@testable import Reconciling

@Suite struct `Comparing the values of two rows` {
    private func columns(_ a: [String], _ b: [String]) -> EncodedTables {
        EncodedTables(
            RecordTable(ids: a.indices.map { "\($0)" }, columns: [.init(name: "c", values: a)]),
            RecordTable(ids: b.indices.map { "\($0)" }, columns: [.init(name: "c", values: b)]))
    }

    private let pair = [CandidatePair(a: 0, b: 0)]
    private let others = [
        "export till norge", "lån till export", "rådgivning i umeå", "mässa i tyskland", "rådgivning om export",
    ]

    private func text(_ a: String, _ b: String) -> Float? {
        let tables = columns([a] + others, [b] + others)
        return TextComparison(name: "c", a: tables.a[0], b: tables.b[0], vocabulary: tables.vocabulary).similarities(
            of: pair)[0]
    }

    @Test func `words weigh by how rare they are`() throws {
        let rare = try #require(text("mentor export", "mentor bransch"))
        let common = try #require(text("mentor export", "kompis export"))
        #expect(rare > common)
    }

    @Test(arguments: [
        ("rådgivning", "radgivnnig"), ("Jonas Ek", "J Ek"), ("Exportlån", "Exportlån för tillverkare"),
        ("Ekberg Alma", "Alma Ekbreg"),
    ])
    func `a mistyped, shortened or longer text is still alike`(a: String, b: String) throws {
        let similarity = try #require(text(a, b))
        #expect(similarity >= 0.5 && similarity < 1)
        #expect(similarity == text(b, a))
    }

    @Test func `the same text counts above all, and the more the rarer it is`() throws {
        let tables = columns(
            ["unik titel", "export", "export", "export"], ["unik titel", "export", "export", "export"])
        let comparison = TextComparison(name: "c", a: tables.a[0], b: tables.b[0], vocabulary: tables.vocabulary)
        let found = comparison.similarities(of: [
            CandidatePair(a: 0, b: 0), CandidatePair(a: 1, b: 1), CandidatePair(a: 0, b: 1),
        ])
        let (unique, common) = (try #require(found[0]), try #require(found[1]))
        #expect(unique > common && common >= 1)
        #expect(found[2] == 0)
    }

    @Test func `numbers are as near as few others lie between`() throws {
        let tables = columns(["2001", "1990", "", "2010"], ["2001", "1991", "2002", "2011"])
        let comparison = NumberComparison(name: "c", a: tables.a[0], b: tables.b[0])
        let found = comparison.similarities(
            of: (0..<4).map { CandidatePair(a: 0, b: $0) } + [CandidatePair(a: 2, b: 0)])
        #expect(try #require(found[0]) >= 1)
        #expect(try #require(found[2]) > #require(found[3]))
        #expect(found[4] == nil)
    }

    @Test(arguments: [
        ("046-12 34 56", "046 123456", 1.0), ("046123456", "046123465", 0.85), ("046123456", "089998877", 0),
    ])
    func `codes agree but for their signs, nearly, or not`(a: String, b: String, least: Float) throws {
        let tables = columns([a], [b])
        let similarity = try #require(
            CodeComparison(name: "c", a: tables.a[0], b: tables.b[0]).similarities(of: pair)[0])
        #expect(similarity >= least && similarity < least + 0.45)
    }

    @Test(arguments: [
        ("1982-07-14", "1982-07-14", 1...2), ("1982-07-14", "1982-07-41", 0...0),
        ("1982-07-14", "1982-07-24", 0.85...0.9),
    ])
    func `days differ by their digits`(a: String, b: String, range: ClosedRange<Float>) {
        let tables = columns([a], [b])
        let similarity = DateComparison(name: "c", a: tables.a[0], b: tables.b[0]).similarities(of: pair)[0]
        // The 41st is no day: then the value says nothing.
        #expect(similarity.map(range.contains) ?? (range == 0...0))
    }

    @Test(
        arguments: [
            ("Kyl VGN-FW378J/B", "Dator VGNFW378J/B", 1), ("Kamera SX110ISB", "Kamera SX110IS", 0.9),
            ("Kyl DBC2760BLS", "Kyl LRBP1031TT", 0),
            ("Kyl DBC2760BLS", "Kyl", nil), ("Kyl", "Spis", nil),
        ] as [(String, String, Float?)])
    func `codes within a text agree, in part or not, and say nothing where one is missing`(
        a: String, b: String, expected: Float?
    ) {
        let tables = columns([a, "Pump XC90123"], [b, "Pump XC90123"])
        #expect(EmbeddedCodeComparison(a: tables.a, b: tables.b)?.similarities(of: pair)[0] == expected)
    }

    @Test func `numbers within a text are compared where a column has them`() {
        let tables = columns(["Budget 2023", "Budget 2024"], ["Budget för 2024", "Plan 2023"])
        let numbers = EmbeddedNumberComparison(name: "c", a: tables.a[0], b: tables.b[0], vocabulary: tables.vocabulary)
        #expect(numbers?.similarities(of: [CandidatePair(a: 0, b: 0), CandidatePair(a: 1, b: 0)]) == [0, 1])
        let without = columns(["Budget"], ["Plan"])
        #expect(
            EmbeddedNumberComparison(name: "c", a: without.a[0], b: without.b[0], vocabulary: without.vocabulary) == nil
        )
    }

    @Test(arguments: [
        ("", "x", 0), ("martha", "marhta", 0.961), ("dixon", "dicksonx", 0.813), ("abc", "xyz", 0), ("lika", "lika", 1),
    ])
    func `Jaro-Winkler gives the published values`(a: String, b: String, expected: Float) {
        let similarity = Array(a.utf8).withUnsafeBufferPointer { a in
            Array(b.utf8).withUnsafeBufferPointer { JaroWinkler.similarity(a, $0) }
        }
        #expect(abs(similarity - expected) < 0.001)
    }

    @Test(arguments: [("", "", 0), ("ab", "", 2), ("kitten", "sitting", 3), ("abcd", "abdc", 1), ("a", "a", 0)])
    func `edit distance counts a swap as one`(a: String, b: String, expected: Int) {
        #expect(EditDistance.between(Array(a.utf8)[...], Array(b.utf8)[...]) == expected)
        #expect(EditDistance.between(Array(b.utf8)[...], Array(a.utf8)[...]) == expected)
    }
}
