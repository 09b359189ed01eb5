import FoundationEssentials
import Language
import Model
import Testing

@testable import Reporting

@Suite struct `What is said of a finding` {
    static let findings: [Finding] =
        FindingReason.staleReasons.map { finding(.stale, $0) }
        + SourceHealth.allCases.filter { $0 != .ok }.map { finding(.source, FindingReason($0)) }
        + [finding(.source, .deletionGuard)]
        + Relation.Kind.allCases.filter(\.isOverlap).map { finding(.overlap, .sharedFacets, $0) }
        + [finding(.conflict, .catalogueDiffers), finding(.conflict, .termsDiffer)]

    private static func finding(_ kind: Finding.Kind, _ reason: FindingReason, _ relation: Relation.Kind? = nil)
        -> Finding
    {
        Finding(
            id: "f1", kind: kind, reason: reason, offerings: ["sparbron/forstudie", "hamnkontoret/checken"],
            source: "sparbron-stod", relation: relation, field: .amountMaximum,
            facts: [
                "date": .day(CalendarDay(monday)), "year": .number(2024), "count": .number(4), "facet": .text("market"),
                "before": .money(Money(amount: 200_000, currency: "SEK")), "promoter": .text("Hamnkontoret"),
                "after": .money(Money(amount: 250_000, currency: "SEK")), "agreed": .number(1), "observed": .number(2),
                "movedTo": .text("https://sparbron.example.se/nytt"), "failure": .text("the server answers 410"),
            ], evidence: [Evidence(url: "https://sparbron.example.se", quote: "Ansök senast i går.")], opened: monday)
    }

    /// The same without a single fact, as an older version may have stored it.
    private func bare(_ finding: Finding) -> Finding {
        var finding = finding
        finding.facts = [:]
        finding.evidence = []
        return finding
    }

    private func sentences(_ finding: Finding, _ language: TextLanguage) -> [String] {
        let context = ReportContext.sample()
        return [
            FindingWording.label(of: finding)[language],
            FindingWording.explanation(of: finding, in: context, language),
            FindingWording.explanation(of: finding, in: context, language, quoting: false),
            FindingWording.action(for: finding, in: context, language),
        ]
    }

    @Test(arguments: findings, TextLanguage.allCases)
    func `is whole sentences for every reason, with and without facts`(finding: Finding, language: TextLanguage) {
        for known in [finding, bare(finding)] {
            let sentences = sentences(known, language)
            #expect(sentences[0] != FindingPhrases.unknown.label[language])
            for sentence in sentences {
                for sign in ["{", "}", "[", "]", "()", "  ", " .", " ,", ",,", ",.", ": .", "..", "?."] {
                    #expect(!sentence.contains(sign), "\(sentence)")
                }
            }
            for sentence in sentences.dropFirst() {
                #expect(sentence.hasSuffix("."), "\(sentence)")
                #expect(sentence.first?.isUppercase == true || sentence.first.map("”“".contains) == true, "\(sentence)")
            }
        }
    }

    @Test(arguments: findings)
    func `uses each language's own quotation marks`(finding: Finding) {
        #expect(sentences(finding, .swedish).allSatisfy { !$0.contains("“") })
        for sentence in sentences(finding, .english) {
            #expect(sentence.filter { $0 == "“" }.count == sentence.filter { $0 == "”" }.count, "\(sentence)")
        }
    }

    @Test(arguments: findings, TextLanguage.allCases)
    func `says no codes`(finding: Finding, language: TextLanguage) {
        for sentence in sentences(finding, language) {
            for code in [finding.reason.rawValue, "sparbron-stod", "sparbron/forstudie", "amount_max"]
            where code.contains(where: { "_-/".contains($0) }) {
                #expect(!sentence.contains(code), "\(sentence)")
            }
        }
    }

    @Test(arguments: findings.filter { $0.kind == .stale })
    func `quotes the words where nothing else shows them`(finding: Finding) {
        #expect(sentences(finding, .swedish)[1].hasSuffix(": ”Ansök senast i går.”."))
        #expect(!sentences(finding, .swedish)[2].contains("Ansök"))
    }

    @Test func `is honest about a reason of a newer version`() {
        let finding = Self.finding(.gap, "brand_new_reason")
        #expect(FindingWording.label(of: finding)[.swedish] == "Annat")
        #expect(!sentences(finding, .swedish).joined().contains("brand_new_reason"))
    }
}

@Suite struct `What values are called` {
    @Test(arguments: [
        (FieldValue.number(1_234_567.5), FieldName.seats, "1\u{A0}234\u{A0}567,5", "1,234,567.5"),
        (.number(50), .rate, "50 %", "50%"), (.number(-3.05), .seats, "−3,05", "−3.05"),
        (.number(36), .termMonths, "36 månader", "36 months"),
        (.money(Money(amount: 250_000, currency: "SEK")), .amountMaximum, "250\u{A0}000 kr", "SEK 250,000"),
        (.money(Money(amount: 9_500, currency: "EUR")), .price, "9\u{A0}500 EUR", "EUR 9,500"),
        (.day(CalendarDay(monday)), .deadline, "30 november 2026", "30 November 2026"),
        (.text("hela länet"), .area, "hela länet", "hela länet"),
    ])
    func `follows the language`(value: FieldValue, field: FieldName, swedish: String, english: String) {
        #expect(ValueWording.text(value, of: field, .swedish) == swedish)
        #expect(ValueWording.text(value, of: field, .english) == english)
    }

    @Test(arguments: [
        (-7.0, 0.0, "23–30 november 2026"), (0, 0, "30 november 2026"), (0, 6, "30 november – 6 december 2026"),
        (28, 35, "28 december 2026 – 4 januari 2027"),
    ])
    func `a span says no more than it must`(first: Double, last: Double, text: String) {
        #expect(DayWording.span(CalendarDay(days(first)), CalendarDay(days(last)), .swedish) == text)
    }

    @Test func `every facet has a name in both languages`() {
        for facet in FacetName.allCases {
            #expect(FacetWording.label(facet, .swedish) != facet.rawValue)
            #expect(!FacetWording.label(facet, .english).isEmpty)
        }
    }

    @Test(arguments: Change.Kind.allCases, TextLanguage.allCases)
    func `every kind of change has words, and an action while it is open`(kind: Change.Kind, language: TextLanguage) {
        var change = Change(id: "c", type: kind, significance: .substantive, offering: "a", at: monday)
        #expect(ChangeWording.why(change, language).hasSuffix("."))
        #expect(ChangeWording.action(change, language)?.hasSuffix(".") == true)
        let open = ChangeWording.label(change, language)
        change.state = .accepted
        #expect(ChangeWording.label(change, language).hasPrefix(open + ","))
        #expect(ChangeWording.action(change, language) == nil)
    }
}
