import Addresses
import Fetching
import Testing

private func rules(_ text: String) -> RobotsRules { RobotsRules(parsing: Array(text.utf8)) }

private func isAllowed(_ path: String, by rules: RobotsRules) throws -> Bool {
    rules.decision(agent: "samsyn", address: try WebAddress("https://kommun.example" + path)).allowed
}

@Suite struct `Reading a robots.txt` {
    @Test(arguments: [
        "User-agent: *\nDisallow: /a", "User-agent: *\rDisallow: /a\r", "User-agent: *\r\nDisallow: /a\r\n",
        "\u{FEFF}User-agent: *\nDisallow: /a", "  user-AGENT :  * \n\tDISALLOW\t:\t/a\t", "User-agent:*\nDisallow:/a#b",
        "User-agent *\nDisallow /a", "Useragent: *\nDissalow: /a", "User agent: *\nDisallaw: /a",
        "User-agent: *\n\n\n\nDisallow: /a", "User-agent: *\nDisallow: /a\0",
    ])
    func `F20 forgives how it is written`(text: String) throws {
        #expect(try isAllowed("/b", by: rules(text)))
        let closed = text.hasSuffix("\0") ? "/a%00" : "/a"
        #expect(try !isAllowed(closed, by: rules(text)))
    }

    @Test(arguments: [
        "User-agent: *\nDisallow /a b", "User-agent: *\n: /a", "User-agent: *\nDis: /a", "User-agent: *\n#Disallow: /a",
    ])
    func `F20 passes over what is no line of it`(text: String) throws {
        #expect(try isAllowed("/a", by: rules(text)))
    }

    @Test func `F20 reads bytes that are no text`() throws {
        let bytes = Array("User-agent: *\nDisallow: /".utf8) + [0xE5, 0xFF] + Array("\nDisallow: /a".utf8)
        let rules = RobotsRules(parsing: bytes)
        #expect(try !isAllowed("/%E5%FF", by: rules))
        #expect(try !isAllowed("/a", by: rules))
        #expect(try isAllowed("/b", by: rules))
    }

    @Test func `F20 passes over half a byte order mark`() throws {
        let rules = RobotsRules(parsing: [0xEF, 0xBB] + Array("User-agent: *\nDisallow: /a".utf8))
        #expect(try !isAllowed("/a", by: rules))
    }

    @Test func `F20 reads 500 KiB and no half line`() throws {
        let head = "User-agent: *\nDisallow: /first\n"
        let filler = "#" + String(repeating: "x", count: RobotsRules.sizeLimit - head.utf8.count - 15) + "\n"
        let whole = rules(head + filler + "Disallow: /a\n")
        #expect(try !isAllowed("/first", by: whole))
        #expect(try !isAllowed("/a", by: whole))
        let cut = rules(head + filler + "Disallow: /abc\nDisallow: /late")
        #expect(try isAllowed("/a", by: cut))
        #expect(try isAllowed("/late", by: cut))
        let cutBefore = rules(head + filler + "Disallow: /ab")
        #expect(try isAllowed("/ab", by: cutBefore))
        #expect(try !isAllowed("/first", by: cut))
    }

    @Test func `F20 cuts a line of absurd length`() throws {
        let folder = "/" + String(repeating: "x", count: RobotsRules.lineLimit - "Disallow: /".utf8.count)
        let cut = rules("User-agent: *\nDisallow: \(folder)/kvar")
        #expect(try !isAllowed(folder + "/annat", by: cut))
        #expect(try isAllowed("/x", by: cut))
    }

    @Test func `F13 gives the delay to those it names`() {
        let text = """
            User-agent: snabb
            Crawl-delay: 1
            User-agent: *
            Disallow: /a
            Crawl-delay: 2.5

            User-agent: a
            User-agent: b
            Crawl-delay: 7
            Crawl-delay: 4
            User-agent: c
            Crawl-delay: snart
            """
        let rules = rules(text)
        #expect(rules.crawlDelay(for: "snabb") == 1)
        #expect(rules.crawlDelay(for: "samsyn") == 2.5)
        #expect(rules.crawlDelay(for: "A") == 7)
        #expect(rules.crawlDelay(for: "b") == 7)
        #expect(rules.crawlDelay(for: "c") == nil)
    }

    @Test(arguments: ["-1", "inf", "nan", "1e999", "", "5 s"])
    func `F13 passes over a delay that is none`(value: String) {
        #expect(rules("User-agent: *\nCrawl-delay: \(value)").crawlDelay(for: "samsyn") == nil)
    }

    @Test func `finds sitemaps wherever they stand`() {
        let text =
            "Sitemap: https://kommun.example/1.xml\nUser-agent: *\nSite-map: /2.xml\nDisallow: /\nsitemap:/3.xml # ny"
        #expect(rules(text).sitemaps == ["https://kommun.example/1.xml", "/2.xml", "/3.xml"])
    }
}
