import Addresses
import FoundationEssentials
import Testing

@Suite struct `An address in JSON` {
    @Test func `is its text`() throws {
        let addresses = [try WebAddress("https://a.example/å"), try WebAddress("mailto:info@a.example")]
        let data = try JSONEncoder().encode(addresses)
        #expect(try JSONDecoder().decode([String].self, from: data) == addresses.map(\.text))
        #expect(try JSONDecoder().decode([WebAddress].self, from: data) == addresses)
    }

    @Test func `is refused where it is none`() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(WebAddress.self, from: Data(#""stod/lan""#.utf8))
        }
    }
}
