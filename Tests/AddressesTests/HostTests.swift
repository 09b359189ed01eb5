import Addresses
import Testing

@Suite struct `The host of an address` {
    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1"), ("127.1", "127.0.0.1"), ("2130706433", "127.0.0.1"), ("0x7f.1", "127.0.0.1"),
        ("0177.0.0.01", "127.0.0.1"), ("0x7F000001", "127.0.0.1"), ("１２７.0.0.1", "127.0.0.1"),
        ("%31%32%37.1", "127.0.0.1"), ("10.0.0.1.", "10.0.0.1"), ("0", "0.0.0.0"), ("0x", "0.0.0.0"),
        ("1.2.772", "1.2.3.4"), ("4294967295", "255.255.255.255"),
    ])
    func `is an IPv4 address however it is disguised`(host: String, expected: String) throws {
        let address = try WebAddress("http://\(host)/")
        #expect(address.hostName == expected)
        #expect(address.host?.ipAddress == IPAddress(expected))
    }

    @Test(arguments: ["4294967296", "1.16777216", "1.2.65536", "1.2.3.256", "0xffffffff1", "1e3.08", "0x1g.0x"])
    func `is refused where its numbers are no IPv4 address`(host: String) {
        #expect(throws: AddressError.self) { try WebAddress("http://\(host)/").hostName }
    }

    @Test(arguments: ["1.example", "0x7f.example", "127.0.0.1.example", "0x1g", "1.2.3.a4"])
    func `may hold numbers and still be a name`(host: String) throws {
        #expect(try WebAddress("http://\(host)/").host == .domain(host))
    }

    @Test(arguments: [
        ("[::1]", "[::1]"), ("[2001:DB8:0:0:1:0:0:1]", "[2001:db8::1:0:0:1]"),
        ("[1:0:2:0:3:0:4:0]", "[1:0:2:0:3:0:4:0]"),
        ("[::ffff:192.0.2.1]", "[::ffff:c000:201]"), ("[0:0:0:0:0:0:0:0]", "[::]"), ("[1::]", "[1::]"),
        ("[1:2:3:4:5:6:7::]", "[1:2:3:4:5:6:7:0]"), ("[1:2:3:4:5:6:1.2.3.4]", "[1:2:3:4:5:6:102:304]"),
        ("[0000:0001::]", "[0:1::]"),
    ])
    func `is an IPv6 address in brackets`(host: String, expected: String) throws {
        #expect(try WebAddress("http://\(host)/").hostName == expected)
        #expect(try WebAddress("other://\(host)/").hostName == expected)
    }

    @Test(arguments: [
        "[:1]", "[1:]", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]", "[1::2::3]", "[12345::]", "[::1%25eth0]", "[::g]",
        "[::1.2.3]", "[::1.2.3.256]", "[::01.2.3.4]", "[1:2:3:4:5:6:7:1.2.3.4]", "[1:2:3:4:5:6:7:8::]", "[::1]x",
        "[::1.2.3.4:5]", "[:::]",
    ])
    func `is refused where brackets hold no IPv6 address`(host: String) {
        #expect(throws: AddressError.self) { try WebAddress("http://\(host)/") }
    }

    @Test(arguments: [
        ("räksmörgås.example", "xn--rksmrgs-5wao1o.example"), ("FÖRETAG.example", "xn--fretag-wxa.example"),
        ("straße.example", "xn--strae-oqa.example"), ("STRAẞE.example", "xn--strae-oqa.example"),
        ("o\u{308}.example", "xn--nda.example"), ("a。b．c｡example", "a.b.c.example"), ("ａｂ.example", "ab.example"),
        ("a\u{AD}å\u{200B}.example", "xn--a-2fa.example"), ("☃.example", "xn--n3h.example"),
        ("I❤\u{FE0F}å.example", "xn--i-2fa8760a.example"), ("-å-.example", "xn-----yia.example"),
        ("ab--å.example", "xn--ab---toa.example"), ("å_b.example", "xn--_b-xia.example"),
        ("☃ß.example", "xn--zca921q.example"), ("å..example", "xn--5ca..example"),
        ("%C3%A5.example", "xn--5ca.example"), ("xn--5ca.example", "xn--5ca.example"),
        ("XN--5CA.example", "xn--5ca.example"),
    ])
    func `is put in its ASCII form`(host: String, expected: String) throws {
        #expect(try WebAddress("https://\(host)/").host == .domain(expected))
    }

    @Test func `may have a label longer than DNS takes`() throws {
        let label = "å" + String(repeating: "a", count: 70)
        #expect(try WebAddress("https://\(label)/").hostName == "xn--" + String(repeating: "a", count: 70) + "-53f")
    }

    @Test(arguments: ["xn--.example", "xn--a.example", "xn--zzzzzzzz.example"])
    func `passes ASCII names as they are, ill-formed labels too`(host: String) throws {
        #expect(try WebAddress("https://\(host)/").hostName == host)
    }

    @Test(arguments: [
        "\u{AD}", "å\u{FFFD}", "%FF", "å<b", "å%25", "xn--a.å", "å b", "\u{301}a", "a\u{200D}å", "å\u{202E}", "％４１å",
        "☃\u{E000}", "⒈å",
    ])
    func `is refused where it is no international name`(host: String) {
        #expect(throws: AddressError.self) { try WebAddress("https://\(host)/").hostName }
    }

    @Test func `is refused unread where it is of a length no name has`() {
        let host = String(repeating: "å", count: 2000)
        #expect(throws: AddressError.self) { try WebAddress("https://\(host)/") }
    }
}
