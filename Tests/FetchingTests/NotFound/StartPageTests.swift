import Addresses
import Testing

@testable import Fetching

@Suite struct `The start page of a site` {
    @Test(arguments: [
        ("https://exempel.se/stod/lan", "https://exempel.se/", true),
        ("https://exempel.se/stod/lan", "https://exempel.se/sv/", true),
        ("https://exempel.se/stod", "https://exempel.se/index.html", true),
        ("https://exempel.se/", "https://exempel.se/sv", false),
        ("https://exempel.se/stod", "https://exempel.se/stod/ny", false),
        ("https://exempel.se/stod", "https://exempel.se/?id=4", false),
    ])
    func `F18 takes the start page for no answer to a deep address`(asked: String, final: String, isLost: Bool) throws {
        #expect(StartPage.stands(at: try WebAddress(final), instead: try WebAddress(asked)) == isLost)
    }
}
