import Model

/// Reads plain text, and what is made of a PDF: one offering, its paragraphs with page and line.
struct TextReader: DocumentReader {
    static let name = "text"

    func confidence(_ document: DecodedDocument) -> Double { document.mediaType == "text/plain" ? 0.5 : 0 }

    func read(_ document: DecodedDocument, select: SelectRules?) throws(ReadError) -> DocumentReading {
        let paragraphs = TextParagraphs.read(document.text.string)
        var reading = DocumentReading(
            format: "text", encoding: document.text.encoding, judgement: paragraphs.isEmpty ? .nothing : .content,
            rules: [Self.name])
        guard let first = paragraphs.first else { return reading }
        let title = passage(first, text: Self.title(of: first.text), role: .title, in: document)
        var observation = Observation(
            title: Observed(title.text, Quotation(title)), url: PageAddress.cleaned(document.url) ?? document.url,
            passages: [title])
        var heading: String?
        for paragraph in first.text == title.text ? paragraphs.dropFirst() : paragraphs[...] {
            if paragraph.isHeading { heading = paragraph.text }
            observation.passages += PageBlocks.ofLines(paragraph.text).map { block in
                var passage = passage(paragraph, text: block.text, role: PassageRole.of(block), in: document)
                passage.headings = [title.text] + (paragraph.isHeading ? [] : heading.map { [$0] } ?? [])
                passage.label = block.label
                return passage
            }
        }
        reading.title = title.text
        reading.observations = [observation]
        return reading
    }

    /// The first line names it; of one that goes on like a paragraph, its first sentence.
    private static func title(of text: String) -> String {
        text.utf8.count <= TextParagraph.headingLimit ? text : Sentences.split(text).first ?? text
    }

    private func passage(
        _ paragraph: TextParagraph, text: String, role: Passage.Role, in document: DecodedDocument
    ) -> Passage {
        Passage(
            text: text, place: paragraph.place, role: role, url: document.url, snapshot: document.document.snapshot)
    }
}
