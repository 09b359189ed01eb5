import FoundationEssentials
import Model
import Testing

@testable import Reconciling

@Suite struct `Finding the other facets` {
    static let table: [(String, FacetName, [String])] = [
        ("Tjänsten är kostnadsfri för alla.", .cost, ["gratis"]),
        ("Ni betalar ingenting för mötet.", .cost, ["gratis"]),
        ("Ingår för medlemmar.", .cost, ["medlem"]),
        ("Du betalar en månadsavgift.", .cost, ["avgift"]),
        ("Räntan sätts efter risk.", .cost, ["ranta"]),
        ("Vi tar ett arvode på timpris.", .cost, ["konsultarvode"]),
        ("För nybörjare: var börjar man?", .phase, ["forbereder", "nyfiken"]),
        ("För dig som gör din första exportaffär.", .phase, ["forsta_affaren"]),
        ("Kunder i Norge och Danmark.", .market, ["DK", "NO"]),
        ("Affärer i hela världen.", .market, ["varlden"]),
        ("Länder utanför EU.", .market, ["utanfor_eu"]),
        ("Säljer du inom EU?", .market, ["eu_ees"]),
        ("Banken ansöker åt dig.", .delivery, ["via_bank"]),
        ("Webbinarium på distans.", .delivery, ["digitalt"]),
        ("Stödet är försumbart stöd, de minimis.", .combination, ["forsumbart_stod"]),
        ("Checken kan inte kombineras med andra stöd.", .combination, ["ej_kombinerbar"]),
        ("Banken ska stå för hälften.", .combination, ["bank_forst"]),
        ("Ansök när som helst under året.", .availability, ["lopande"]),
        ("Vi är ensamma om att utfärda intygen i länet.", .mandate, ["ensamratt"]),
        ("Lånet är marknadskompletterande.", .mandate, ["kompletterar"]),
        ("Finansieras av regionalfonden.", .funding, ["eu"]),
        ("För företag som drivs av kvinnor.", .groups, ["kvinnor"]),
        ("Till lantbrukare och yrkesfiskare.", .sector, ["lantbruk"]),
        ("Ersättning om kunden avbeställer under tillverkningen.", .dealStage, ["tillverkning"]),
    ]

    @Test(arguments: table) func `reads the words`(text: String, facet: FacetName, codes: [String]) {
        let found = findFacets(in: Described.observation("Erbjudandet", text), promoter: Described.promoter())
        #expect(found[facet]?.map(\.code).sorted() == codes)
    }

    @Test(
        arguments: [
            ("Öppet för företag i Björklands län.", ["lan/björkland"]),
            ("För bolag i länet.", ["lan/björkland"]),
            ("För företag i hela landet.", ["sverige"]),
            ("För företag i Tallviks kommun.", ["kommun/tallvik"]),
            ("Gäller inte i Tallviks stad.", ["-kommun/tallvik"]),
            ("Kursen hålls i våra lokaler.", []),
        ] as [(String, [String])]) func `tells where the company must be`(text: String, codes: [String])
    {
        let promoter = Described.promoter(territory: "Björklands län")
        let found = findFacets(in: Described.observation("Erbjudandet", text), promoter: promoter)
        #expect((found[.area]?.map(\.code) ?? []) == codes)
    }

    @Test func `writes sizes as spans of numbers`() {
        let observation = Described.observation(
            "Lån", "För företag med 10–49 anställda.",
            fields: [.employeesMinimum: (.number(10), "10"), .employeesMaximum: (.number(49), "49 anställda")])
        let found = findFacets(in: observation, promoter: Described.promoter())
        #expect(found[.companySize]?.map(\.code) == ["10-49"])
        #expect(found[.companySize]?.first?.quotation?.text == "49 anställda")
    }

    @Test func `takes the standing from the promoter's declaration`() {
        let found = findFacets(
            in: Described.observation("Lån", "Vi lånar ut."), promoter: Described.promoter(standing: "kommun"))
        #expect(found[.standing]?.map(\.code) == ["kommun"])
    }

    @Test func `reads a mandate from the lead of the page`() {
        let found = findFacets(
            in: Described.observation("Ursprungsintyg", "Vi utfärdar intyget."), promoter: Described.promoter(),
            page: Described.page("Vi har ensamrätt på dessa handlingar i länet."))
        #expect(found[.mandate]?.map(\.code) == ["ensamratt"])
    }

    @Test func `knows a label for every code that it can find`() {
        for (text, facet, codes) in Self.table where facet != .market {
            for code in codes { #expect(FacetVocabulary.entry(code, of: facet) != nil, "\(code) of \(text)") }
        }
        for facet in FacetName.allCases {
            let entries = FacetVocabulary.entries(of: facet)
            #expect(Set(entries.map(\.code)).count == entries.count)
        }
    }
}
