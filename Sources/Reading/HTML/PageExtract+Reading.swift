import Addresses
public import Model

extension PageExtract {
    /// Reads a page.
    ///
    /// - Parameter address: where it came from; relative references are resolved against it, unless `<base>` says otherwise.
    /// - Parameter latest: the day on which it is read: no page is published later.
    /// - Throws: ``PageExtractError`` for a document that is hostile or has no element.
    public static func read(
        _ text: DecodedText, at address: String? = nil, latest: CalendarDay? = nil
    ) throws(PageExtractError) -> PageExtract {
        let own = address.flatMap { try? WebAddress($0) }
        do {
            var extract = try MarkupDocument.withHTML(text.bytes) { read($0, at: own, latest: latest) }
            extract.notices = text.notices + extract.notices
            return extract
        } catch {
            throw PageExtractError(description: String(describing: error))
        }
    }

    private static func read(_ document: MarkupDocument, at address: WebAddress?, latest: CalendarDay?) -> PageExtract {
        let head = HeadStatements(document)
        let base = head.base(of: address)
        let structured = StructuredItems.read(document, head: head, base: base)
        var extract = PageExtract()
        extract.structured = structured.items
        extract.notices =
            document.cuts.map(\.rawValue).sorted().map { Notice(code: "cut_by_limit", detail: $0) } + structured.notices
        extract.title = PageHeadline.title(head, document)
        extract.description = PageHeadline.description(head)
        extract.author = PageHeadline.author(head, structured.items, document)
        extract.language = PageHeadline.language(head)
        extract.link = head.links.first { $0.relations.contains("canonical") }.flatMap {
            (try? WebAddress($0.address, relativeTo: base))?.text
        }
        extract.feeds = DeclaredFeeds.read(head, base: base)
        extract.links = PageLinks.read(document, base: base)
        let dates = PageDates(
            document, head: head, items: structured.items, address: address?.text ?? extract.link, latest: latest)
        extract.published = dates.published?.text
        extract.updated = dates.updated?.text
        extract.text = MainText.read(document, items: structured.items)
        return extract
    }
}
