import Model
import Testing

@testable import Reading

/// Reads a feed that a test writes down.
func feed(_ text: String, at address: String? = "https://a.example/sv/flode", type: String? = nil) throws -> Feed {
    try Feed.read(DecodedText(Array(text.utf8), contentType: type), at: address)
}

@Suite struct `A feed` {
    @Test(arguments: [
        ("<rss version='2.0'><channel/></rss>", FeedFormat.rss), ("<rss version='0.91'/>", .rss),
        ("<channel><item/></channel>", .rss),
        ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'/>", .rdf),
        ("<feed xmlns='http://www.w3.org/2005/Atom'/>", .atom), ("<a:feed xmlns:a='http://purl.org/atom/ns#'/>", .atom),
        ("<CHANNEL/>", .cdf),
        ("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}", .json),
        ("<!-- <html> --><?x?><!DOCTYPE rss><rss/>", .rss),
    ])
    func `is known by its first element`(text: String, format: FeedFormat) throws {
        #expect(FeedFormat.sniff(Array(text.utf8)) == format)
        #expect(try feed(text).format == format)
    }

    @Test(arguments: [
        "<html><body>", "", "{}", "text", "<", "{\"items\": [{\"title\": \"a\"}]}",
        "<!doctype html><title>a</title><rss>",
    ])
    func `is not what begins otherwise`(text: String) {
        #expect(FeedFormat.sniff(Array(text.utf8)) == nil)
    }

    @Test func `gives channel and entries of RSS`() throws {
        let read = try feed(
            """
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Nytt &amp; viktigt</title><link>/sv/</link><description>Om &lt;b&gt;stöd&lt;/b&gt;</description>
            <language>sv-SE</language><managingEditor>info@a.example (Anna Berg)</managingEditor><ttl>90</ttl>
            <skipHours><hour>1</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>
            <image><title>Logotyp</title><link>https://i.example/</link></image>
            <item><title>Lån</title><description><![CDATA[<p>Kort <a href="lan">mer</a></p>]]></description>
            <content:encoded>&lt;p&gt;Långt&lt;/p&gt;</content:encoded><guid isPermaLink="false">a-1</guid><link>lan</link>
            <dc:creator>Bo</dc:creator><pubDate>Mon, 02 Nov 2026 09:15:00 +0100</pubDate><category>Export</category></item>
            <item><guid>https://a.example/2</guid></item></channel></rss>
            """)
        #expect(
            [read.title, read.link, read.subtitle, read.language, read.author] == [
                "Nytt & viktigt", "https://a.example/sv/", "Om stöd", "sv-SE", "Anna Berg",
            ])
        #expect(read.hints == PollingHints(interval: 5_400, skipHours: [1, 0], skipDays: [7]))
        let first = read.entries[0]
        #expect(
            [first.title, first.link, first.id, first.author, first.place] == [
                "Lån", "https://a.example/sv/lan", "a-1", "Bo", "entry[1]",
            ])
        #expect(first.summary == "<p>Kort <a href=\"https://a.example/sv/lan\">mer</a></p>")
        #expect(first.content == "<p>Långt</p>")
        #expect(first.published?.rfc3339 == "2026-11-02T08:15:00Z")
        #expect(first.categories == ["Export"])
        #expect(read.entries[1].link == "https://a.example/2")
        #expect(read.entries[1].title == nil)
    }

    @Test func `gives channel and entries of Atom`() throws {
        let read = try feed(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv" xml:base="https://b.example/"><title type="html">R&amp;amp;D</title>
            <subtitle>x &lt; y</subtitle><link rel="self" href="/f"/><link href="/start"/><updated>2026-11-02T09:15:00Z</updated>
            <author><name>Region</name></author>
            <entry xml:base="sv/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Stöd <b>nu</b></div></title>
            <id>tag:b.example,2026:1</id><link rel="enclosure" href="fil.pdf"/><link rel="alternate" href="1"/>
            <summary type="html">&lt;img src="b.png"&gt;</summary><content type="text">1 &lt; 2</content>
            <published>2026-11-01T00:00:00+01:00</published><author><email>a@b.example</email></author><category term="x" label="Ex"/></entry></feed>
            """)
        #expect(
            [read.title, read.link, read.subtitle, read.language, read.author] == [
                "R&D", "https://b.example/start", "x < y", "sv", "Region",
            ])
        let entry = try #require(read.entries.first)
        #expect(
            [entry.title, entry.link, entry.id, entry.author] == [
                "Stöd nu", "https://b.example/sv/1", "tag:b.example,2026:1", "a@b.example",
            ])
        #expect(entry.summary == "<img src=\"https://b.example/sv/b.png\">")
        #expect(entry.content == "1 &lt; 2")
        #expect(entry.published?.rfc3339 == "2026-10-31T23:00:00Z")
        #expect(entry.categories == ["Ex"])
    }

    @Test func `gives entries beside the channel of RDF, and events`() throws {
        let read = try feed(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel rdf:about="x"><title>K</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
            <item rdf:about="https://a.example/1"><title>Frukost</title><link>https://a.example/1</link>
            <ev:startdate>2026-11-02T07:30:00+01:00</ev:startdate><ev:location>Umeå</ev:location></item></rdf:RDF>
            """)
        #expect(read.hints.interval == 21_600)
        let entry = try #require(read.entries.first)
        #expect([entry.id, entry.title, entry.location] == ["https://a.example/1", "Frukost", "Umeå"])
        #expect(entry.start?.rfc3339 == "2026-11-02T06:30:00Z")
    }

    @Test func `gives entries of JSON Feed and CDF`() throws {
        let json = try feed(
            #"{"version": "https://jsonfeed.org/version/1", "title": "K", "home_page_url": "/", "items": [{"id": 7, "url": "a", "content_html": "<p onclick=x>a", "date_published": "2026-11-02T09:15:00+01:00", "author": {"name": "Bo"}}]}"#
        )
        #expect([json.title, json.link] == ["K", "https://a.example/"])
        #expect(
            [json.entries[0].id, json.entries[0].link, json.entries[0].content, json.entries[0].author] == [
                "7", "https://a.example/sv/a", "<p>a</p>", "Bo",
            ])
        let cdf = try feed(
            "<CHANNEL HREF='/x' LASTMOD='2026-11-02'><TITLE>K</TITLE><ITEM HREF='y'><TITLE>T</TITLE><ABSTRACT>S</ABSTRACT></ITEM></CHANNEL>"
        )
        #expect(
            [cdf.link, cdf.entries[0].link, cdf.entries[0].summary] == [
                "https://a.example/x", "https://a.example/sv/y", "S",
            ])
        #expect(cdf.updated?.rfc3339 == "2026-11-02T00:00:00Z")
    }
}

@Suite struct `A broken feed` {
    private func titles(_ items: String) throws -> [String?] {
        try feed("<rss><channel>\(items)</channel></rss>").entries.map(\.title)
    }

    @Test(arguments: [
        ("<item><title>A & B</title></item><item><title>C</title></item>", ["A & B", "C"]),
        ("<item><description>a<br>b</description><title>A</title></item><item><title>B</title></item>", ["A", "B"]),
        ("<item><title>A&nbsp;&aring;</title></item>", ["A\u{A0}å"]),
        ("<item><title>A</item><item><title>B</title></item>", ["A", "B"]),
        ("<item><title>don&#146;t</title></item>", ["don’t"]), ("<item><dc:title>A</dc:title></item>", ["A"]),
        ("<item><foo:bar>x</foo:bar><title>A</title></item>", ["A"]),
        ("<item><title>A\u{0B}\u{1F}</title></item>", ["A"]),
        ("<item><title><![CDATA[A]]></title><description><![CDATA[oavslutad</description></item>", ["A"]),
        ("<item><title>A</title><link href=x y='1'>", ["A"]), ("<item title=a&b><title>A</title></item>", ["A"]),
    ])
    func `is mended rather than refused`(items: String, expected: [String]) throws {
        #expect(try titles(items) == expected)
    }

    @Test func `says that it was mended`() throws {
        #expect(try feed("<rss><channel><title>a & b</title></channel></rss>").notices.map(\.code) == ["xml_mended"])
        #expect(try feed("<rss><channel><title>a</title></channel></rss>").notices.isEmpty)
    }

    @Test func `S8 is read as far as its limit`() throws {
        let items = String(repeating: "<item><title>a</title></item>", count: 5_001)
        let read = try feed("<rss><channel>\(items)</channel></rss>")
        #expect(read.entries.count == 5_000)
        #expect(read.notices.map(\.code) == ["cut_by_limit"])
    }

    @Test func `S8 that is nested too deep says so`() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        let read = try feed("<rss><channel><item><title>t</title>\(deep)")
        #expect(read.entries.map(\.title) == ["t"])
        #expect(read.notices.map(\.code) == ["cut_by_limit", "xml_mended"])
    }

    @Test(arguments: ["<rss", "<html><p>Hej", "{\"items\":", "<feed xmlns='"])
    func `that is none is refused with a reason`(text: String) {
        #expect(throws: FeedError.self) { try feed(text) }
    }

    @Test func `keeps entries with the same id and without any`() throws {
        let read = try feed(
            "<rss><channel><item><guid>1</guid></item><item><guid>1</guid></item><item/></channel></rss>")
        #expect(read.entries.map(\.id) == ["1", "1", nil])
        #expect(read.entries.map(\.index) == [1, 2, 3])
    }
}

@Suite struct `An author in a feed` {
    @Test(arguments: [
        ("anna@a.example (Anna Berg)", "Anna Berg"), ("Anna Berg (anna@a.example)", "Anna Berg"),
        ("Anna Berg <anna@a.example>", "Anna Berg"),
        ("anna@a.example", "anna@a.example"), ("Anna Berg", "Anna Berg"), ("mailto:anna@a.example", "anna@a.example"),
        ("Anna (Umeå)", "Anna (Umeå)"),
    ])
    func `is the name, else the address`(text: String, name: String) {
        #expect(FeedAuthor.name(inText: text) == name)
    }
}
