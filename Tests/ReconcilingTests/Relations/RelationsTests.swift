import FoundationEssentials
import Model
import Testing

@testable import Reconciling

@Suite struct `How two offerings stand to each other` {
    static let promoters: [Promoter] = [
        Described.promoter("kassan", name: "Björkkassan", standing: "statligt_bolag", territory: "Björklands län"),
        Described.promoter("borgen", name: "Exportborgen", standing: "myndighet", territory: "Sverige"),
        Described.promoter(
            "norr", name: "Handelskammaren Norrvik", standing: "handelskammare", territory: "Norrviks län"),
        Described.promoter(
            "syd", name: "Sydlands Handelskammare", standing: "handelskammare", territory: "Sydlands län"),
        Described.promoter("byran", name: "Utrikesbyrån AB", standing: "privat", territory: "Sverige"),
        Described.promoter("tall", name: "Tallviks kommun", standing: "kommun", territory: "Tallviks kommun"),
    ]
    static let byID = Dictionary(uniqueKeysWithValues: promoters.map { ($0.id, $0) })

    static func offering(
        _ id: String, _ title: String, _ text: String..., fields: [FieldName: (FieldValue, String)] = [:]
    ) -> Offering {
        let promoter = byID[Identifier(String(id.prefix { $0 != "/" }))] ?? promoters[0]
        return Described.offering(
            id, Described.observation(title, texts: text, fields: fields, url: "https://\(id).example/"), by: promoter)
    }

    static func relation(_ a: Offering, _ b: Offering) -> Relation? {
        relations(among: [a, b], promoters: byID).first
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let a: Offering
        let b: Offering
        let kind: Relation.Kind?
        var testDescription: String { name }

        init(_ name: String, _ a: Offering, _ b: Offering, _ kind: Relation.Kind?) {
            self.name = name
            self.a = a
            self.b = b
            self.kind = kind
        }
    }

    static let cases: [Case] = [
        Case(
            "free and paid help to choose a market",
            offering("kassan/rad", "Marknadsrådgivning", "Gratis möte med en rådgivare om val av marknad."),
            offering("byran/rad", "Marknadsval", "Rådgivare analyserar vilka länder som passar. Timpris 1 400 kr."),
            .partial),
        Case(
            "two courses that are open to everybody",
            offering("norr/inco", "Incoterms i praktiken", "Kurs om leveransvillkor. Öppen för företag i hela landet."),
            offering("syd/inco", "Leveransvillkor", "Utbildning om Incoterms för alla företag, oavsett ort."),
            .substitutes),
        Case(
            "carnets, each chamber in its county",
            offering("norr/ata", "ATA-carnet", "Vi utfärdar carneter för företag i Norrviks län."),
            offering("syd/ata", "ATA-carnet", "Vi utfärdar carneter för företag i Sydlands län."), .parallelByTerritory),
        Case(
            "a guarantee that carries the loan's risk",
            offering("borgen/g", "Rörelsegaranti", "Garantin täcker halva krediten när du finansierar en exportorder."),
            offering(
                "kassan/o", "Orderlån", "Lån till material och löner när du fått en exportorder.",
                "Exportborgens rörelsegaranti kan ta en del av risken."),
            .complements),
        Case(
            "a guarantee and a loan that do not know each other",
            offering("borgen/g", "Rörelsegaranti", "Garantin täcker halva krediten när du finansierar en exportorder."),
            offering("kassan/o", "Orderlån", "Lån till material och löner när du fått en exportorder."), nil),
        Case(
            "advice that hands documents over",
            offering(
                "kassan/rad", "Exportrådgivning", "Rådgivning om val av marknad.",
                "Ursprungsintyg får du hos Handelskammaren Norrvik."),
            offering("norr/intyg", "Ursprungsintyg", "Vi utfärdar ursprungsintyg."), .handsOffTo),
        Case(
            "a voucher that asks for a talk first",
            offering(
                "tall/check", "Mässcheck", "Bidrag på 10 000 kronor till monter utomlands.",
                "Förutsätter ett samtal med Björkkassans exportcoach."),
            offering("kassan/coach", "Exportcoach", "En coach hjälper dig att välja marknad."), .requires),
        Case(
            "one journey that both announce",
            offering(
                "kassan/resa", "Affärsresa till Oslo", "Vi besöker byggbolag 4 maj 2027 tillsammans med Utrikesbyrån.",
                fields: [.date: (Described.day("2027-05-04"), "4 maj 2027")]),
            offering(
                "byran/resa", "Oslo: möten med byggbranschen", "Delegation 4 maj 2027 i samarbete med Björkkassan.",
                fields: [.date: (Described.day("2027-05-04"), "4 maj 2027")]), .same),
        Case(
            "grants for other purposes",
            offering("kassan/a", "Maskinbidrag", "Bidrag till maskiner och nya lokaler."),
            offering("tall/b", "Mässcheck", "Bidrag till monter på en utländsk mässa."), nil),
        Case(
            "a loan and a grant for one need",
            offering("kassan/l", "Maskinlån", "Lån till maskiner."),
            offering("tall/b", "Maskinbidrag", "Bidrag till maskiner."), nil),
        Case(
            "sizes that do not meet",
            offering(
                "kassan/s", "Smålån", "Lån till maskiner för företag med högst 9 anställda.",
                fields: [.employeesMaximum: (.number(9), "9 anställda")]),
            offering(
                "byran/s", "Industrilån", "Lån till maskiner för bolag med minst 50 anställda.",
                fields: [.employeesMinimum: (.number(50), "50 anställda")]),
            .unrelated),
        Case(
            "what only the chamber may do, and help with the papers for it",
            offering(
                "byran/papper", "Fullmakter", "Vi skriver fullmakter och fakturor. Pris 900 kr.",
                "Själva legaliseringen får bara Handelskammaren Norrvik utföra åt företag i länet."),
            offering(
                "norr/legal", "Legalisering av fullmakter",
                "Vi är ensamma om att legalisera fullmakter och fakturor i Norrviks län. Pris 650 kr."),
            .exclusiveMandate),
        Case(
            "a loan only for those who have the guarantee",
            offering(
                "kassan/brygg", "Brygglån", "Lån medan ni väntar på betalning.",
                "Lånet ges bara till den som redan har beviljats Exportborgens ordergaranti."),
            offering("borgen/order", "Ordergaranti", "Garantin täcker 50 procent av bankens risk."),
            .requires),
    ]

    @Test(arguments: cases) func `is told`(pair: Case) {
        #expect(Self.relation(pair.a, pair.b)?.kind == pair.kind)
    }

    @Test func `a referral has a direction and quotes the sentence`() throws {
        let pair = try #require(Self.cases.first { $0.kind == .handsOffTo })
        let relation = try #require(Self.relation(pair.a, pair.b))
        #expect(relation.a == pair.a.id)
        #expect(relation.evidence.first?.quote == "Ursprungsintyg får du hos Handelskammaren Norrvik.")
    }

    @Test func `features sum to the score`() {
        for pair in Self.cases {
            guard let relation = Self.relation(pair.a, pair.b) else { continue }
            #expect(abs(relation.features.values.reduce(0, +) - relation.score) < 1e-9)
        }
    }

    @Test func `an overlap names the facet that would part the two`() throws {
        let relation = try #require(
            Self.relation(
                Self.offering(
                    "kassan/rad", "Marknadsrådgivning",
                    "Möte med en rådgivare om val av marknad. För företag i Björklands län."),
                Self.offering("byran/rad", "Marknadsval", "Rådgivare analyserar vilka länder som passar.")))
        #expect(relation.kind.isOverlap)
        #expect(relation.parting == .area)
    }

    @Test func `the order of input and other offerings change nothing`() {
        let all = Array(
            Dictionary(
                Self.cases.flatMap { [$0.a, $0.b] }.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }
            ).values)
        let forwards = relations(among: all.sorted { $0.id < $1.id }, promoters: Self.byID)
        let backwards = relations(among: all.sorted { $1.id < $0.id }, promoters: Self.byID)
        #expect(forwards == backwards)
        let stranger = Self.offering("tall/mark", "Ledig mark", "Industritomter vid motorvägen.")
        let more = relations(among: all + [stranger], promoters: Self.byID)
        #expect(more.filter { $0.a != stranger.id && $0.b != stranger.id }.map(\.kind) == forwards.map(\.kind))
    }

    @Test func `a referral parts no longer where the figures meet`() {
        let limit = { (amount: Double, words: String) in (Described.kronor(amount), words) }
        let small = Self.offering(
            "kassan/o", "Orderlån", "Lån när du fått en exportorder, högst 3 miljoner kronor.",
            "Större belopp lämnar vi över till Utrikesbyrån.",
            fields: [.amountMaximum: limit(3_000_000, "3 miljoner kronor")])
        func large(_ from: Double) -> Offering {
            Self.offering(
                "byran/o", "Orderfinansiering", "Lån medan exportordern tillverkas.",
                fields: [.amountMinimum: limit(from, "exportordern")])
        }
        #expect(Self.relation(small, large(4_000_000))?.kind == .handsOffTo)
        #expect(Self.relation(small, large(2_000_000))?.kind.isOverlap == true)
    }
}
