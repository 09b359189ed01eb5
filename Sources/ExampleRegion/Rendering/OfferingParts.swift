extension Scene {
    /// The paragraphs below the lead.
    func paragraphs(_ offering: OfferingState) -> String {
        offering.texts.map { "<p>\(html($0))</p>\n" }.joined()
    }

    /// The facts as a list; empty without any.
    func factList(_ offering: OfferingState) -> String {
        guard !offering.facts.isEmpty else { return "" }
        let items = offering.facts.map { "<li><strong>\(escaped($0.label)):</strong> \(html($0.text))</li>\n" }
        return "<ul>\n\(items.joined())</ul>\n"
    }

    func introduction() -> String {
        page.intro.pieces.isEmpty ? "" : "<p class=\"intro\">\(html(page.intro))</p>\n"
    }

    /// The page that an offering has of its own.
    func detailPage(of offering: OfferingState) -> String {
        let main =
            "<p class=\"lead\">\(html(offering.lead))</p>\n" + paragraphs(offering) + factList(offering)
            + "<p><a href=\"\(page.address.path)\">Tillbaka till \(escaped(page.title.lowercased()))</a></p>\n"
        return promoter.frame.page(self, title: offering.title, main: main)
    }
}
