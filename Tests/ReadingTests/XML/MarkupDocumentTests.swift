import Testing

@testable import Reading

@Suite struct `A parsed document` {
    @Test func `gives names, attributes, text and places`() throws {
        let html = "<!doctype html><body><main><div>ett<div class='kort stor'><h3>Två &amp; tre</h3></div></div></main>"
        let seen = try MarkupDocument.withHTML(Array(html.utf8)) { document in
            let heading = try #require(document.root.first(.h3))
            return [heading.name, heading.place, heading.text, heading.parent?["class"] ?? "", String(heading.line)]
        }
        #expect(seen == ["h3", "/html/body/main/div/div/h3", "Två & tre", "kort stor", "1"])
    }

    @Test func `numbers nodes in document order`() throws {
        let indices = try MarkupDocument.withHTML(Array("<p>a<b>b</b></p><p>c</p>".utf8)) { document in
            [document.root.index] + document.root.descendants.map(\.index) + [document.nodeCount]
        }
        #expect(indices == Array(0...indices.count - 1))
    }

    @Test func `is walked with what is skipped left out`() throws {
        let words = try MarkupDocument.withHTML(Array("<div><nav><a>bort</a></nav><p>kvar <i>här</i></p>då</div>".utf8))
        { document in
            var words: [String] = []
            var left = 0
            document.root.walk(
                entering: { node in
                    if node.tag == .nav { return .skip }
                    if node.isText { words.append(node.text) }
                    return .descend
                },
                leaving: { _ in
                    left += 1
                })
            return words + ["\(left)"]
        }
        #expect(words == ["kvar ", "här", "då", "5"])
    }

    @Test func `keeps removed nodes readable`() throws {
        let texts = try MarkupDocument.withHTML(Array("<p>bort</p><div>kvar</div>".utf8)) { document in
            let paragraph = try #require(document.root.first(.p))
            document.remove(paragraph)
            return [document.root.text, paragraph.text]
        }
        #expect(texts == ["kvar", "bort"])
    }

    @Test func `knows namespaces in XML`() throws {
        let xml = "<r xmlns:d='http://purl.org/dc/elements/1.1/' xml:base='/x/'><d:date>nu</d:date></r>"
        let seen = try MarkupDocument.withXML(Array(xml.utf8)) { document in
            let date = try #require(document.root.elements.first { $0.isNamed("date") })
            let base = document.root.attribute("base", namespace: "http://www.w3.org/XML/1998/namespace")
            return [date.namespace ?? "", date.prefix ?? "", base ?? ""]
        }
        #expect(seen == ["http://purl.org/dc/elements/1.1/", "d", "/x/"])
    }

    @Test(arguments: [
        ("<r>AT&T &nbsp;&aring;</r>", "AT&T \u{A0}å"), ("<r a='&auml;'>x</r>", "x"), ("<r><p>a<br>b</p>c</r>", "abc"),
        ("<r>1 < 2</r>", "1 < 2"), ("\n <?xml version='1.0'?><r>s</r>", "s"), ("<r>a\u{0B}b</r>", "ab"),
        ("<r><![CDATA[a\u{0B}b\u{FFFF}]]>c\u{FFFE}</r>", "abc"), ("<r a=1 b='x' b='y' c>d</r>", "d"),
        ("<r>oavslutat", "oavslutat"), ("<r><![CDATA[<b>&nbsp;]]>&ouml;</r>", "<b>&nbsp;ö"),
        ("<!DOCTYPE r [<!ENTITY min 'egen'>]><r>&min; &eacute;</r>", "egen é"),
    ])
    func `S12 mends XML rather than refusing it`(xml: String, text: String) throws {
        #expect(try MarkupDocument.withXML(Array(xml.utf8)) { $0.root.text } == text)
    }

    @Test(arguments: [
        "2&#150;3", "2&#x96;3", "2\u{96}3", "2–3 & en mycket längre text än den som får plats i noden: 2&#150;3",
    ])
    func `reads the numbers of control characters as windows-1252`(text: String) throws {
        let html = try MarkupDocument.withHTML(Array("<p>\(text)</p>".utf8)) { $0.root.text }
        let xml = try MarkupDocument.withXML(Array("<p>\(text)</p>".utf8)) { $0.root.text }
        #expect(html.hasSuffix("2–3") && xml.hasSuffix("2–3"))
    }

    @Test func `S10 can be one of many at once`() async throws {
        let lengths = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<32 {
                group.addTask {
                    let text = String(repeating: "<p>&aring;<b>\(number)", count: 50)
                    let html = try MarkupDocument.withHTML(Array(text.utf8)) { $0.root.text.count }
                    let xml = try MarkupDocument.withXML(Array("<r>\(text)</r>".utf8)) { $0.root.text.count }
                    return html - xml
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(lengths == Array(repeating: 0, count: 32))
    }
}
