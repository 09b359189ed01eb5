import FoundationEssentials
import Model
import Testing

@testable import Reading

/// A page of our own making, and what it offers: written before the rule that reads it.
struct PageFixture: Sendable, CustomTestStringConvertible {
    /// What is particular about how the page is built.
    var build: String
    var url = "https://framjaren.example/tjanster/"
    var html: String
    /// Titles and addresses, in the page's order; an address that is left out is the page's.
    var offers: [Offer] = []
    /// The rules that find them.
    var rules: [String] = []

    struct Offer: Hashable, Sendable, ExpressibleByStringLiteral {
        var title: String
        var url: String?

        init(_ title: String, _ url: String? = nil) {
            self.title = title
            self.url = url
        }

        init(stringLiteral title: String) { self.init(title) }
    }

    var testDescription: String { build }

    func reading(select: SelectRules? = nil) throws -> DocumentReading {
        try DocumentReaders.read(Document(html, at: url), select: select, kind: .page, now: .distantPast)
    }
}

extension Document {
    /// A document whose bytes are UTF-8.
    init(
        _ text: String, at url: String = "https://framjaren.example/", contentType: String? = "text/html; charset=utf-8"
    ) {
        self.init(bytes: Array(text.utf8), url: url, contentType: contentType, snapshot: "5a5a")
    }
}
