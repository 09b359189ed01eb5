import Testing

@testable import Reading

@Suite struct `Hostile markup` {
    @Test func `S6 never makes another file be opened`() throws {
        let xml = "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>a&x;b</r>"
        #expect(try MarkupDocument.withXML(Array(xml.utf8)) { $0.root.text } == "ab")
    }

    @Test(arguments: [
        (String(repeating: "x", count: 1_025), 1), ("a&amp;b", 1), (String(repeating: "x", count: 1_000), 1_001),
    ])
    func `S7 refuses entities that would grow`(entity: String, references: Int) {
        let xml = "<!DOCTYPE r [<!ENTITY e '\(entity)'>]><r>" + String(repeating: "&e;", count: references) + "</r>"
        #expect(throws: MarkupError.hostileEntity(name: "e")) {
            try MarkupDocument.withXML(Array(xml.utf8)) { $0.nodeCount }
        }
    }

    @Test func `S8 reads a page nested deeper than 256 levels whole`() throws {
        let html = String(repeating: "<div>", count: 600) + "<p>längst in</p>"
        let seen = try MarkupDocument.withHTML(Array(html.utf8)) { ($0.root.text, $0.cuts) }
        #expect(seen == ("längst in", []))
    }

    @Test func `S8 reports a page nested too deep as cut`() throws {
        let html = "<p>först</p>" + String(repeating: "<div>", count: 100_000) + "<p>längst in</p>"
        let seen = try MarkupDocument.withHTML(Array(html.utf8)) { ($0.root.text, $0.cuts, $0.nodeCount) }
        #expect(seen.0 == "först")
        #expect(seen.1 == [.depth])
        #expect(seen.2 < 2_010)
    }

    @Test func `reports too many nodes as cut`() throws {
        var limits = MarkupLimits.standard
        limits.nodes = 10
        let html = String(repeating: "<p>x</p>", count: 50)
        let seen = try MarkupDocument.withHTML(Array(html.utf8), limits: limits) {
            ($0.cuts, $0.root.descendants.reduce(1) { n, _ in n + 1 })
        }
        #expect(seen == ([.nodes], 10))
    }

    @Test(arguments: [true, false])
    func `reports too many tags as cut, before they are parsed`(isXML: Bool) throws {
        var limits = MarkupLimits.standard
        limits.tags = 11
        let bytes = Array(("<div>" + String(repeating: "<p>x</p>", count: 50) + "</div>").utf8)
        let read = { (document: MarkupDocument) in (document.cuts, document.root.text) }
        let seen =
            isXML
            ? try MarkupDocument.withXML(bytes, limits: limits, read)
            : try MarkupDocument.withHTML(bytes, limits: limits, read)
        #expect(seen == ([.nodes], "xxxxxxxxxx"))
    }

    @Test(arguments: [true, false])
    func `S9 refuses a tag with too many attributes`(isXML: Bool) {
        let tag = "<r " + (0..<257).map { "a\($0)='1' " }.joined() + ">"
        let bytes = Array((tag + "</r>").utf8)
        #expect(throws: MarkupError.tooManyAttributes(limit: 256, byte: 0)) {
            isXML
                ? try MarkupDocument.withXML(bytes) { $0.nodeCount }
                : try MarkupDocument.withHTML(bytes) { $0.nodeCount }
        }
    }

    @Test func `S9 takes scripts and comments for what they are`() throws {
        let noise = (0..<400).map { " a\($0)=1" }.joined()
        let html = "<script>if (a<b \(noise)) {}</script><!-- <b \(noise)> --><p>text</p>"
        #expect(try MarkupDocument.withHTML(Array(html.utf8)) { $0.root.first(.p)?.text } == "text")
    }

    @Test(arguments: [
        "<div class=\"a\" \">", "<div id=\"a\" \"style=\"b\">", "<a rel=\"n\n <p align=\"center\"><a href=\"x\">",
        "<i title=it's>",
    ])
    func `S9 reads a stray quote as libxml2 does`(tag: String) throws {
        let rest = String(repeating: " ord i löpande text", count: 200)
        #expect(try MarkupDocument.withHTML(Array("\(tag)<p>\(rest)</p>".utf8)) { $0.root.text.contains("löpande") })
    }

    @Test func `S9 stops at the deadline`() throws {
        var limits = MarkupLimits.standard
        limits.deadline = .zero
        let html = "<p>a</p>"
        #expect(throws: MarkupError.self) {
            try MarkupDocument.withHTML(Array(html.utf8), limits: limits) { $0.nodeCount }
        }
    }

    @Test(arguments: ["", " ", "<", "<!", "<!--", "\u{FFFD}", "</p>", "<?xml"])
    func `gives a clear outcome for nothing much`(text: String) {
        for isXML in [true, false] {
            do {
                let bytes = Array(text.utf8)
                _ =
                    isXML
                    ? try MarkupDocument.withXML(bytes) { $0.nodeCount }
                    : try MarkupDocument.withHTML(bytes) { $0.nodeCount }
            } catch {
                #expect(error is MarkupError)
            }
        }
    }
}
