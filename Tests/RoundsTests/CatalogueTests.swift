import ExamplePages
import FoundationEssentials
import Model
import Rounds
import Storage
import Testing
import TortureServer

private func windows1252(_ text: String) -> [UInt8] { Answer.latin1(text) }

@Suite struct `Importing a catalogue` {
    let site: Site

    init() throws { site = try Site() }

    @discardableResult
    private func take(_ bytes: [UInt8]) async throws -> [Offering] {
        let table = try CSVTable(parsing: bytes, unescapingFormulas: true)
        return try await site.region.importCatalogue(table, by: "import", at: monday).offerings
    }

    static let swedish = "Främjare;Namn;Webbadress;Belopp;Kontrollerad\nKraftkontoret;Tillväxtlån;"
    static let english = "promoter,title,url,amount_max,assured\nkraft,Tillväxtlån,"

    @Test(arguments: [
        Array((swedish + "https://kraft.example/lan;högst 250 000 kr;2026-01-15\n").utf8),
        windows1252(swedish + "https://kraft.example/lan;högst 250 000 kr;2026-01-15\n"),
        Array("\u{FEFF}\(swedish)https://kraft.example/lan;högst 250 000 kr;2026-01-15\r\n".utf8),
        Array((english + "https://kraft.example/lan,250000 SEK,2026-01-15\n").utf8),
        windows1252(english + "https://kraft.example/lan,250000 SEK,2026-01-15\n"),
    ])
    func `reads commas and semicolons, both encodings, both languages`(bytes: [UInt8]) async throws {
        let entry = try #require(try await take(bytes).first)
        #expect(entry.promoter == "kraft" && entry.title == "Tillväxtlån" && entry.review == .accepted)
        #expect(entry.url == "https://kraft.example/lan")
        #expect(entry.agreed[.amountMaximum]?.value == .money(Money(amount: 250_000, currency: "SEK")))
        #expect(entry.assured == CalendarDay(year: 2026, month: 1, day: 15)?.startUTC)
        #expect(try await site.store.offerings() == [entry])
    }

    @Test func `a column counts more than the description beside it`() async throws {
        let text =
            "Främjare;Namn;Beskrivning;Belopp\nKraftkontoret;Mässbidrag;"
            + "Bidraget täcker 42 procent av monterhyran, högst 45 000 kronor.;50 procent av monterhyran\n"
        let entry = try #require(try await take(Array(text.utf8)).first)
        #expect(entry.agreed[.rate]?.value == .number(50))
        #expect(entry.agreed[.amountMaximum]?.value == .money(Money(amount: 45_000, currency: "SEK")))
    }

    @Test func `keeps rows of promoters that nobody has declared`() async throws {
        let table = try CSVTable(parsing: Array("Främjare;Namn\nÄlvdalens Bolagshus;Lokaler\n".utf8))
        let imported = try await site.region.importCatalogue(table, by: "import", at: monday)
        #expect(imported.unknownPromoters.map(\.name) == ["Älvdalens Bolagshus"])
        #expect(try await site.store.promoters().map(\.name).contains("Älvdalens Bolagshus"))
    }

    @Test func `names every mistake, and imports nothing`() async throws {
        let error = await #expect(throws: CatalogueImportError.self) {
            try await take(Array("Främjare;Namn\nKraftkontoret;Lån\nKraftkontoret;\n;Check\n".utf8))
        }
        #expect(error?.mistakes.count == 2)
        #expect(error?.description.contains("row 3") == true && error?.description.contains("row 4") == true)
        #expect(try await site.store.offerings().isEmpty)
    }

    @Test func `says which column is missing`() async throws {
        let error = await #expect(throws: CatalogueImportError.self) { try await take(Array("Belopp\n5\n".utf8)) }
        #expect(error?.mistakes.count == 2)
        #expect(error?.description.contains("Främjare") == true && error?.description.contains("Namn") == true)
    }

    @Test func `twice is the same as once`() async throws {
        let bytes = Array((Self.swedish + "https://kraft.example/lan;250 000 kr;\n").utf8)
        let once = try await take(bytes)
        #expect(try await take(bytes) == once)
        #expect(try await site.store.offerings().count == 1)
    }

    @Test func `an imported entry is known again on the promoter's page`() async throws {
        try await take(Array("Främjare;Namn;Webbadress\nKraftkontoret;Norrskenslånet;\n".utf8))
        site.serve(Card.five)
        try await site.round()
        #expect(try await site.store.offerings().count == 5)
        let loan = try #require(try await site.store.offerings().first { $0.title == Card.loan.title })
        #expect(loan.review == .accepted && loan.observation != nil)
    }

    @Test func `takes back what was exported`() async throws {
        site.serve(Card.five)
        try await site.round()
        let added = try await site.store.openChanges().filter { $0.type == .added }
        try await site.region.review(
            [added[0].id.rawValue], .reject, by: "anna", reason: nil, until: nil, at: monday)
        try await site.region.review(
            [added[1].id.rawValue], .accept, by: "anna", reason: nil, until: nil, at: monday)
        let table = try await site.region.exportCatalogue()
        for separator in [CSVSeparator.comma, .semicolon] {
            let twin = try Site()
            let bytes = CSVWriter(for: .spreadsheet, separator: separator).bytes(of: table)
            let read = try CSVTable(parsing: bytes, unescapingFormulas: true)
            _ = try await twin.region.importCatalogue(read, by: "import", at: monday)
            #expect(try await twin.region.exportCatalogue() == table)
        }
    }
}
