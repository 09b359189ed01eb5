import Addresses
import Testing

@Suite struct `The address policy` {
    @Test(arguments: [
        "0.0.0.0", "0.255.255.255", "10.0.0.1", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
        "127.255.255.254", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.8", "192.0.0.170", "192.0.2.1",
        "192.31.196.1", "192.52.193.1", "192.88.99.1", "192.168.1.1", "192.175.48.1", "198.18.0.1", "198.19.255.255",
        "198.51.100.1", "203.0.113.255", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "168.63.129.16",
    ])
    func `S2 refuses IPv4 that is not public`(text: String) throws {
        #expect(AddressPolicy().judge(try #require(IPAddress(text))) != nil)
    }

    @Test(arguments: [
        "::", "::1", "::7f00:1", "::192.0.2.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:0:808:808",
        "64:ff9b::808:808", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "5f00::1", "fc00::1", "fd12:3456::1",
        "fe80::1", "febf::1", "fec0::1", "ff02::1", "1fff::1", "4000::1", "2001::1", "2001:1::1", "2001:20::1",
        "2001:1ff:ffff::1", "2001:db8::1", "2002:7f00:1::1", "2002:808:808::1", "2620:4f:8000::1", "3fff::1",
        "3fff:fff::1", "8000::1", "e000::1",
    ])
    func `S2 refuses IPv6 that is not public, and what embeds IPv4`(text: String) throws {
        #expect(AddressPolicy().judge(try #require(IPAddress(text))) != nil)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
        "128.0.0.0", "169.253.255.255", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255",
        "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "168.63.129.15", "2001:200::1", "2a00:1450::1", "2606:4700::1111",
        "2003::1", "2620:4f:7fff::1", "3ffe:ffff::1", "3fff:1000::1", "2000::1",
    ])
    func `S2 lets public addresses pass, next neighbours too`(text: String) throws {
        #expect(AddressPolicy().judge(try #require(IPAddress(text))) == nil)
    }

    @Test func `S2 says which block an address lies in and what it is for`() throws {
        let refusal = AddressPolicy().judge(try #require(IPAddress("169.254.169.254")))
        #expect(
            refusal?.description
                == "169.254.169.254 is not public (169.254.0.0/16, link-local); allow_addresses in sources.yml can let it in"
        )
    }

    @Test(arguments: [("64:ff9b::808:808", true), ("64:ff9b::a00:1", false), ("64:ff9b:1::808:808", false)])
    func `S2 judges what NAT64 embeds where the host uses it`(text: String, passes: Bool) throws {
        let policy = AddressPolicy(nat64: true)
        #expect((policy.judge(try #require(IPAddress(text))) == nil) == passes)
    }

    @Test func `S4 lets in what the operator allows, and nothing beside it`() throws {
        let policy = AddressPolicy(allowed: [try AddressRange("127.0.0.0/8"), try AddressRange("fd00:1::/32")])
        let inside = try #require(IPAddress("127.0.0.1"))
        #expect(policy.judge(inside) == nil)
        #expect(policy.exempts(inside))
        #expect(policy.judge(try #require(IPAddress("fd00:1::5"))) == nil)
        #expect(policy.judge(try #require(IPAddress("10.0.0.1"))) != nil)
        #expect(policy.judge(try #require(IPAddress("::1"))) != nil)
        #expect(policy.judge(try #require(IPAddress("::ffff:127.0.0.1"))) != nil)
        #expect(!policy.exempts(try #require(IPAddress("8.8.8.8"))))
    }

    @Test(
        arguments: [
            ("https://a.example/", nil), ("http://a.example/", nil), ("https://a.example:80/", nil),
            ("https://a.example:8443/", nil), ("https://b.example:8443/", .port(8443)),
            ("https://a.example:8080/", .port(8080)),
            ("https://a.example:25/", .badPort(25)), ("https://b.example:6667/", .badPort(6667)),
            ("https://a.example:0/", .badPort(0)), ("ftp://a.example/", .scheme("ftp")),
            ("file:///etc/hosts", .scheme("file")),
            ("mailto:a@a.example", .scheme("mailto")),
        ] as [(String, AddressRefusal?)])
    func `S3 takes the web's ports and the one that is written for the host`(text: String, refusal: AddressRefusal?)
        throws
    {
        let policy = AddressPolicy(writtenPorts: ["a.example": [8443, 25]])
        #expect(policy.judge(try WebAddress(text)) == refusal)
    }

    @Test(arguments: ["https://anna@a.example/", "https://:hemlig@a.example/", "https://a.example@b.example/"])
    func `S1 refuses credentials, which hide the host from readers`(text: String) throws {
        #expect(AddressPolicy().judge(try WebAddress(text)) == .credentials)
    }

    @Test(arguments: [
        "http://127.1/", "http://0x7f000001/", "http://[::1]/", "http://%6c.example@10.1/", "http://2852039166/",
    ])
    func `S1 sees through the spelling of an address`(text: String) throws {
        #expect(AddressPolicy().judge(try WebAddress(text)) != nil)
    }
}
