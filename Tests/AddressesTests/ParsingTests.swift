import Addresses
import Testing

@Suite struct `Parsing an address` {
    @Test(arguments: [
        ("https://almi.se", "https://almi.se/"),
        ("HTTPS://Almi.SE:443/Stod", "https://almi.se/Stod"),
        ("http://region.example:8080/a", "http://region.example:8080/a"),
        ("  https://a.example/\n", "https://a.example/"),
        ("https://a.exa\tmple/lå\nn", "https://a.example/l%C3%A5n"),
        ("https:\\\\a.example\\b\\c", "https://a.example/b/c"),
        ("https:a.example/b", "https://a.example/b"),
        ("https://///a.example/b", "https://a.example/b"),
        ("https://a.example?sida=2", "https://a.example/?sida=2"),
        ("https://a.example#mitt", "https://a.example/#mitt"),
        ("https://a.example/?", "https://a.example/?"),
        ("https://a.example/#", "https://a.example/#"),
        ("https://a.example:/b", "https://a.example/b"),
        ("https://a.example:00443/b", "https://a.example/b"),
        ("ftp://a.example:21/b", "ftp://a.example/b"),
    ])
    func `puts it in one form`(text: String, expected: String) throws {
        #expect(try WebAddress(text).text == expected)
    }

    @Test(arguments: [
        ("https://a.example/b/./c", "https://a.example/b/c"),
        ("https://a.example/b/../c", "https://a.example/c"),
        ("https://a.example/b/%2E%2e/c", "https://a.example/c"),
        ("https://a.example/b/.%2e", "https://a.example/"),
        ("https://a.example/../../c", "https://a.example/c"),
        ("https://a.example/b/..", "https://a.example/"),
        ("https://a.example/b/.", "https://a.example/b/"),
        ("https://a.example/b//..//c", "https://a.example/b//c"),
        ("https://a.example/b/...", "https://a.example/b/..."),
        ("https://a.example/.b/%2eb", "https://a.example/.b/%2eb"),
    ])
    func `walks dots in the path`(text: String, expected: String) throws {
        #expect(try WebAddress(text).text == expected)
    }

    @Test(arguments: [
        ("https://a.example/ {}<>\"`^", "https://a.example/%20%7B%7D%3C%3E%22%60%5E"),
        ("https://a.example/%c3%a5|'", "https://a.example/%c3%a5|'"),
        ("https://a.example/?q= '\"<>`{}|", "https://a.example/?q=%20%27%22%3C%3E`{}|"),
        ("other://a/?q='", "other://a/?q='"),
        ("https://a.example/# \"<>`{}?#", "https://a.example/#%20%22%3C%3E%60{}?#"),
        ("https://a.example/%zz%1", "https://a.example/%zz%1"),
        ("https://a.example/\u{0}\u{7F}å\u{FFFD}", "https://a.example/%00%7F%C3%A5%EF%BF%BD"),
        ("https://an na:h|t[@a.example/", "https://an%20na:h%7Ct%5B@a.example/"),
    ])
    func `encodes what each part must have encoded`(text: String, expected: String) throws {
        #expect(try WebAddress(text).text == expected)
    }

    @Test func `tells its parts apart`() throws {
        let address = try WebAddress("https://a.example:8443/stod/lan?sida=2&ort=V%C3%A4xj%C3%B6#belopp")
        #expect(address.scheme == "https")
        #expect(address.host == .domain("a.example"))
        #expect(address.hostName == "a.example")
        #expect(address.port == 8443)
        #expect(address.path == "/stod/lan")
        #expect(address.pathSegments == ["stod", "lan"])
        #expect(address.query == "sida=2&ort=V%C3%A4xj%C3%B6")
        #expect(address.fragment == "belopp")
        #expect(address.requestTarget == "/stod/lan?sida=2&ort=V%C3%A4xj%C3%B6")
        #expect(address.origin == "https://a.example:8443")
        #expect(address.withoutFragment.text == "https://a.example:8443/stod/lan?sida=2&ort=V%C3%A4xj%C3%B6")
        #expect(!address.hasCredentials)
    }

    @Test(
        arguments: [
            ("https://a.example", 443), ("http://a.example", 80), ("http://a.example:443", 443),
            ("mailto:a@b.example", nil),
        ] as [(String, UInt16?)])
    func `knows the port of a connection`(text: String, port: UInt16?) throws {
        #expect(try WebAddress(text).effectivePort == port)
    }

    @Test(arguments: [
        ("https://anna@a.example", "https://anna@a.example/"),
        ("https://anna:hemlig@a.example", "https://anna:hemlig@a.example/"),
        ("https://anna@b.example@a.example", "https://anna%40b.example@a.example/"),
        ("https://anna:@a.example", "https://anna@a.example/"),
    ])
    func `keeps credentials in sight`(text: String, expected: String) throws {
        let address = try WebAddress(text)
        #expect(address.text == expected)
        #expect(address.hasCredentials)
        #expect(address.hostName == "a.example")
    }

    @Test(arguments: [
        "mailto:info@a.example?subject=L%C3%A5n", "tel:+46-8-123456", "javascript:alert(1)", "data:text/html,hej",
        "urn:isbn:0451450523", "about:blank", "geo:57.7,11.9",
    ])
    func `tells what cannot be fetched`(text: String) throws {
        let address = try WebAddress(text)
        #expect(!address.isHTTP)
        #expect(address.text == text)
        #expect(address.host == nil)
        #expect(address.origin == "null")
    }

    @Test(arguments: [
        ("other:/a/../b", "other:/b"), ("other:/.//b", "other:/.//b"), ("other://värd/b c", "other://v%C3%A4rd/b%20c"),
        ("other://Host:99", "other://Host:99"), ("other:a b #c", "other:a b%20#c"), ("other:///", "other:///"),
        ("other://h?q", "other://h?q"), ("other:\\\\a", "other:\\\\a"),
    ])
    func `leaves schemes it does not know mostly as they are`(text: String, expected: String) throws {
        #expect(try WebAddress(text).text == expected)
    }

    @Test(arguments: [
        ("file:///etc/hosts", "file:///etc/hosts"), ("file:c:\\mapp\\fil", "file:///c:/mapp/fil"),
        ("file://C|/mapp", "file:///C:/mapp"), ("file://localhost/mapp", "file:///mapp"),
        ("file://server/mapp", "file://server/mapp"), ("file:///C:/..", "file:///C:/"), ("file:", "file:///"),
    ])
    func `reads files, drives and shares`(text: String, expected: String) throws {
        #expect(try WebAddress(text).text == expected)
    }
}
