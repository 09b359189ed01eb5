import Testing

@testable import Reading

@Suite struct `An XPath expression` {
    private let page = Array("<ul><li>a<li class=b>b</ul><p>".utf8)

    @Test func `finds nodes in document order`() throws {
        let found = try MarkupDocument.withHTML(page) { document in
            try document.nodes(matching: PathExpression("//p | //li")).map(\.place)
        }
        #expect(found == ["/html/body/ul/li[1]", "/html/body/ul/li[2]", "/html/body/p"])
    }

    @Test func `starts from a node`() throws {
        let found = try MarkupDocument.withHTML(page) { document in
            try document.nodes(matching: PathExpression("li[@class]"), from: document.root.first(.ul)).map(\.text)
        }
        #expect(found == ["b"])
    }

    @Test func `that is wrong says where`() {
        #expect(
            performing: { try PathExpression("//li[") },
            throws: { ($0 as? PathError).map { "\($0)".hasPrefix("column") } ?? false })
        #expect(throws: PathError.tooLong(limit: 1_024)) { try PathExpression(String(repeating: "/a", count: 600)) }
    }

    @Test func `S11 ends when it costs or finds too much`() throws {
        let many = Array(String(repeating: "<p>x", count: 11_000).utf8)
        #expect(throws: PathError.tooCostly(operations: 1_000_000)) {
            try MarkupDocument.withHTML(many) { try $0.nodes(matching: PathExpression("//p[.=//p[.='y']]")).count }
        }
        #expect(throws: PathError.tooManyNodes(limit: 10_000)) {
            try MarkupDocument.withHTML(many) { try $0.nodes(matching: PathExpression("//p")).count }
        }
    }
}
