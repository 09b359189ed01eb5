import Foundation
import Model
import Testing

@testable import Reading

@Suite struct `Typed fields of an offering` {
    static let swedish = LabelledOffering.offerings(in: FieldExamples.swedish).flatMap { offering in
        offering.sentences.map { (offering, $0) }
    }
    static let english = LabelledOffering.offerings(in: FieldExamples.english).flatMap { offering in
        offering.sentences.map { (offering, $0) }
    }

    private func fields(_ passages: [Passage], _ language: String) throws -> [FieldName: Observed<FieldValue>] {
        let reference = try #require(CalendarDay(year: 2026, month: 11, day: 23))
        return FieldReader(language: language, reference: reference).fields(of: passages)
    }

    @Test(arguments: swedish)
    func `are read in Swedish, and no others`(offering: LabelledOffering, sentence: LabelledOffering.Sentence) throws {
        let found = try fields(offering.passages(sentence), "sv").map { "\($0.key)=\($0.value.value.label)" }
        #expect(found.sorted() == sentence.fields.sorted(), "\(offering.title): \(sentence)")
    }

    @Test(arguments: english)
    func `are read in English, and no others`(offering: LabelledOffering, sentence: LabelledOffering.Sentence) throws {
        let found = try fields(offering.passages(sentence), "en").map { "\($0.key)=\($0.value.value.label)" }
        #expect(found.sorted() == sentence.fields.sorted(), "\(offering.title): \(sentence)")
    }
}
