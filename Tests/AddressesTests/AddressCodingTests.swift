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

    @Test(arguments: ["192.0.2.1", "2001:db8::1"]) func `is its text as an IP address`(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(try JSONDecoder().decode([String].self, from: JSONEncoder().encode([address])) == [text])
        #expect(try JSONDecoder().decode([IPAddress].self, from: JSONEncoder().encode([address])) == [address])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([IPAddress].self, from: Data(#"["192.0.2"]"#.utf8))
        }
    }

    @Test func `is its text as a block of IP addresses`() throws {
        let range = try AddressRange("192.0.2.0/24")
        #expect(try JSONDecoder().decode([AddressRange].self, from: JSONEncoder().encode([range])) == [range])
        #expect(throws: AddressRangeError.self) {
            try JSONDecoder().decode([AddressRange].self, from: Data(#"["192.0.2.1/24"]"#.utf8))
        }
    }
}
