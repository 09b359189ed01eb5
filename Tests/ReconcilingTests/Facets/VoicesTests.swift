import Language
import Model
import Testing

@testable import Reconciling

@Suite struct `Who speaks in a text` {
    private let bank = Described.promoter("bank", name: "Fjordbanken", standing: "privat")
    private let chamber = Described.promoter(
        "kammare", name: "Handelskammaren Norrvik", standing: "handelskammare", territory: "Norrviks län")

    private func support(_ title: String, _ text: String, by promoter: Promoter? = nil) -> Set<String> {
        let observation = Described.observation(title, text)
        return Set(
            findFacets(in: observation, promoter: promoter ?? Described.promoter(), others: [bank, chamber])[
                .supportType]?
                .map(\.code) ?? [])
    }

    @Test func `what a declared promoter does is not the page's own`() {
        #expect(support("Exportkursen", "Kurs om betalning. Fjordbanken lånar ut pengar till order.") == ["utbildning"])
    }

    @Test func `the same words of the promoter itself are its own`() {
        #expect(support("Order", "Banken lånar ut pengar till order.", by: bank).contains("lan"))
        #expect(!support("Order", "Banken lånar ut pengar till order.").contains("lan"))
    }

    @Test func `what a name owns is that name's`() {
        #expect(
            !support("Kurs för exportörer", "Kursen tar en dag. Exportborgens motgaranti tas upp.").contains("garanti"))
    }

    @Test func `a title's head says what the thing is`() {
        #expect(support("Stöd för utställare", "För monter på en utländsk mässa.") == ["bidrag"])
        #expect(support("Mässa för bidragsgivare", "Ställ ut hos oss.") == ["massa"])
    }

    @Test func `what companies want is a need, not the kind of help`() {
        let observation = Described.observation(
            "Nordic track", "A programme for companies that want to find buyers.", language: "en")
        let found = findFacets(in: observation, promoter: Described.promoter())
        #expect(found[.supportType]?.map(\.code) == ["program"])
        #expect(found[.need]?.map(\.code).contains("hitta_kund") == true)
    }

    @Test func `a condition that begins with its verb denies no more than itself`() {
        #expect(support("Fakturaskydd", "Betalar kunden inte ersätter försäkringen 90 procent.").contains("forsakring"))
    }

    @Test(arguments: [
        ("Stöd för utställare", "Stöd"), ("Certificate of origin", "Certificate"), ("EU funding advice", "advice"),
        ("Ansökningshjälp Horisont Europa", "Ansökningshjälp"), ("Mark och lokaler i Tallvik", "lokaler"),
    ])
    func `a title's head stands before the first preposition`(title: String, head: String) {
        let text = WordText(title)
        let heads = TitleHead(text).heads.compactMap { text[$0] }.map { text.tokens.quotation($0.range) }
        #expect(heads.contains(head))
    }
}
