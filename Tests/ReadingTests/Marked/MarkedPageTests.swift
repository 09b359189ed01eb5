import Model
import Testing

@testable import Reading

@Suite struct `Pages of many houses` {
    static let pages = MarkedPage.first + MarkedPage.second + MarkedPage.third + MarkedPage.fourth

    @Test(arguments: pages)
    func `offer what they say, and nothing else`(page: MarkedPage) throws {
        #expect(try page.reading().observations.map(\.title.value) == page.offers.map(\.title))
    }

    @Test(arguments: pages)
    func `state the fields of each offering, and no others`(page: MarkedPage) throws {
        for (observation, offer) in zip(try page.reading().observations, page.offers) {
            #expect(observation.markedFields == offer.fields, "\(offer.title)")
        }
    }
}
