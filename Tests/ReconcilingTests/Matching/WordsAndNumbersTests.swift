import Testing

@testable import Reconciling

@Suite struct `Cutting text into words` {
    private func words(_ text: String) -> [String] {
        var words: [String] = []
        WordScanner.words(of: FoldedText(text)) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    @Test(arguments: [
        ("Exportlån för Västerås-bolag!", ["exportlan", "for", "vasteras", "bolag"]),
        ("Morton's café", ["mortons", "cafe"]),
        ("Söder\u{2019}s", ["soders"]), ("a\u{30A}ngstro\u{308}m", ["angstrom"]), ("1,000.50 kr", ["1000.50", "kr"]),
        ("5,20", ["5", "20"]), ("13.3in 15'", ["13.3in", "15"]), ("ÆRØ ÞING ŁÓDŹ", ["aero", "thing", "lodz"]),
        ("Москва", ["москва"]),
        ("'' -- ,", []), ("", []),
    ])
    func `folds, joins and parts`(text: String, expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test(arguments: [
        ("VGN-FW378J/B", ["vgnfw378jb"]), ("Kyl DBC2760BLS, vit", ["dbc2760bls"]), ("910000692", ["910000692"]),
        ("320GB 1080p 15.4", []),
        ("2008", []), ("USB", []), ("EX-7 A4", []), ("K-2512B001 (svart)", ["k2512b001"]),
    ])
    func `finds the codes among them`(text: String, expected: [String]) {
        #expect(EmbeddedCodes.codes(in: FoldedText(text)).map { String(decoding: $0, as: UTF8.self) } == expected)
    }

    @Test(
        arguments: [
            ("$1,000.00", 1000), ("5.20 %", 5.2), ("1 000,50 kr", 1000.5), ("1.234.567", 1_234_567), ("12", 12),
            ("-3", -3), ("SEK 50", 50),
            ("1,000", 1000), ("0.5", 0.5), ("2 av 3", nil), ("ord", nil), ("", nil), ("12 månader", nil),
            ("212/925-3700", nil),
            ("99999999999999999999999", nil),
        ] as [(String, Double?)])
    func `reads a text that is one number`(text: String, number: Double?) {
        #expect(NumberScanner.number(in: FoldedText(text)) == number)
    }

    @Test(
        arguments: [
            ("2024-03-31", "20240331"), ("20240331", "20240331"), ("31/3/2024", "20240331"), ("3/31/2024", "20240331"),
            ("2024-03-31T10:00", "20240331"), ("31.03.2024", "20240331"), ("2024-13-01", nil), ("12345678", nil),
            ("031-12", nil), ("", nil),
        ] as [(String, String?)])
    func `reads a day`(text: String, digits: String?) {
        #expect(CalendarDigits(FoldedText(text)).map { String(decoding: $0.key.bytes, as: UTF8.self) } == digits)
    }

    @Test(arguments: [
        (["Alma Ek", "Bo Alm", "-", ""], ColumnKind.text), (["1 000 kr", "20 kr", "", "3"], .number),
        (["2020-01-02", "2021-03-04"], .date), (["046-12 34 56", "08-123 45 67"], .code),
        (["a@x.se", "b@y.se"], .code), (["", "-"], .text),
        ([String(repeating: "ord ", count: 30)], .longText), (["5567891234", "5561112222"], .code),
        (["1998", "2003"], .number),
    ])
    func `tells what a column holds`(values: [String], kind: ColumnKind) {
        #expect(ColumnProfile(values).kind == kind)
    }
}
