import Model
import Testing

@testable import Reading

@Suite struct `Things that a page describes` {
    private func items(_ html: String, _ syntax: StructuredSyntax) throws -> [StructuredItem] {
        try PageExtract.of(html).structured.filter { $0.syntax == syntax }
    }

    private func linked(_ json: String) throws -> [StructuredItem] {
        try items("<script type='application/ld+json'>\(json)</script>", .jsonLD)
    }

    @Test func `are taken out of graphs and arrays`() throws {
        let found = try linked(
            #"{"@graph": [{"@type": "Event", "name": "A"}, [{"@type": ["Course", "Thing"], "name": "B"}]]}"#)
        #expect(found.map(\.types) == [["Event"], ["Course", "Thing"]])
        #expect(found.map { $0.text(of: "name") } == ["A", "B"])
    }

    @Test func `keep values, lists, references and what stands in them`() throws {
        let found = try #require(
            try linked(
                ##"{"type": "Service", "@id": "#s", "a": [1, true, null], "b": {"@value": "v", "@language": "sv"}, "c": {"@list": ["x", "y"]}, "d": {"@id": "/o"}, "e": {"@type": "Place", "name": "P"}}"##
            ).first)
        #expect(found.id == "#s")
        #expect(found.types == ["Service"])
        #expect(found.values(of: "a") == [.text("1"), .text("true")])
        #expect(found.values(of: "b") == [.text("v")])
        #expect(found.values(of: "c") == [.text("x"), .text("y")])
        #expect(found.values(of: "d") == [.text("/o")])
        #expect(found.items(of: "e").first?.text(of: "name") == "P")
    }

    @Test func `broken in JSON-LD are read, and noted`() throws {
        let page = try PageExtract.of(#"<script type="application/ld+json">{"@type": "Event", "name": "A",}</script>"#)
        #expect(page.structured.first?.text(of: "name") == "A")
        #expect(page.notices.map(\.code) == ["json_ld_mended"])
        #expect(
            try PageExtract.of("<script type='application/ld+json'>nej</script>").notices.map(\.code) == [
                "json_ld_unreadable"
            ])
    }

    @Test func `are read from microdata with what they refer to`() throws {
        let html = """
            <div itemscope itemtype="https://schema.org/Event" itemref="pris ingen"><h2 itemprop="name">Mässa
            i hamnen</h2><a itemprop="url" href="massa">Mer</a><time itemprop="startDate" datetime="2027-02-03">onsdag</time>
            <div itemprop="location" itemscope itemtype="https://schema.org/Place"><b itemprop="name alternateName">Kajen</b></div></div>
            <p id=pris><data itemprop="price" value="100">hundra</data></p>
            """
        let event = try #require(try items(html, .microdata).first)
        #expect(event.typeNames == ["Event"])
        #expect(event.text(of: "name") == "Mässa i hamnen")
        #expect(event.text(of: "url") == "https://huset.example/sv/sida/massa")
        #expect(event.text(of: "startDate") == "2027-02-03")
        #expect(event.text(of: "price") == "100")
        #expect(event.items(of: "location").first?.text(of: "alternateName") == "Kajen")
    }

    @Test func `S8 that stand in themselves end`() throws {
        let html =
            "<div id=a itemscope itemref=b></div><div id=b itemprop=x itemscope itemref=c></div><div id=c itemprop=y itemscope itemref=b></div>"
        #expect(try items(html, .microdata).count == 1)
    }

    @Test func `are read from RDFa Lite`() throws {
        let html = """
            <div vocab="https://schema.org/" typeof="Service" resource="#r"><span property="name">Rådgivning</span>
            <a property="url" href="/r">mer</a><div property="provider" typeof="Organization"><i property="name">Huset</i></div></div>
            """
        let found = try items(html, .rdfa)
        let service = try #require(found.first { $0.typeNames == ["Service"] })
        #expect(service.text(of: "name") == "Rådgivning")
        #expect(service.text(of: "url") == "https://huset.example/r")
        let provider = try #require(found.first { $0.typeNames == ["Organization"] })
        #expect(service.text(of: "provider") == provider.id)
        #expect(provider.text(of: "name") == "Huset")
    }

    @Test func `are read from RDFa with prefixes and relations`() throws {
        let html = """
            <div prefix="ex: http://ex.example/" about="/a" rel="ex:knows"><p resource="/b"><b property="ex:name">B</b></p></div>
            """
        let found = try items(html, .rdfa)
        #expect(found.first { $0.id?.hasSuffix("/a") == true }?.text(of: "knows") == "https://huset.example/b")
        #expect(found.first { $0.id?.hasSuffix("/b") == true }?.text(of: "name") == "B")
    }

    @Test func `are the page itself in OpenGraph and Dublin Core`() throws {
        let html =
            #"<meta property="og:type" content="article"><meta property="og:title" content="T"><meta name="DC.creator" content="C">"#
        #expect(try items(html, .openGraph).first?.types == ["article"])
        #expect(try items(html, .dublinCore).first?.text(of: "creator") == "C")
    }
}
