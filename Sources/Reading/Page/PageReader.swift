import Model

/// Reads HTML: by `select` rules, by what the page says of itself to machines, by its own structure.
struct PageReader: DocumentReader {
    static let name = "page"

    func confidence(_ document: DecodedDocument) -> Double {
        if document.kind == .page { return 1 }
        switch document.mediaType {
        case "text/html", "application/xhtml+xml": return 0.8
        default: break
        }
        let head = document.head
        if head.contains("<!doctype html") || head.contains("<html") { return 0.7 }
        return head.contains("<body") || head.contains("<div") || head.contains("<p>") || head.contains("<table")
            ? 0.3 : 0
    }

    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading {
        var reading = DocumentReading(format: "html", encoding: document.text.encoding)
        let parsed = try Self.parsed(document, select: select, notices: &reading.notices)
        let page = Page(parsed.tree, url: document.url, snapshot: document.snapshot)
        var found = PageReading(page: page).findings()
        reading.judgement = PageJudge(page: page).judgement(found: found.observations.count)
        if reading.judgement != .content, reading.judgement != .nothing { found = PageReading.Findings() }
        reading.title = page.headingText ?? page.title
        reading.language = page.language
        reading.observations = found.observations
        reading.pagePassages = found.pagePassages
        reading.rules = found.rules
        reading.detailLinks = found.detailLinks
        return reading
    }

    private struct Parsed: Sendable {
        var tree: PageTree
    }

    private static func parsed(
        _ document: DecodedDocument, select: SelectRules?, notices: inout [Notice]
    ) throws(ReadError) -> Parsed {
        do {
            let (parsed, cuts) = try MarkupDocument.withHTML(document.text.bytes) { markup in
                (Parsed(tree: PageTree(markup)), markup.cuts)
            }
            notices += cuts.map { Notice(code: "cut_by_limit", detail: $0.rawValue) }.sorted { $0.detail < $1.detail }
            return parsed
        } catch let error as MarkupError {
            throw .unreadable(error.description)
        } catch {
            throw .unreadable(String(describing: error))
        }
    }
}
