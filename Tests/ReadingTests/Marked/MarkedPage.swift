import Foundation
import Model
import Testing

@testable import Reading

/// A page of our own making with its truth marked in it, written before it was read for the first time.
///
/// `[[offer|Title]]` marks a title, `[[field=value|words]]` a field of the offering above it, `[[2:field=value|words]]` one
/// of the second offering.
struct MarkedPage: Sendable, CustomTestStringConvertible {
    struct Offer: Sendable {
        var title: String
        /// "field=value", sorted.
        var fields: [String] = []
    }

    /// How the page is made.
    let build: String
    let html: String
    let offers: [Offer]
    private let url: String

    var testDescription: String { build }

    init(_ build: String, url: String, _ source: String) {
        self.build = build
        self.url = url
        var html = ""
        var offers: [Offer] = []
        var later: [(offer: Int, field: String)] = []
        for (place, part) in source.components(separatedBy: "[[").enumerated() {
            guard place > 0, let end = part.range(of: "]]"), let bar = part.firstIndex(of: "|") else {
                html += part
                continue
            }
            let mark = String(part[..<bar])
            let words = String(part[part.index(after: bar)..<end.lowerBound])
            html += words + part[end.upperBound...]
            if mark == "offer" {
                offers.append(Offer(title: words))
            } else if let colon = mark.firstIndex(of: ":"), let number = Int(mark[..<colon]) {
                later.append((number - 1, String(mark[mark.index(after: colon)...])))
            } else {
                later.append((offers.count - 1, mark))
            }
        }
        for (offer, field) in later { offers[offer].fields.append(field) }
        self.html = html
        self.offers = offers.map { Offer(title: $0.title, fields: Set($0.fields).sorted()) }
    }

    /// The page as it is read on 30 November 2026.
    func reading() throws -> DocumentReading {
        let now = Date(timeIntervalSince1970: 1_796_000_000)
        return try DocumentReaders.read(Document(html, at: url), kind: .page, now: now)
    }
}

extension Observation {
    /// As marks say it; of areas the codes alone.
    var markedFields: [String] {
        fields.map { name, observed in
            let label = observed.value.label
            let codes = label.components(separatedBy: ", ").map { $0.prefix { $0 != " " } }.joined(separator: ", ")
            return "\(name)=\(name == .area ? codes : label)"
        }
        .sorted()
    }
}
