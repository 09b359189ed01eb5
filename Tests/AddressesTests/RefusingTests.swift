import Addresses
import Testing

@Suite struct `What is no address` {
    @Test(
        arguments: [
            ("stod/lan", .relativeWithoutBase), ("//a.example/", .relativeWithoutBase), ("", .relativeWithoutBase),
            ("1http://a.example", .relativeWithoutBase),
            ("https://", .hostMissing), ("https:///", .hostMissing), ("https://?a", .hostMissing),
            ("https://anna@/b", .hostMissing), ("https://:80/", .hostMissing), ("https://anna@:80", .hostMissing),
            ("https://a.example:65536/", .invalidPort("65536")), ("https://a.example:8a/", .invalidPort("8a")),
            ("https://a.example:-1/", .invalidPort("-1")),
            ("https://a b.example/", .invalidHost("a b.example")), ("https://a%2Fb/", .invalidHost("a%2Fb")),
            ("https://a<b/", .invalidHost("a<b")), ("https://%00/", .invalidHost("%00")),
            ("other://a b/", .invalidHost("a b")),
            ("https://[::1/", .invalidIPv6("[::1")), ("https://[]/", .invalidIPv6("[]")),
            ("https://256.0.0.1/", .invalidIPv4("256.0.0.1")), ("https://1.2.3.4.5/", .invalidIPv4("1.2.3.4.5")),
            ("https://a.09/", .invalidIPv4("a.09")), ("https://1..0x2/", .invalidIPv4("1..0x2")),
        ] as [(String, AddressError.Reason)])
    func `is refused with its reason`(text: String, reason: AddressError.Reason) {
        let error = #expect(throws: AddressError.self) { try WebAddress(text) }
        #expect(error?.reason == reason)
        #expect(error?.text == text)
    }

    @Test func `is told in a sentence that says how to mend it`() {
        let error = #expect(throws: AddressError.self) { try WebAddress("almi.se/lan") }
        #expect(
            error?.description
                == "'almi.se/lan' is no address: it has no scheme; write it whole, beginning with https://")
    }
}
