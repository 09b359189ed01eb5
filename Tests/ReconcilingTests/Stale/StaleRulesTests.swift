import FoundationEssentials
import Model
import Testing

@testable import Reconciling

@Suite struct `Stale evidence on the page` {
    /// A Tuesday in March 2026.
    static let now = Date(rfc3339: "2026-03-10T09:00:00Z") ?? .distantPast

    static func findings(
        _ observation: Observation, page: [Passage] = [], policy: StalePolicy = StalePolicy(),
        health: SourceHealth = .ok, assured: Date? = nil, now: Date = now, promoter: Promoter = Described.promoter()
    ) -> [Finding] {
        var offering = Described.offering("a/x", observation, by: promoter, page: page)
        offering.assured = assured
        let source: Identifier<Source> = "source"
        return staleFindings(
            StaleInput(
                offerings: [offering], promoters: [promoter.id: promoter],
                sources: [source: SourceState(id: source, health: health, pagePassages: page)],
                policies: [source: policy], now: now, secondsFromUTC: 3_600))
    }

    static func reasons(_ text: String, page: String? = nil) -> [FindingReason] {
        findings(Described.observation("Stödet", text), page: page.map { Described.page($0) } ?? []).map(\.reason)
    }

    @Test(
        arguments: [
            ("Ansökningsomgången för 2024 är nu över.", .closedRound), ("Årets medel är slut.", .closedRound),
            ("Utlysningen är stängd.", .closedRound), ("Kursen är fullbokad.", .closedRound),
            ("Vi tar inte längre emot ansökningar.", .closedRound), ("The call is now closed.", .closedRound),
            ("För 2024 finns 30 miljoner kronor att söka.", .budgetYear),
            ("Budgeten för 2025 är 4 miljoner.", .budgetYear),
            ("Under 2023 fördelar regionen 12 miljoner kronor.", .budgetYear),
            ("Priser 2024: 500 kr per intyg.", .budgetYear),
            ("Tjänsten ges inom ett projekt som avslutades i juni 2024.", .endedProject),
            ("Projektet pågår till och med augusti 2025.", .endedProject), ("Projektet är avslutat.", .endedProject),
            ("Projektperiod 2021–2023.", .endedProject),
            ("Med anledning av coronapandemin ger vi extra stöd till företag.", .endedCampaign),
            ("Kampanjen gäller till och med 31 maj 2025.", .endedCampaign),
            ("Sommaröppet 2024: telefonen är öppen 9–12.", .seasonal), ("Höstens kurser hösten 2025", .seasonal),
            ("Tjänsten finns inte längre.", .withdrawn), ("Stödet går inte längre att söka.", .withdrawn),
            ("Ansök senast 3 februari 2026.", .passedDeadline),
            ("Ansvaret för stödet har flyttats till Region Björkland.", .wrongOwner),
            ("Kontaktpersonen Kim Ek har slutat.", .contactLeft),
            ("Vår exportlots har slutat och tjänsten är vakant.", .contactLeft),
            ("Rådgivaren är föräldraledig till 15 januari 2026.", .contactLeft),
        ] as [(String, FindingReason)]) func `is flagged`(text: String, reason: FindingReason)
    {
        #expect(Self.reasons(text) == [reason])
    }

    @Test func `a line that is called after a past season is flagged, after a coming one is not`() {
        func reasons(_ label: String) -> [FindingReason] {
            var observation = Described.observation("Stödet", "Vi hjälper företag att exportera.")
            var passage = Described.page("Besked lämnas bara på tisdagar.")[0]
            passage.label = label
            passage.role = .facts
            observation.passages.append(passage)
            return Self.findings(observation).map(\.reason)
        }
        #expect(reasons("Sommaren 2025") == [.seasonal])
        #expect(reasons("Sommaren 2026").isEmpty)
    }

    @Test(arguments: [
        "Vi har hjälpt företag sedan 2015.", "Föreningen grundades 1987 och har 400 medlemmar.",
        "Under 2024 beviljade vi 12 miljoner kronor till 80 företag.", "Ansök senast 3 maj 2026.",
        "Ansökan ska vara inne senast 1 mars varje år.", "När medlen är slut stänger vi ansökan.",
        "Vi beviljar stöd så länge pengarna räcker; de kan ta slut.", "För 2026 finns 30 miljoner kronor.",
        "Programmet pågår 2024–2027.", "Projektet pågår till och med december 2026.",
        "Satsningen startade 2021 som ett projekt och är nu en del av vår ordinarie verksamhet.",
        "Ansökan har stängt. Nästa omgång öppnar 1 september 2026.", "Under pandemin lånade vi ut 300 miljoner kronor.",
        "Öppettider sommaren 2026: 9–15.", "Enligt förordning 2015:210 om statligt stöd.",
        "Ring 040-628 20 24 för mer information.", "Bolaget ska ha omsatt minst 2024 000 kronor.",
        "Företag som har avslutat ett projekt kan söka igen.", "Vi tog över ansvaret från länsstyrelsen 2019.",
        "Exporten uppgick till 2025 miljoner kronor.", "Handläggningen tar 2 till 3 veckor.",
        "Ett exempel: ett bolag som fick stöd 2022 växte med 30 procent.",
    ]) func `is not flagged`(text: String) {
        #expect(Self.reasons(text).isEmpty)
    }

    @Test func `a passed last day is quoted and dated`() throws {
        let observation = Described.observation(
            "Utlysning", "Sök före den 1 mars 2026.", fields: [.deadline: (Described.day("2026-02-28"), "1 mars 2026")])
        let finding = try #require(Self.findings(observation).first)
        #expect(finding.reason == .passedDeadline)
        #expect(finding.id == Self.findings(observation).first?.id)
        #expect(finding.facts["date"] == Described.day("2026-02-28"))
        #expect(finding.evidence.map(\.quote) == ["1 mars 2026"])
    }

    @Test func `the last day itself is not passed, in the region's own time`() {
        let observation = Described.observation(
            "Utlysning", "Sök senast 10 mars 2026.", fields: [.deadline: (Described.day("2026-03-10"), "10 mars 2026")])
        let late = Date(rfc3339: "2026-03-10T22:30:00Z") ?? .distantPast
        let next = Date(rfc3339: "2026-03-10T23:30:00Z") ?? .distantPast
        #expect(Self.findings(observation, now: late).isEmpty)
        #expect(Self.findings(observation, now: next).map(\.reason) == [.passedDeadline])
    }

    @Test func `a past day is stale on a page but history in a feed`() {
        let fields: [FieldName: (FieldValue, String)] = [.date: (Described.day("2026-03-03"), "3–5 mars 2026")]
        let page = Described.observation("Resa till Prag", "Vi reser 3–5 mars 2026.", fields: fields)
        let feed = Described.observation(
            "Resa till Prag", "Vi reser 3–5 mars 2026.", fields: fields, nature: .event, place: "entry[2]")
        #expect(Self.findings(page).map(\.reason) == [.pastEvent])
        #expect(Self.findings(feed).isEmpty)
        let during = Date(rfc3339: "2026-03-04T09:00:00Z") ?? .distantPast
        #expect(Self.findings(page, now: during).isEmpty)
    }

    @Test(arguments: [
        ("Senast uppdaterad: 4 maj 2022", true), ("Granskad 2023-01-15", true),
        ("Senast uppdaterad: 1 november 2025", false),
        ("Uppdaterad 12 december 2024", false), ("Last reviewed: 4 May 2022", true), ("Publicerad 4 maj 2019", false),
    ]) func `a page that nobody looked at for eighteen months is flagged once`(mark: String, isStale: Bool) {
        let observation = Described.observation("Rådgivning", "Boka ett möte.")
        let found = Self.findings(observation, page: Described.page(mark))
        #expect(found.map(\.reason) == (isStale ? [.notUpdated] : []))
    }

    @Test func `a source that is gone makes a dead link`() {
        let observation = Described.observation("Rådgivning", "Boka ett möte.")
        #expect(Self.findings(observation, health: .gone).map(\.reason) == [.deadLink])
        #expect(Self.findings(observation, health: .softNotFound).map(\.reason) == [.softNotFound])
        #expect(Self.findings(observation, health: .timeout).isEmpty)
    }

    @Test func `the three clocks are kept apart`() {
        let observation = Described.observation("Rådgivning", "Boka ett möte.")
        let yearly = StalePolicy(reviewEvery: .seconds(365 * 86_400))
        #expect(Self.findings(observation, policy: yearly).map(\.reason) == [.neverAssured])
        let recently = Self.now.addingTimeInterval(-30 * 86_400)
        let longAgo = Self.now.addingTimeInterval(-400 * 86_400)
        #expect(Self.findings(observation, policy: yearly, assured: recently).isEmpty)
        #expect(Self.findings(observation, policy: yearly, assured: longAgo).map(\.reason) == [.reviewDue])
        #expect(Self.findings(observation).isEmpty)
    }

    @Test(arguments: [(400, Finding.Severity.medium, nil), (740, .high, nil), (440, .high, 430)])
    func `a review is advised first, and must have been made later`(
        days: Double, severity: Finding.Severity, within: Int?
    ) {
        let observation = Described.observation("Rådgivning", "Boka ett möte.")
        let policy = StalePolicy(
            reviewEvery: .seconds(365 * 86_400), reviewWithin: within.map { .seconds($0 * 86_400) })
        let assured = Self.now.addingTimeInterval(-days * 86_400)
        let found = Self.findings(observation, policy: policy, assured: assured)
        #expect(found.map(\.severity) == [severity])
        #expect(found.map { $0.facts["mandatory"] != nil } == [severity == .high])
    }

    @Test func `only the rules that the region wants are asked`() {
        let observation = Described.observation("Stöd", "Årets medel är slut.")
        let policy = StalePolicy(rules: [.deadLink])
        #expect(Self.findings(observation, policy: policy).isEmpty)
    }

    @Test func `every rule has its own reason of the list`() {
        #expect(StaleRules.all.map(\.reason) == FindingReason.staleReasons)
    }
}

@Suite struct `Stale findings of a catalogue` {
    private static let promoter = Described.promoter()

    private func findings(_ offerings: [Offering], page: [Passage] = [], health: SourceHealth = .ok) -> [Finding] {
        let source: Identifier<Source> = "source"
        return staleFindings(
            StaleInput(
                offerings: offerings, promoters: [Self.promoter.id: Self.promoter],
                sources: [source: SourceState(id: source, health: health, pagePassages: page)],
                now: StaleRulesNow.value))
    }

    private func offering(_ id: String, _ text: String) -> Offering {
        Described.offering(id, Described.observation("Rådgivning", text), by: Self.promoter)
    }

    @Test func `what a page says of itself is one finding for all that stands on it`() throws {
        let page = Described.page("Senast uppdaterad: 4 maj 2021")
        let found = findings([offering("a/2", "Boka ett möte."), offering("a/1", "Ring oss.")], page: page)
        #expect(found.count == 1)
        let finding = try #require(found.first)
        #expect(finding.offerings == ["a/1", "a/2"])
        #expect(finding.evidence.map(\.quote) == ["Senast uppdaterad: 4 maj 2021"])
    }

    @Test func `one cause is told once`() {
        let found = findings([offering("a/1", "Höstkampanj till och med 31 oktober 2025.")])
        #expect(found.map(\.reason) == [.endedCampaign])
    }

    @Test func `a finding goes when its cause is undone`() {
        #expect(findings([offering("a/1", "Årets medel är slut.")]).count == 1)
        #expect(findings([offering("a/1", "Årets medel räcker ännu.")]).isEmpty)
    }

    @Test func `what is withdrawn or rejected is left alone`() {
        var defunct = offering("a/1", "Årets medel är slut.")
        defunct.status = .defunct
        var rejected = offering("a/2", "Årets medel är slut.")
        rejected.review = .rejected
        #expect(findings([defunct, rejected]).isEmpty)
    }

    @Test func `a dead page is named by its address`() {
        let found = findings([offering("a/1", "Boka ett möte.")], health: .gone)
        #expect(found.first?.evidence.map(\.url) == ["https://a.example/"])
    }

    @Test func `the same input gives the same findings whatever its order`() {
        let offerings = [
            offering("a/1", "Årets medel är slut."), offering("a/2", "Projektet är avslutat."),
            offering("a/3", "Budgeten för 2024 är 3 miljoner kronor."),
        ]
        #expect(findings(offerings) == findings(offerings.reversed()))
    }
}
