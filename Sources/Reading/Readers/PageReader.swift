import Model

/// Reads HTML: by `select` rules, else by its own structure.
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
        let rules = try select.map { rules throws(ReadError) in try CompiledRules(rules) }
        let parsed = try Self.parsed(document, rules: rules)
        let page = Page(
            parsed.tree, url: document.url, snapshot: document.snapshot,
            content: parsed.selection?.items.map(\.node) ?? [])
        var found = findings(page, parsed.selection)
        let judgement = PageJudge(page: page, found: found.observations.count).judgement
        if judgement != .content, judgement != .nothing { found = PageReading.Findings() }
        for observation in found.observations where found.fired[observation.titlePlace] == nil {
            found.fired[observation.titlePlace] = FiredRules(record: found.rules.first ?? "page")
        }
        return DocumentReading(
            format: "html", encoding: document.text.encoding, title: page.headingText ?? page.title,
            language: page.language,
            observations: found.observations, pagePassages: found.pagePassages, judgement: judgement,
            notices: parsed.notices,
            rules: found.rules, fired: found.fired, detailLinks: found.detailLinks)
    }

    private func findings(_ page: Page, _ selection: Selection?) -> PageReading.Findings {
        let general = PageReading(page: page)
        guard let selection else { return general.findings() }
        let observations = SelectedOfferings(page: page).observations(of: selection)
        let items = selection.items.map { page.tree.subtree($0.node) }
        // A page that is one offering has no text beside it, but may say when it was updated.
        let isWhole = items.contains { $0.contains(page.main) }
        return PageReading.Findings(
            observations: observations,
            pagePassages: isWhole ? general.revisionMarks() : general.passages(outside: items),
            rules: ["select"], detailLinks: DetailLinks.links(of: observations, on: page))
    }

    /// A page whose parser is gone: its tree, what the rules found in it, what was odd.
    private struct Parsed: Sendable {
        var tree: PageTree
        var selection: Selection?
        var notices: [Notice]
    }

    private static func parsed(_ document: DecodedDocument, rules: CompiledRules?) throws(ReadError) -> Parsed {
        do {
            return try MarkupDocument.withHTML(document.text.bytes) { markup in
                var notices = markup.cuts.map(\.rawValue).sorted().map { Notice(code: "cut_by_limit", detail: $0) }
                if let rules { notices += try rules.clean(markup) }
                let tree = PageTree(markup)
                let selection = rules?.selects == true ? try rules?.apply(to: markup, tree: tree) : nil
                return Parsed(tree: tree, selection: selection, notices: notices + (selection?.notices ?? []))
            }
        } catch let error as PathError {
            throw .badSelector(rule: "select", reason: error.description)
        } catch {
            throw .unreadable(String(describing: error))
        }
    }
}
