import Addresses
import Testing

@Suite struct `An IP address` {
    @Test(arguments: [
        "0.0.0.0", "192.0.2.1", "255.255.255.255", "::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "fe80::1:0",
    ])
    func `reads and writes the same text`(text: String) throws {
        let address = try #require(IPAddress(text))
        #expect(address.description == text)
        #expect(IPAddress(bytes: address.bytes) == address)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256", "0x7f.1.1.1", "1.2.3.4 ", "[::1]", "::1%eth0", "1.2.3.",
        ":::", "１.2.3.4",
    ])
    func `is read strictly`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test func `is what a socket says`() {
        #expect(IPAddress(bytes: [192, 0, 2, 1]) == IPAddress("192.0.2.1"))
        #expect(IPAddress(bytes: [0x20, 1] + [UInt8](repeating: 0, count: 13) + [9]) == IPAddress("2001::9"))
        #expect(IPAddress(bytes: [1, 2, 3]) == nil)
    }
}

@Suite struct `A block of addresses` {
    @Test(arguments: [
        ("192.0.2.0/24", "192.0.2.255", true), ("192.0.2.0/24", "192.0.3.0", false), ("0.0.0.0/0", "203.0.113.9", true),
        ("127.0.0.1", "127.0.0.1", true), ("127.0.0.1/32", "127.0.0.2", false), ("fd00::/8", "fdff::1", true),
        ("fd00::/8", "fe00::1", false), ("::1", "::1", true), ("::/0", "192.0.2.1", false),
        ("0.0.0.0/0", "::ffff:192.0.2.1", false),
    ])
    func `holds the addresses that share its bits`(range: String, address: String, isInside: Bool) throws {
        let address = try #require(IPAddress(address))
        #expect(try AddressRange(range).contains(address) == isInside)
    }

    @Test(arguments: [
        ("intranet", "'intranet' is no block of addresses; write one such as 10.1.0.0/16 or fd00::/8"),
        ("10.0.0.0/33", "'10.0.0.0/33' must end in a number from 0 to 32 after the slash"),
        ("10.0.0.0/", "'10.0.0.0/' must end in a number from 0 to 32 after the slash"),
        ("10.0.0.0/+8", "'10.0.0.0/+8' must end in a number from 0 to 32 after the slash"),
        ("fd00::/129", "'fd00::/129' must end in a number from 0 to 128 after the slash"),
        ("127.0.0.1/8", "'127.0.0.1/8' is an address within a block; write 127.0.0.0/8 for the block"),
    ])
    func `is refused with a way to mend it`(text: String, message: String) {
        let error = #expect(throws: AddressRangeError.self) { try AddressRange(text) }
        #expect(error?.description == message)
    }

    @Test func `is written in full`() throws {
        #expect(try AddressRange("10.0.0.0/8").description == "10.0.0.0/8")
        #expect(try AddressRange("::1").description == "::1/128")
    }
}
