import Addresses
import FoundationEssentials
import Model

/// Makes an observation of an offering that a page describes to machines.
struct OfferedObservation {
    let document: DecodedDocument
    let base: WebAddress?
    let language: String?

    /// - Returns: nil for a thing without a name.
    func observation(of offered: OfferedItems.Offered) -> Observation? {
        let item = offered.item
        guard let name = item.text(of: "name").map({ PlainText.collapsing(MarkupText.plain($0)) }), !name.isEmpty else {
            return nil
        }
        let title = passage(name, "name", item, role: .title)
        var observation = Observation(
            title: Observed(name, Quotation(title)), url: address(of: item) ?? document.url,
            externalID: item.text(of: "identifier"), passages: [title],
            language: (item.text(of: "inLanguage")).map(PageLanguage.code) ?? language, nature: offered.nature)
        observation.pages = [observation.url, document.url].uniqued()
        for name in ["description", "disambiguatingDescription", "termsOfService"] {
            guard let text = item.text(of: name), !text.hasPrefix("http") else { continue }
            observation.passages += blocks(of: text, name, item, under: observation.title.value)
        }
        let fields = OfferedFields(offered) {
            passage($0, $1, item, role: .facts, label: StructuredItem.lastPart(of: $1))
        }
        observation.fields = fields.fields
        observation.passages += fields.passages + contacts(of: item)
        return observation
    }

    private func blocks(of text: String, _ property: String, _ item: StructuredItem, under title: String) -> [Passage] {
        let blocks = MarkupText.looksLikeHTML(text) ? PageBlocks.ofFragment(text) : PageBlocks.ofLines(text)
        return blocks.map { block in
            var passage = passage(block.text, property, item, role: PassageRole.of(block))
            passage.label = block.label
            passage.headings = [title]
            return passage
        }
    }

    private func contacts(of item: StructuredItem) -> [Passage] {
        item.items(of: "contactPoint").flatMap { point in
            ["name", "email", "telephone"].compactMap { name in
                point.text(of: name).map { passage($0, "contactPoint/\(name)", item, role: .contact) }
            }
        }
    }

    private func passage(
        _ text: String, _ property: String, _ item: StructuredItem, role: Passage.Role, label: String? = nil
    ) -> Passage {
        let own = item.properties.first { StructuredItem.lastPart(of: $0.name) == property }?.place
        return Passage(
            text: PlainText.collapsing(text), place: own ?? "\(item.place)/\(property)", label: label, role: role,
            url: document.url, snapshot: document.document.snapshot)
    }

    /// Its own page on the same site.
    private func address(of item: StructuredItem) -> String? {
        let written = item.text(of: "url") ?? item.text(of: "mainEntityOfPage")
        guard let written, let address = try? WebAddress(written, relativeTo: base), address.isHTTP,
            address.hostName == base?.hostName
        else { return nil }
        return PageAddress.cleaned(address.text)
    }
}
