import Addresses
import Testing

@testable import Discovering

@Suite struct `Addresses that may be worth a look` {
    private func queue() throws -> CandidateQueue { CandidateQueue(start: try WebAddress("https://www.kraft.se/")) }

    @Test(arguments: [
        "https://annan.se/tjanster", "mailto:a@kraft.se", "https://kraft.se/bild.JPG", "https://kraft.se/blankett.pdf",
        "https://kraft.se:8443/tjanster", "nonsens",
    ])
    func `are of the same site, and pages`(url: String) throws {
        var queue = try queue()
        queue.add(url, words: "Tjänster")
        #expect(queue.next() == nil)
    }

    @Test func `come the most promising first, each once`() throws {
        var queue = try queue()
        queue.add("https://kraft.se/projekt")
        queue.add("https://kraft.se/om-oss", words: "Om oss")
        queue.add("https://www.kraft.se/finansiering/", words: "Finansiering")
        queue.add("https://kraft.se/finansiering?utm_source=x#a", words: "Få pengar")
        queue.add("https://kraft.se/flode", kind: .feed)
        var order: [String] = []
        while let candidate = queue.next() { order.append(candidate.address.path) }
        #expect(order == ["/finansiering/", "/flode", "/projekt"])
        #expect(queue.known(try WebAddress("https://kraft.se/finansiering"))?.anchors == ["Finansiering", "Få pengar"])
        #expect(queue.count == 0)
    }

    @Test func `keep a query only where a program needs it`() throws {
        var queue = try queue()
        for url in ["/lista?sida=1", "/lista?sida=2", "/visa.php?id=1", "/visa.php?id=2"] {
            queue.add("https://kraft.se" + url)
        }
        var targets: [String] = []
        while let candidate = queue.next() { targets.append(candidate.address.requestTarget) }
        #expect(targets.sorted() == ["/lista?sida=1", "/visa.php?id=1", "/visa.php?id=2"])
    }

    @Test func `count the pages right below them`() throws {
        var sections = SitemapSections()
        for path in ["/stod/", "/stod/a", "/stod/b/", "/stod/b", "/stod/b/c", "/"] { sections.add(try address(path)) }
        #expect(sections.pages(below: try address("/stod")) == 2)
        #expect(sections.pages(below: try address("/stod/b/")) == 1)
        #expect(sections.pages(below: try address("/")) == 1)
    }
}
