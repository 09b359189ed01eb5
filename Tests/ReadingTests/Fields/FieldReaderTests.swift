import Foundation
import Model
import ProcessorTime
import Testing

@testable import Reading

@Suite struct `Typed fields of an offering` {
    static let sentences = ["sv": FieldExamples.swedish, "en": FieldExamples.english].flatMap { language, source in
        LabelledOffering.offerings(in: source).flatMap { offering in offering.sentences.map { (language, offering, $0) }
        }
    }
    static let offerings = ["sv": OfferingExamples.swedish, "en": OfferingExamples.english].flatMap {
        language, source in
        LabelledOffering.offerings(in: source).map { (language, $0) }
    }

    private func fields(_ passages: [Passage], _ language: String?) throws -> [FieldName: Observed<FieldValue>] {
        let reference = try #require(CalendarDay(year: 2026, month: 11, day: 23))
        return FieldReader(language: language, reference: reference).fields(of: passages)
    }

    @Test(arguments: sentences)
    func `are read from one sentence, and no others`(
        language: String, offering: LabelledOffering, sentence: LabelledOffering.Sentence
    ) throws {
        let found = try fields(offering.passages([sentence]), language).map { "\($0.key)=\($0.value.value.label)" }
        #expect(found.sorted() == sentence.fields.sorted(), "\(offering.title): \(sentence)")
    }

    @Test(arguments: sentences)
    func `are quoted by their words`(
        language: String, offering: LabelledOffering, sentence: LabelledOffering.Sentence
    ) throws {
        let found = try fields(offering.passages([sentence]), language)
        for (field, words) in zip(sentence.fields, sentence.words) {
            let name = FieldName(rawValue: String(field.prefix { $0 != "=" }))
            let quotation = try #require(found[name]).quotation
            #expect(quotation.text.contains(words) || words.contains(quotation.text))
            #expect(quotation.passage.text == sentence.text)
        }
    }

    @Test(arguments: offerings)
    func `are read from a whole offering, and no others`(language: String, offering: LabelledOffering) throws {
        let found = try fields(offering.passages(offering.sentences), language)
            .map { "\($0.key)=\($0.value.value.label)" }
        #expect(found.sorted() == offering.sentences.flatMap(\.fields).sorted(), "\(offering.title)")
    }

    @Test(arguments: LabelledOffering.offerings(in: OfferingExamples.withoutFields))
    func `are not read from figures of other things`(offering: LabelledOffering) throws {
        let found = try fields(offering.passages(offering.sentences), "sv")
        #expect(found.mapValues(\.value.label).isEmpty, "\(offering.title)")
    }

    @Test func `are read in the language that the text is seen to have`() throws {
        let offering = try #require(LabelledOffering.offerings(in: FieldExamples.english).first)
        let found = try fields(offering.passages(offering.sentences), nil)
        #expect(found[.amountMaximum]?.value.label == "300000")
        #expect(found[.termMonths]?.value.label == "30")
    }

    @Test func `are not taken from what holds for the whole page`() throws {
        let snapshot = Snapshot.Hash(String(repeating: "0", count: 64))
        let page = Passage(
            text: "Stöden är högst 50 000 kronor.", place: "/p", role: .page, url: "https://a.se/", snapshot: snapshot)
        #expect(try fields([page], "sv").isEmpty)
    }

    @Test(arguments: ["5 kr ", "högst 5 kr. ", "3 maj 2027, ", "a@b.se ", "a "])
    func `S13 are read in a time that grows with the text's length only`(seed: String) throws {
        let snapshot = Snapshot.Hash(String(repeating: "0", count: 64))
        func seconds(_ bytes: Int) throws -> Double {
            let text = String(repeating: seed, count: bytes / seed.utf8.count)
            let passage = Passage(text: text, place: "/p", url: "https://a.se/", snapshot: snapshot)
            return try processorTime { _ = try fields([passage], "sv") } / .seconds(1)
        }
        // Four times the text; quadratic work would take sixteen times as long. The floor is for what is too short to measure.
        #expect(try seconds(24_000) < max(10 * seconds(6_000), 2))
    }
}
