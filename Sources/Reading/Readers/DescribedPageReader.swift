import Addresses
import Model

/// Reads pages that describe their offerings to machines, in JSON-LD, microdata or RDFa, beside what they show.
struct DescribedPageReader: DocumentReader {
    static let name = "described-page"

    /// As sure as the reader of pages, where schema.org is spoken of at all.
    func confidence(_ document: DecodedDocument) -> Double {
        let page = PageReader().confidence(document)
        return page > 0 && ByteSearch.contains("schema.org", in: document.text.bytes[...]) ? page : 0
    }

    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading {
        let reading = try PageReader().read(document, select: select)
        guard select?.items == nil, reading.judgement == .content || reading.judgement == .nothing else {
            return reading
        }
        let description = try Self.description(in: document, language: reading.language)
        guard !description.observations.isEmpty else {
            return reading
        }
        var merged = DescribedMerging(isShown: { description.text.contains($0.comparable) })
            .merged(reading, with: description.observations)
        if merged.observations.count > 0 { merged.judgement = .content }
        merged.rules = (description.syntaxes + reading.rules).uniqued()
        merged.fired = description.fired(in: merged, shown: reading)
        merged.notices += description.notices
        merged.detailLinks = (reading.detailLinks + Self.pages(of: merged.observations, at: document.url)).uniqued()
        return merged
    }

    /// What a page says to machines, once its parser is gone.
    private struct Description: Sendable {
        var observations: [Observation]
        var syntaxes: [String]
        var notices: [Notice]
        /// All that the page shows, as ``Language`` compares it.
        var text: String

        /// What the page shows keeps its rule; a field that it does not show comes from the description.
        func fired(in merged: DocumentReading, shown: DocumentReading) -> [String: FiredRules] {
            let syntax = syntaxes.joined(separator: ", ")
            let before = Dictionary(shown.observations.map { ($0.titlePlace, $0.fields) }) { first, _ in first }
            var fired = shown.fired
            for observation in merged.observations {
                let place = observation.titlePlace
                for name in observation.fields.keys where before[place]?[name] == nil {
                    fired[place, default: FiredRules(record: syntax)].fields[name] = syntax
                }
                if fired[place] == nil { fired[place] = FiredRules(record: syntax) }
            }
            return fired
        }
    }

    private static func description(
        in document: DecodedDocument, language: String?
    ) throws(ReadError) -> Description {
        do {
            return try MarkupDocument.withHTML(document.text.bytes) { markup in
                let head = HeadStatements(markup)
                let base = head.base(of: try? WebAddress(document.url))
                let structured = StructuredItems.read(markup, head: head, base: base)
                let offered = OfferedItems(structured.items).all
                let builder = OfferedObservation(document: document, base: base, language: language)
                return Description(
                    observations: offered.compactMap { builder.observation(of: $0) },
                    syntaxes: offered.map(\.item.syntax.rawValue).uniqued(), notices: structured.notices,
                    text: offered.isEmpty ? "" : VisibleText.line(of: markup.root).comparable)
            }
        } catch {
            throw .unreadable(String(describing: error))
        }
    }

    /// The pages of observations on the page's own host.
    private static func pages(of observations: [Observation], at url: String) -> [String] {
        guard let own = try? WebAddress(url) else { return [] }
        return observations.compactMap { try? WebAddress($0.url) }.filter {
            $0.isHTTP && $0.hostName == own.hostName && $0.withoutFragment != own.withoutFragment
        }.map(\.withoutFragment.text)
    }
}
