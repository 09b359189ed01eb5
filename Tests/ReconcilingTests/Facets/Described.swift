import FoundationEssentials
import Model

@testable import Reconciling

/// Offerings made of plain text, as a reader would hand them over: title, lead, paragraphs.
enum Described {
    static func observation(
        _ title: String, _ text: String..., fields: [FieldName: (FieldValue, String)] = [:], language: String = "sv",
        nature: Observation.Nature = .service, place: String = "/html/body/main", url: String = "https://a.example/"
    ) -> Observation {
        observation(
            title, texts: text, fields: fields, language: language, nature: nature, place: place, url: url)
    }

    static func observation(
        _ title: String, texts: [String], fields: [FieldName: (FieldValue, String)] = [:], language: String = "sv",
        nature: Observation.Nature = .service, place: String = "/html/body/main", url: String = "https://a.example/"
    ) -> Observation {
        let passages = ([title] + texts).enumerated().map { index, text in
            Passage(
                text: text, place: "\(place)[\(index)]", role: index == 0 ? .title : .main, url: url, snapshot: "s")
        }
        return Observation(
            title: Observed(title, Quotation(passages[0])), url: url,
            fields: fields.mapValues { value, words in Observed(value, quotation(words, in: passages)) },
            passages: passages, language: language, nature: nature)
    }

    /// The words where they first stand.
    static func quotation(_ words: String, in passages: [Passage]) -> Quotation {
        for passage in passages {
            let text = Array(passage.text.utf8)
            let wanted = Array(words.utf8)
            guard !wanted.isEmpty, text.count >= wanted.count else { continue }
            for start in 0...(text.count - wanted.count) where text[start..<start + wanted.count].elementsEqual(wanted)
            {
                return Quotation(passage, start..<start + wanted.count)
            }
        }
        return Quotation(passages[0])
    }

    static func promoter(
        _ id: String = "a", name: String = "Främjaren", standing: String? = nil, territory: String? = nil
    ) -> Promoter {
        Promoter(id: Identifier(id), name: name, standing: standing, territory: territory)
    }

    /// A page's lead or mark.
    static func page(_ texts: String...) -> [Passage] {
        texts.map { Passage(text: $0, place: "/html/body", role: .page, url: "https://a.example/", snapshot: "s") }
    }

    static func offering(
        _ id: String, _ observation: Observation, by promoter: Promoter, page: [Passage] = [],
        source: String = "source"
    ) -> Offering {
        Offering(
            id: Identifier(id), promoter: promoter.id, source: Identifier(source), observation: observation,
            facets: Facets(found: findFacets(in: observation, promoter: promoter, page: page)),
            firstSeen: Date(timeIntervalSince1970: 1_700_000_000))
    }

    static func day(_ text: String) -> FieldValue { CalendarDay(text).map { .day($0) } ?? .text(text) }
    static func kronor(_ amount: Double) -> FieldValue { .money(Money(amount: amount, currency: "SEK")) }
}
