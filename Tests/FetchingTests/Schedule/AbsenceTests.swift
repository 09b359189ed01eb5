import FoundationEssentials
import Testing

@testable import Fetching

@Suite struct `A page that is no more` {
    private func absence(_ answers: [(day: Double, status: Int?)]) -> Absence {
        var absence = Absence()
        for answer in answers { absence.note(status: answer.status, now: monday + answer.day * 86_400) }
        return absence
    }

    @Test func `F16 is gone after a second 410 a day later`() {
        #expect(!absence([(0, 410)]).isBelieved)
        #expect(!absence([(0, 410), (0.9, 410)]).isBelieved)
        #expect(absence([(0, 410), (1, 410)]).isBelieved)
        #expect(absence([(0, 410), (0.5, 503), (1, nil), (1.5, 410)]).isBelieved)
        #expect(!absence([(0, 410), (1, 200), (2, 410)]).isBelieved)
    }

    @Test func `F16 is gone after 30 days of 404`() {
        #expect(!absence([(0, 404), (29, 404)]).isBelieved)
        #expect(absence([(0, 404), (15, 500), (30, 404)]).isBelieved)
        #expect(!absence([(0, 404), (15, 200), (30, 404)]).isBelieved)
        #expect(!absence([(0, 404), (30, 503)]).isBelieved)
    }

    @Test func `F16 is there again as soon as it answers`() {
        #expect(!absence([(0, 410), (2, 410), (32, 200)]).isBelieved)
        #expect(absence([(0, 410), (2, 410), (32, nil)]).isBelieved)
    }
}
