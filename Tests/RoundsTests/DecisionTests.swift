import ExamplePages
import FoundationEssentials
import Language
import Model
import Reporting
import Rounds
import Storage
import Testing

@Suite struct `A verdict on a difference` {
    let site: Site

    init() async throws {
        site = try Site()
        site.serve(Card.five)
        try await site.round()
    }

    private func growth() async throws -> Change {
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        try await site.round(at: days(1))
        return try #require(try await site.store.openChanges().first { $0.type == .changed })
    }

    private func loan() async throws -> Offering {
        try #require(try await site.store.offerings().first { $0.title == Card.loan.title })
    }

    private func decide(_ id: String, _ verdict: Decision.Verdict, reason: String? = nil) async throws {
        try await site.region.review([id], verdict, by: "anna", reason: reason, until: nil, at: days(1))
    }

    private static let before = FieldValue.money(Money(amount: 400_000, currency: "SEK"))
    private static let after = FieldValue.money(Money(amount: 650_000, currency: "SEK"))

    @Test(
        arguments: [
            (.catalogueWrong, .accepted, after), (.sourceWrong, .rejected, before), (.bothWrong, .rejected, before),
            (.bothRight, .noted, before), (.unsure, .noted, nil),
        ] as [(Decision.Verdict, Change.State, FieldValue?)])
    func `says what is agreed, and asks nobody twice`(
        verdict: Decision.Verdict, state: Change.State, agreed: FieldValue?
    ) async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, verdict)
        for day in 2...4 { try await site.round(at: days(Double(day))) }
        #expect(try await site.store.change(change.id)?.state == state)
        #expect(try await loan().agreed[.amountMaximum]?.value == agreed)
        #expect(try await site.store.currentFindings().allSatisfy { $0.reason != .catalogueDiffers })
        #expect(try await site.store.openChanges().allSatisfy { $0.type != .changed })
    }

    @Test func `is asked for again when the page moves once more`() async throws {
        try await decide(try await growth().id.rawValue, .sourceWrong)
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "700 000"))] + Card.five.dropFirst())
        try await site.round(at: days(2))
        #expect(try await site.store.openChanges().filter { $0.type == .changed }.count == 1)
    }

    @Test func `is remembered with the entry and the field, and who gave it when and why`() async throws {
        try await decide(try await growth().id.rawValue, .sourceWrong, reason: "ringt dem")
        let decision = try #require(try await site.store.decisions().first)
        #expect(decision.by == "anna" && decision.at == days(1) && decision.reason == "ringt dem")
        #expect(try await decision.offerings == [loan().id])
        #expect(decision.field == .amountMaximum)
    }

    @Test func `that the page is wrong drafts a letter with its words`() async throws {
        let change = try await growth()
        try await decide(change.id.rawValue, .sourceWrong, reason: "Styrelsen höjde aldrig taket.")
        let matters = try await site.region.letters(about: [change.id.rawValue])
        #expect(matters.count == 1)
        let letter = CorrectionLetter(try #require(matters.first), in: .swedish)
        #expect(letter.subject.contains(Card.loan.title))
        #expect(letter.body.contains("650 000 kronor"))
        #expect(letter.body.contains("högsta belopp: sidan säger 650\u{A0}000 kr, vi har 400\u{A0}000 kr"))
        #expect(letter.body.contains("Styrelsen höjde aldrig taket."))
        #expect(letter.body.contains("samordnare@fjallvinden.se"))
        let english = CorrectionLetter(try #require(matters.first), in: .english)
        #expect(english.text.hasPrefix("To: –\nSubject: What your site says"))
    }

    @Test func `on nothing that exists drafts no letter`() async throws {
        await #expect(throws: ReviewError.unknown("c9")) {
            try await site.region.letters(about: ["c9"])
        }
    }
}

@Suite struct `A person's edit of an entry` {
    let site: Site

    init() async throws {
        site = try Site()
        site.serve(Card.five)
        try await site.round()
    }

    private func entry() async throws -> Offering {
        try #require(try await site.store.offerings().first { $0.title == Card.loan.title })
    }

    private func edit(_ texts: String...) async throws {
        try await site.region.edit(
            try await entry().id, texts.map { try CatalogueEdit($0) }, by: "anna", reason: nil, at: monday)
    }

    @Test func `survives later readings`() async throws {
        try await edit("amount_max=300000 SEK", "facet.need=fa_betalt", "contact=lan@kraft.example")
        site.serve([Card.loan.saying(Card.loan.text.replacing("400 000", with: "650 000"))] + Card.five.dropFirst())
        for day in 1...3 { try await site.round(at: days(Double(day))) }
        let entry = try await entry()
        #expect(entry.agreed[.amountMaximum]?.value == .money(Money(amount: 300_000, currency: "SEK")))
        #expect(entry.agreed[.contact]?.by == "anna")
        #expect(entry.facets[.need] == ["fa_betalt"])
        #expect(try await site.store.decisions().map(\.verdict) == [.edit])
    }

    @Test func `of the status stands although the page shows the offering`() async throws {
        try await edit("status=defunct")
        try await site.round(at: days(1))
        #expect(try await entry().status == .defunct)
        #expect(try await site.store.changes(since: days(1)).isEmpty)
        try await edit("status=")
        try await site.round(at: days(2))
        #expect(try await entry().status == .active)
    }

    @Test func `that keeps it active outlives its page`() async throws {
        try await edit("status=active")
        site.serve(Array(Card.five.dropFirst()))
        for day in 1...3 { try await site.round(at: days(Double(day))) }
        #expect(try await entry().status == .active)
    }

    @Test(arguments: [
        ("amount_max", "field=value"), ("amont_max=3", "amount_max"), ("amount_max=mycket", "number"),
        ("deadline=snart", "2026-11-30"), ("facet.need=pengar", "fa_betalt"), ("facet.behov=x", "supportType"),
        ("status=borta", "defunct"), ("review=ja", "accepted"), ("amount_max=3 kronor till", "400000 SEK"),
    ])
    func `that is misspelt says what may be written`(text: String, remedy: String) {
        let error = #expect(throws: CatalogueEditError.self) { try CatalogueEdit(text) }
        #expect(error?.description.contains(remedy) == true)
    }

    @Test func `of an unknown entry is refused`() async throws {
        await #expect(throws: ReviewError.unknownEntry("kraft/inget")) {
            try await site.region.edit("kraft/inget", [], by: "anna", reason: nil, at: monday)
        }
    }
}
