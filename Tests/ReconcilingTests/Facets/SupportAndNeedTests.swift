import Model
import Testing

@testable import Reconciling

/// Texts written for these tests, each with what it offers (F1) and for which need (F2).
@Suite struct `Finding the support type and the need` {
    struct Case: Sendable, CustomTestStringConvertible {
        let title: String
        let text: [String]
        let support: Set<String>
        let need: String?
        var testDescription: String { title }

        init(_ title: String, _ text: String..., support: Set<String>, need: String?) {
            self.title = title
            self.text = text
            self.support = support
            self.need = need
        }
    }

    static let swedish: [Case] = [
        Case(
            "Tillväxtlån", "Låna 250 000 till 2 miljoner kronor när företaget ska köpa maskiner.", support: ["lan"],
            need: "investera"),
        Case(
            "Exportlån",
            "Har du fått en order från en utländsk kund? Lånet täcker material och löner tills kunden betalar.",
            support: ["lan"], need: "finansiera_order"),
        Case(
            "Mikrolån", "Upp till 100 000 kronor till nystartade företag. Amortering börjar efter sex månader.",
            support: ["lan"], need: "investera"),
        Case(
            "Rörelsekreditgaranti", "Vi delar risken med din bank när den lånar ut rörelsekapital för exportorder.",
            "Banken ansöker.", support: ["garanti"], need: "finansiera_order"),
        Case(
            "Kreditförsäkring för export", "Få ersättning om köparen inte kan betala sina fakturor.",
            support: ["forsakring"], need: "fa_betalt"),
        Case(
            "Innovationscheck", "Du kan söka bidrag på högst 100 000 kronor för att testa en ny produkt.",
            support: ["bidrag"], need: "investera"),
        Case(
            "Internationaliseringscheck",
            "Stödet täcker hälften av konsultkostnaden när företaget tar fram en exportplan.", support: ["bidrag"],
            need: "hitta_marknad"),
        Case(
            "Exportrådgivning", "Boka tid med en rådgivare som hjälper dig att välja marknad.", support: ["radgivning"],
            need: "hitta_marknad"),
        Case(
            "Tullrådgivning", "Fråga våra experter om tulltaxan, moms och frihandelsavtal.", support: ["radgivning"],
            need: "regler"),
        Case(
            "Grundkurs i export", "En heldag för dig som aldrig exporterat. Kursledare är en erfaren exportsäljare.",
            support: ["utbildning"], need: "hitta_marknad"),
        Case(
            "Incoterms 2020", "Kurs om leveransvillkor och vem som står för risken under frakten.",
            support: ["utbildning"], need: "regler"),
        Case(
            "ATA-carnet",
            "Tullhandling som låter dig ta med varuprover till en mässa utanför EU. Vi utfärdar den samma dag.",
            support: ["handelsdokument"], need: "dokument"),
        Case(
            "Certifikat och legalisering", "Vi stämplar handelsfakturor och utfärdar ursprungsintyg.",
            support: ["handelsdokument"], need: "dokument"),
        Case(
            "Partnersökning", "Vi hittar distributörer och agenter åt dig på tjugo marknader.", support: ["partnersok"],
            need: "hitta_kund"),
        Case(
            "Delegationsresa till Chile",
            "Följ med och möt gruvbolag i Santiago tillsammans med andra svenska leverantörer.",
            support: ["delegation"], need: "hitta_kund"),
        Case(
            "Samlingsmonter i Hannover", "Ställ ut på världens största industrimässa till delad kostnad.",
            support: ["massa"], need: "hitta_kund"),
        Case(
            "Exportnätverket", "Sex gånger om året träffas exportörer och byter erfarenheter.", support: ["natverk"],
            need: "kompetens"),
        Case(
            "Hållbarhetslotsen", "En rådgivare går igenom köparnas miljökrav och hjälper dig med en klimatplan.",
            support: ["radgivning"], need: "hallbarhet"),
        Case(
            "E-handelscheck", "Bidrag till konsult när du bygger en webbutik för utländska kunder.",
            support: ["bidrag"], need: "digital"),
        Case(
            "Varumärkesrådgivning", "Kostnadsfri genomgång av patent, mönster och varumärken inför en lansering.",
            support: ["radgivning"], need: "ip_avtal"),
        Case(
            "Kontorsplats i Tokyo", "Hyr ett skrivbord hos vårt kontor och testa marknaden på plats.",
            support: ["utlandsnarvaro"], need: "etablera"),
        Case(
            "Exportlotsen",
            "Vet du inte vart du ska vända dig? Vi ser till att du når rätt person hos rätt aktör inom ett dygn.",
            support: ["information"], need: "hitta_ratt"),
        Case(
            "Inkubatorprogrammet", "Kontorsplats, affärscoach och investerarkontakter för startupbolag under två år.",
            support: ["inkubator"], need: "investera"),
        Case(
            "Såddkapital", "Vi investerar i unga bolag mot en ägarandel på högst 20 procent.", support: ["riskkapital"],
            need: "investera"),
        Case(
            "Villkorslån för förstudier", "Lånet skrivs av om ni inte etablerar er i landet.", support: ["villkorslan"],
            need: nil),
        Case(
            "Kreditupplysning utland", "Beställ en rapport om din köpares bokslut och betalningsanmärkningar.",
            support: ["marknadsinfo"], need: "fa_betalt"),
        Case(
            "Anmäl handelshinder",
            "Stoppas dina varor vid gränsen? Vi tar upp otillåtna hinder med myndigheterna i landet.",
            support: ["handelshinder"], need: "regler"),
        Case(
            "Mentor för exportchefer", "Ett år med en mentor som själv har byggt en exportaffär.",
            support: ["coachning"], need: "kompetens"),
        Case(
            "Horisont Europa: ansökningsstöd",
            "Vi läser ditt utkast och hjälper dig att skriva ansökan till EU-program.", support: ["radgivning"],
            need: "investera"),
        Case(
            "Köparkredit", "Vi lånar ut till din utländska köpare så att du får betalt vid leverans.",
            support: ["exportkredit"], need: nil),
    ]

    static let english: [Case] = [
        Case(
            "Growth loan", "Borrow up to SEK 5 million to invest in machines and premises.", support: ["lan"],
            need: "investera"),
        Case(
            "Export advice", "Meet an adviser who helps you choose export markets.", support: ["radgivning"],
            need: "hitta_marknad"),
        Case(
            "Partner search", "We find distributors and agents abroad for you.", support: ["partnersok"],
            need: "hitta_kund"),
        Case(
            "Credit insurance", "Be covered if your buyer defaults and invoices stay unpaid.", support: ["forsakring"],
            need: "fa_betalt"),
        Case(
            "Certificates of origin", "We issue certificates of origin within a day.", support: ["handelsdokument"],
            need: "dokument"),
        Case(
            "Working capital guarantee", "We share the risk with your bank for export orders.", support: ["garanti"],
            need: "finansiera_order"),
    ]

    @Test(arguments: swedish + english) func `sees what is offered`(offer: Case) throws {
        let found = findFacets(
            in: Described.observation(offer.title, texts: offer.text), promoter: Described.promoter())
        let best = try #require(found[.supportType]?.first)
        #expect(offer.support.contains(best.code), "found \(found[.supportType]?.map(\.code) ?? [])")
    }

    @Test(arguments: swedish + english) func `sees the need`(offer: Case) {
        let found = findFacets(
            in: Described.observation(offer.title, texts: offer.text), promoter: Described.promoter())
        guard let need = offer.need else { return }
        #expect(found[.need]?.map(\.code).contains(need) == true, "found \(found[.need]?.map(\.code) ?? [])")
    }

    @Test(arguments: swedish) func `quotes words of the text itself`(offer: Case) {
        let observation = Described.observation(offer.title, texts: offer.text)
        for code in findFacets(in: observation, promoter: Described.promoter()).values.joined() {
            guard let quotation = code.quotation else { continue }
            #expect(([offer.title] + offer.text).contains { $0.contains(quotation.text) })
            #expect((0...1).contains(code.confidence))
        }
    }

    @Test(arguments: [
        ("Garantier", "Vi lånar inte ut pengar men ställer garantier till banken.", "lan"),
        ("Rådgivning om regler", "Vi svarar på frågor. Ursprungsintyg utfärdas inte av oss.", "handelsdokument"),
        ("Exportsamtal", "En rådgivare träffar dig. Behöver du lån hänvisar vi till banken.", "lan"),
    ]) func `leaves out what is denied or passed on`(title: String, text: String, code: String) {
        let found = findFacets(in: Described.observation(title, text), promoter: Described.promoter())
        #expect(found[.supportType]?.map(\.code).contains(code) == false)
    }

    @Test func `takes a voucher for a fair as money, not as a fair`() {
        let found = findFacets(
            in: Described.observation("Mässcheck", "Bidrag till monterhyra när du ställer ut utomlands."),
            promoter: Described.promoter())
        #expect(found[.supportType]?.map(\.code) == ["bidrag"])
        #expect(found[.need]?.first?.code == "hitta_kund")
    }

    @Test func `says nothing of a text without signs`() {
        let found = findFacets(in: Described.observation("Hej", "Solen skiner."), promoter: Described.promoter())
        #expect(found.isEmpty)
    }
}
