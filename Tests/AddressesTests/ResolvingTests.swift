import Addresses
import Testing

@Suite struct `Resolving a reference` {
    @Test(arguments: [
        ("", "https://a.example/b/c?d"), ("#g", "https://a.example/b/c?d#g"), ("?y", "https://a.example/b/c?y"),
        ("g", "https://a.example/b/g"), ("g/", "https://a.example/b/g/"), ("./g", "https://a.example/b/g"),
        ("../g", "https://a.example/g"), ("../../../g", "https://a.example/g"), ("..", "https://a.example/"),
        (".", "https://a.example/b/"), ("/g", "https://a.example/g"), ("\\g", "https://a.example/g"),
        ("//h.example/g", "https://h.example/g"), ("/\\h.example/g", "https://h.example/g"),
        ("http://h.example", "http://h.example/"), ("https:g", "https://a.example/b/g"),
        ("https:/g", "https://a.example/g"), ("mailto:x@y.example", "mailto:x@y.example"),
        ("http:g", "http://g/"), ("g:h", "g:h"), (":g", "https://a.example/b/:g"), ("a:b/c", "a:b/c"),
        ("  lån.html ", "https://a.example/b/l%C3%A5n.html"), ("?", "https://a.example/b/c?"),
    ])
    func `follows the page it stands on`(reference: String, expected: String) throws {
        let base = try WebAddress("https://a.example/b/c?d#e")
        #expect(try WebAddress(reference, relativeTo: base).text == expected)
    }

    @Test(arguments: [
        ("fil", "file:///C:/mapp/fil"), ("/fil", "file:///C:/fil"), ("..", "file:///C:/"), ("D|/fil", "file:///D:/fil"),
        ("//server/fil", "file://server/fil"), ("#a", "file:///C:/mapp/bok#a"), ("?a", "file:///C:/mapp/bok?a"),
    ])
    func `stays on the drive of a file`(reference: String, expected: String) throws {
        let base = try WebAddress("file:///C:/mapp/bok")
        #expect(try WebAddress(reference, relativeTo: base).text == expected)
    }

    @Test(arguments: [("b", "other://h/b"), ("/b", "other://h/b"), ("//i/b", "other://i/b"), ("?b", "other://h/a?b")])
    func `works for schemes it does not know`(reference: String, expected: String) throws {
        let base = try WebAddress("other://h/a")
        #expect(try WebAddress(reference, relativeTo: base).text == expected)
    }

    @Test func `keeps the port and the credentials of the base`() throws {
        let base = try WebAddress("https://anna:hemlig@a.example:8443/b")
        #expect(try WebAddress("/c", relativeTo: base).text == "https://anna:hemlig@a.example:8443/c")
        #expect(try WebAddress("//h.example/c", relativeTo: base).text == "https://h.example/c")
    }

    @Test func `needs a base with a hierarchy`() throws {
        let mail = try WebAddress("mailto:info@a.example")
        #expect(try WebAddress("#a", relativeTo: mail).text == "mailto:info@a.example#a")
        let error = #expect(throws: AddressError.self) { try WebAddress("b", relativeTo: mail) }
        #expect(error?.reason == .baseWithoutHierarchy)
    }
}
