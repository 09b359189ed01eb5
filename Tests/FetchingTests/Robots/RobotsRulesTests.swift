import Addresses
import Fetching
import ProcessorTime
import Testing

/// What the rules in `text` say of a path on some host.
private func allows(_ text: String, _ path: String, agent: String = "samsyn") throws -> Bool {
    let address = try WebAddress(path, relativeTo: WebAddress("https://kommun.example/"))
    return RobotsRules(parsing: Array(text.utf8)).decision(agent: agent, address: address).allowed
}

@Suite struct `Groups of a robots.txt` {
    @Test(arguments: ["samsyn", "Samsyn", "SAMSYN", "Samsyn/1.0"])
    func `F19 F20 know the token samsyn in any case`(agent: String) throws {
        let text = "User-agent: SamSyn\nDisallow: /a\n\nUser-agent: *\nDisallow: /b"
        #expect(try !allows(text, "/a", agent: agent))
        #expect(try allows(text, "/b", agent: agent))
        #expect(try allows(text, "/a", agent: "annan"))
        #expect(try !allows(text, "/b", agent: "annan"))
    }

    @Test(arguments: ["Samsyn", "samsyn bot", "Samsyn/2.0", "samsyn*", "Samsyn # vi"])
    func `F20 take the token that a value begins with`(value: String) throws {
        #expect(try !allows("User-agent: \(value)\nDisallow: /", "/a"))
    }

    @Test(arguments: ["Sam", "Samsyn-Bilder", "SamsynX", "x samsyn", "*samsyn", ""])
    func `F20 are not for those whose token differs`(value: String) throws {
        #expect(try allows("User-agent: \(value)\nDisallow: /", "/a"))
    }

    @Test func `F20 are merged where they are for the same agent`() throws {
        let text = "User-agent: samsyn\nDisallow: /a\nUser-agent: annan\nDisallow: /c\nUser-agent: samsyn\nDisallow: /b"
        #expect(try !allows(text, "/a"))
        #expect(try !allows(text, "/b"))
        #expect(try allows(text, "/c"))
        #expect(try !allows("User-agent: *\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", "/a"))
    }

    @Test func `F20 may name several agents`() throws {
        let text = "User-agent: annan\n\n# och\nUser-agent: samsyn\nDisallow: /a"
        #expect(try !allows(text, "/a"))
        #expect(try !allows(text, "/a", agent: "annan"))
        #expect(try allows(text, "/a", agent: "tredje"))
    }

    @Test(arguments: [
        "Sitemap: https://kommun.example/s.xml", "Host: kommun.example", "Crawl-delay: 5", "vad som helst",
    ])
    func `F20 are not ended by lines that are no rules`(line: String) throws {
        let text = "User-agent: samsyn\n\(line)\nUser-agent: annan\nDisallow: /a\n\(line)\nDisallow: /b"
        #expect(try !allows(text, "/a"))
        #expect(try !allows(text, "/b", agent: "annan"))
    }

    @Test(arguments: ["", "Disallow:", "Allow: /"])
    func `F20 for the agent hide those for everybody, empty ones too`(rule: String) throws {
        #expect(try allows("User-agent: *\nDisallow: /\n\nUser-agent: samsyn\n\(rule)", "/a"))
    }

    @Test(arguments: [
        "", "Disallow: /a", "Sitemap: /s.xml\nDisallow: /a\nUser-agent: *\nDisallow: /b", "<html>404</html>",
    ])
    func `F20 leave allowed what they do not name`(text: String) throws {
        #expect(try allows(text, "/a"))
    }
}

@Suite struct `Rules of a robots.txt` {
    @Test(arguments: [
        ("Disallow: /", "/", false), ("Disallow: /a", "/a", false), ("Disallow: /a", "/ab/c?d", false),
        ("Disallow: /a/", "/a", true), ("Disallow: /A", "/a", true), ("Disallow: a", "/a", true),
        ("Disallow: /a$", "/a", false), ("Disallow: /a$", "/a/", true), ("Disallow: /a$", "/a?b", true),
        ("Disallow: /*.pdf$", "/a/b.pdf", false), ("Disallow: /*.pdf$", "/b.pdf.html", true),
        ("Disallow: /*.pdf$", "/a.pdf/b.pdf", false), ("Disallow: /*.pdf", "/b.pdf.html", false),
        ("Disallow: *.pdf", "/b.pdf", false), ("Disallow: /*/x", "/a/b/x", false), ("Disallow: /*/x", "/x", true),
        ("Disallow: /a*", "/a", false), ("Disallow: /a**b", "/ab", false), ("Disallow: /*?", "/a?b", false),
        ("Disallow: /*?", "/a", true), ("Disallow: /*a$", "/ba", false), ("Disallow: /*ab$", "/aab", false),
        ("Disallow: /ab*ab$", "/ab", true), ("Disallow: /a$b", "/a$b", false), ("Disallow: /a$b", "/a", true),
        ("Disallow: $", "/", true), ("Disallow: *", "/a", false), ("Disallow: *$", "/a", false),
        ("Disallow: /?s=", "/?s=lån", false), ("Disallow: /a b", "/a%20b", false),
    ])
    func `F20 cover the paths that begin so, with wildcards and an end`(rule: String, path: String, isAllowed: Bool)
        throws
    {
        #expect(try allows("User-agent: *\n\(rule)", path) == isAllowed)
    }

    @Test(arguments: [
        ("/lån", "/l%C3%A5n", false), ("/lån", "/l%c3%a5n/x", false), ("/l%c3%a5n", "/lån", false),
        ("/a%62c", "/abc", false), ("/abc", "/%61bc", false), ("/a%7eb", "/a~b", false),
        ("/a%2Fb", "/a/b", true), ("/a/b", "/a%2fb", true), ("/a%2fb", "/a%2Fb", false),
        ("/a%2Ab", "/a*b", false), ("/a%2Ab", "/axb", true), ("/a%24", "/a$", false), ("/a%24", "/a", true),
        ("/a?u=https://b.example/", "/a?u=https%3A%2F%2Fb.example%2Fc", false), ("/%zz", "/%zz", false),
        ("/a'b", "/a%27b", false), ("/a?b='", "/a?b='", false), ("/{id}", "/{id}", false), ("/a%26b", "/a&b", true),
    ])
    func `F20 compare octets whether encoded or not`(pattern: String, path: String, isAllowed: Bool) throws {
        #expect(try allows("User-agent: *\nDisallow: \(pattern)", path) == isAllowed)
    }

    @Test(arguments: [
        ("Disallow: /a\nAllow: /a/b", "/a/b/c", true), ("Allow: /a/b\nDisallow: /a", "/a/c", false),
        ("Allow: /a\nDisallow: /a", "/a", true), ("Disallow: /a\nAllow: /a", "/a", true),
        ("Disallow: /a/*\nAllow: /a/b", "/a/b", true), ("Disallow: /*.html\nAllow: /a", "/a.html", false),
        ("Disallow: /\nAllow: /$", "/", true), ("Disallow: /\nAllow: /$", "/a", false),
        ("Disallow: /lån\nAllow: /l", "/lån", false), ("Disallow:\nDisallow: /a", "/a", false),
        ("Disallow: /\nAllow: /en/index.html", "/en/", true), ("Disallow: /\nAllow: /en/index.html", "/en/b", false),
        ("Disallow: /en/index.html", "/en/", true),
    ])
    func `F20 yield to the longest, and Allow wins ties`(rules: String, path: String, isAllowed: Bool) throws {
        #expect(try allows("User-agent: *\n\(rules)", path) == isAllowed)
    }

    @Test func `F20 never forbid the robots.txt itself`() throws {
        #expect(try allows("User-agent: *\nDisallow: /", "/robots.txt"))
        #expect(try !allows("User-agent: *\nDisallow: /", "/robots.txt/a"))
    }

    @Test func `F20 do not look at what follows the number sign`() throws {
        #expect(try allows("User-agent: *\nDisallow: /*a", "/b#a"))
    }

    @Test func `F20 tell which of them decided, and where it stands`() throws {
        let text = "# regler\r\nUser-agent: *\r\n\r\nDisallow: /a # inte\r\nAllow: /a/öppet\r\n"
        let rules = RobotsRules(parsing: Array(text.utf8))
        let closed = rules.decision(agent: "samsyn", address: try WebAddress("https://kommun.example/a/b"))
        #expect(closed.rule?.line == 4 && closed.rule?.path == "/a" && closed.rule?.kind == .disallow)
        #expect(closed.description == "forbidden by Disallow: /a (line 4)")
        let open = rules.decision(agent: "samsyn", address: try WebAddress("https://kommun.example/a/öppet"))
        #expect(open.description == "allowed by Allow: /a/öppet (line 5)")
        let free = rules.decision(agent: "samsyn", address: try WebAddress("https://kommun.example/b"))
        #expect(free.allowed && free.rule == nil && free.reason == .noRule)
    }

    @Test func `S13 are matched in time that wildcards do not multiply`() throws {
        let pattern = String(repeating: "/*a", count: 2000) + "b$"
        let path = "/" + String(repeating: "a/", count: 8000)
        var isAllowed = false
        let time = try processorTime { isAllowed = try allows("User-agent: *\nDisallow: \(pattern)", path) }
        #expect(isAllowed && time < .seconds(5))
    }
}
