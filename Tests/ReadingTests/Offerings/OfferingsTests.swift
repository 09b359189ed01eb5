import Model
import Testing

@testable import Reading

@Suite struct `The offerings of a page` {
    @Test(arguments: PageFixture.cards + PageFixture.lists + PageFixture.tables + PageFixture.singles)
    func `are found by the page's own structure`(page: PageFixture) throws {
        let reading = try page.reading()
        #expect(reading.observations.map(\.title.value) == page.offers.map(\.title))
        #expect(reading.observations.map(\.url) == page.offers.map { $0.url ?? page.url })
        #expect(reading.rules == page.rules)
        #expect(reading.judgement == .content)
    }

    @Test(arguments: PageFixture.nothing)
    func `are not seen where there are none`(page: PageFixture) throws {
        let reading = try page.reading()
        #expect(reading.observations.map(\.title.value) == [])
        #expect(reading.judgement == .nothing)
    }
}
