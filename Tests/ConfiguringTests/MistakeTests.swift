import Configuring
import Testing

@Suite struct `Mistakes in sources.yml` {
    @Test func `are told all at once, in order, with line and column`() {
        let text = """
            regoin: Fjällvinden
            contact: nobody
            defaults:
              every: 59m
            promoters:
              - id: Kraft Kontoret
                name: [Kraft]
                sources:
                  - id: a
                    url: kraftkontoret.se/stod
                    kind: pages
                  - id: a
                    url: https://kraftkontoret.se/
                    enabled: ja
            """
        #expect(
            complaints(of: text) == [
                "sources.yml:1:1: unknown key 'regoin'; did you mean 'region'?",
                "sources.yml:1:1: the file has no 'region'; add the line 'region: …'",
                "sources.yml:2:10: 'contact' is 'nobody'; write an e-mail address or a page where whoever runs a "
                    + "watched site can reach you",
                "sources.yml:4:10: 'every' is 59m; write a time from 1h to 7d",
                "sources.yml:6:9: 'Kraft Kontoret' is no id; use a–z, 0–9, - and _, at most 64 characters, "
                    + "such as 'kraft-kontoret'",
                "sources.yml:7:11: 'name' is a list; write a single value",
                "sources.yml:10:14: 'url' is 'kraftkontoret.se/stod': it has no scheme; write it whole, beginning "
                    + "with https://",
                "sources.yml:11:15: 'kind' cannot be 'pages'; did you mean 'page'? "
                    + "Allowed: auto, page, feed, sitemap, calendar",
                "sources.yml:12:13: another source has the id 'a' on line 9; give one of them another",
                "sources.yml:14:18: 'enabled' is 'ja'; write true or false",
            ])
    }

    @Test(arguments: [
        ("evrey: 6h", "unknown key 'evrey'; did you mean 'every'?"),
        ("Allow-Addresses: []", "did you mean 'allow_addresses'?"),
        ("colour: red", "unknown key 'colour'; remove it"),
        ("every: 6", "'every' is '6'; write a number and one of s, m, h, d"),
        ("every: 1h30m", "'every' is '1h30m'; write a number"),
        ("every: 8d", "'every' is 8d; write a time from 1h to 7d"),
        ("every:", "'every' has no value"),
        ("every: ''", "'every' has no value"),
        ("every: {h: 6}", "'every' is a group of keys; write a single value"),
        ("stale: 7d", "'stale' is a single value; write a group of keys"),
        ("stale: {withdraw_after: 1}", "'withdraw_after' is 1; write a number from 2 to 10"),
        ("stale: {withdraw_after: två}", "'withdraw_after' is 'två'; write a whole number"),
        ("stale: {rules: [passed_dedline]}", "did you mean 'passed_deadline'?"),
        ("delay: 0s", "a 'delay' of 0s is for hosts that 'allow_addresses' names; write 1s or more"),
        ("allow_addresses: [10.0.0.1/8]", "write 10.0.0.0/8 for the block"),
        ("allow_addresses: [intranet]", "'intranet' is no block of addresses"),
        ("limits: {connections: 4}", "more than one connection is for hosts that 'allow_addresses' names"),
        ("limits: {max_bytes: 1GiB}", "'max_bytes' is '1GiB'; write a number of bytes"),
        ("limits: {max_bytes: 200MiB}", "'max_bytes' is 200MiB; write a size from 1KiB to 100MiB"),
        ("robots: ignore", "'robots: ignore' needs a 'robots_reason'"),
        ("robots_reason: they said so", "'robots_reason' has no 'robots: ignore' to explain"),
        ("credential: /etc/shadow", "'credential' is '/etc/shadow'; write the name of a file"),
        ("credential: ..", "'credential' is '..'"),
        ("proxy: ftp://proxy.se/", "write an address that begins with http:// or https:// or"),
        ("follow: {depth: 4}", "'depth' is 4; write a number from 0 to 3"),
        ("follow: {path: stod}", "write the beginning of a path"),
        ("select: {fields: {titel: h2}}", "unknown key 'titel'; did you mean 'title'?"),
    ])
    func `say what is wrong and how to mend it`(line: String, words: String) throws {
        let told = complaints(of: file(withSource: line))
        #expect(told.count == 1)
        #expect(try #require(told.first).contains(words))
        #expect(try #require(told.first).hasPrefix("sources.yml:9:"))
    }

    @Test(arguments: [
        ("ftp://kraftkontoret.se/", "write an address that begins with http:// or https://"),
        ("https://user:secret@kraftkontoret.se/", "take the user name and password out"),
        ("https://", "there is no host"),
        ("https://kraftkontoret.se:99999/", "is no port"),
        ("https://kraftkontoret.se:25/", "port 25 belongs to another protocol"),
        ("http://10.1.2.3/", "allow_addresses in sources.yml can let it in"),
        ("http://0x7f.1/", "127.0.0.1 is not public"),
    ])
    func `of an address are told where it is written`(address: String, words: String) {
        let text = head + "promoters: [{id: k, name: K, sources: [{id: s, url: \"\(address)\"}]}]\n"
        let told = complaints(of: text)
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("sources.yml:3:53: 'url' is '\(address)'") == true)
        #expect(told.first?.contains(words) == true)
    }

    @Test(arguments: [("59m", false), ("3599s", false), ("60m", true), ("1h", true), ("7d", true), ("169h", false)])
    func `F10 an interval is an hour at least and seven days at most, loopback or not`(every: String, isTaken: Bool) {
        #expect(complaints(of: file(withSource: "every: \(every)")).isEmpty == isTaken)
        let near = file(withSource: "every: \(every)", "allow_addresses: [127.0.0.0/8]")
        #expect(complaints(of: near).isEmpty == isTaken)
    }

    @Test func `S4 a block in allow_addresses lets its addresses in, and no others`() {
        func text(_ ranges: String) -> String {
            let source = "{id: s, url: http://10.1.2.3/, allow_addresses: \(ranges)}"
            return head + "promoters: [{id: k, name: K, sources: [\(source)]}]\n"
        }
        #expect(complaints(of: text("[10.0.0.0/8]")).isEmpty)
        #expect(complaints(of: text("[192.168.0.0/16]")).count == 1)
    }

    @Test(arguments: ["region", "contact", "promoters"])
    func `name a key that must be there`(key: String) {
        let keys = ["region": "A", "contact": "a@b.se", "promoters": "[]"].filter { $0.key != key }
        let text = keys.map { "\($0): \($1)\n" }.joined()
        #expect(complaints(of: text) == ["sources.yml:1:1: the file has no '\(key)'; add the line '\(key): …'"])
    }

    @Test func `name the promoter and the source that lack a key`() {
        let text = head + "promoters:\n  - id: kraft\n    sources:\n      - id: stod\n"
        #expect(
            complaints(of: text) == [
                "sources.yml:4:5: the promoter 'kraft' has no 'name'; add the line 'name: …'",
                "sources.yml:6:9: the source 'stod' has no 'url'; add the line 'url: …'",
            ])
    }

    @Test func `of an alias are told once`() {
        #expect(complaints(of: file(withSource: "every: *often")).count == 1)
    }

    @Test func `are no more than two hundred`() {
        let text = head + "promoters: []\n" + (0..<300).map { "k\($0): 1\n" }.joined()
        let told = complaints(of: text)
        #expect(told.count == 201)
        #expect(told.last?.hasSuffix("more than 200 mistakes; mend these first") == true)
    }

    @Test func `of a file that cannot be read stand at its beginning`() {
        let check = ConfigurationCheck(unreadable: "no such file", file: "/etc/samsyn/sources.yml")
        #expect(check.errors.map(\.description) == ["/etc/samsyn/sources.yml:1:1: cannot be read: no such file"])
    }

    @Test func `of a selector come from whoever compiles it`() {
        let text = file(withSource: "select: {items: 'div >', fields: {title: h2}, remove: [nav, '[']}")
        let check = ConfigurationCheck(of: Array(text.utf8)) {
            ["div >", "["].contains($0) ? "it ends too early" : nil
        }
        #expect(check.errors.map(\.column) == [25, 69])
        #expect(
            check.errors.first?.description.hasSuffix("the selector 'div >' cannot be used: it ends too early") == true)
    }
}
