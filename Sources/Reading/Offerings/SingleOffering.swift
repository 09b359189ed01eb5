import Model

/// A page that is one offering: its heading, its lead, its sections, its boxes of facts and contacts.
struct SingleOffering {
    let page: Page
    /// UTF-8 bytes of text without which a page offers nothing.
    static let leastText = 60

    func observation() -> Observation? {
        guard let title = title(), isOffering(title.text) else { return nil }
        let content = blocks(without: title.node)
        guard isSubstantial(content, title: title.text) else { return nil }
        let record = RecordObservation(page: page)
        let passage = Passage(
            text: title.node.map { page.tree.text(of: $0) } ?? title.text, place: title.place, role: .title,
            url: page.url,
            snapshot: Snapshot.Hash(page.snapshot))
        let body = content.map { block in
            let headings = page.headings(above: block.node)
            let role: Passage.Role? = headings.last.map(isContactHeading) == true ? .contact : nil
            return record.passage(block, headings: headings, role: role)
        }
        let start = passage.text.utf8Offset(of: title.text) ?? 0
        let contact = ContactBox.blocks(beside: page).map { record.passage($0, headings: [], role: .contact) }
        return Observation(
            title: Observed(
                title.text, Quotation(passage, start..<min(start + title.text.utf8.count, passage.text.utf8.count))),
            url: page.url, passages: [passage] + body + contact, language: page.language)
    }

    private func isContactHeading(_ heading: String) -> Bool {
        let plain = heading.comparable
        return plain.hasPrefix("kontakt") || plain.hasPrefix("contact") || plain.hasPrefix("har du frågor")
            || plain.hasPrefix("prata med")
    }

    private func title() -> (text: String, node: Int?, place: String)? {
        if let heading = page.heading {
            return (TitleText.cleaned(page.tree.text(of: heading)), heading, page.tree.place(of: heading))
        }
        if let first = TitleCandidates.all(in: page).first, case .heading(level: 2) = first.kind,
            page.measures.textLength(page.mainRange.lowerBound..<first.node) == 0
        {
            return (first.text, first.node, page.tree.place(of: first.node))
        }
        guard let title = page.title, let own = PageTitle.own(title) else { return nil }
        return (own, nil, "/html/head/title")
    }

    private func isOffering(_ title: String) -> Bool {
        guard TitleText.isPossible(title), !SectionLabels.isBoilerplate(title), !NewsWords.isNewsPath(page.url) else {
            return false
        }
        return !page.isStartPage
    }

    private func blocks(without heading: Int?) -> [PageBlock] {
        page.blocks(in: page.mainRange).filter { block in
            if let heading, page.tree.subtree(heading).contains(block.nodes.lowerBound) { return false }
            return !SmallPrint.isRevisionMark(block.text) && block.label.map(SmallPrint.isRevisionMark) != true
        }
    }

    /// Enough to be an offering; a heading and a line over an empty list are not.
    private func isSubstantial(_ blocks: [PageBlock], title: String) -> Bool {
        let length = blocks.reduce(0) { $0 + $1.text.utf8.count }
        let facts = blocks.count { $0.label != nil }
        guard length >= Self.leastText || facts >= 2 else { return false }
        guard facts == 0, length < 400 else { return true }
        if blocks.count <= 2, holdsEmptyList() { return false }
        return blocks.count > 1 || !ListHeadings.isList(title)
    }

    /// Whether an element stands there that would hold something and holds nothing.
    private func holdsEmptyList() -> Bool {
        page.mainRange.dropFirst().contains { index in
            let node = page.tree[index]
            guard page.tree.isContent(index) else { return false }
            switch node.tag {
            case .div, .ul, .ol, .dl, .table, .section:
                return page.measures.textLength(page.tree.subtree(index)) == 0
                    && !page.tree.contains(.img, in: page.tree.subtree(index))
            default: return false
            }
        }
    }
}

/// The title that a page gives itself in its head: "Exportlån – Almi Väst".
enum PageTitle {
    /// The first part, without the house's name.
    static func own(_ title: String) -> String? { parts(title).first }

    /// What stands between the marks.
    static func parts(_ title: String) -> [String] {
        for mark in [" | ", " – ", " — ", " - ", " :: ", " · ", " » "] where title.contains(mark) {
            return title.split(separator: mark).map(\.trimmed)
        }
        return title.isEmpty ? [] : [title]
    }
}

extension Page {
    /// Whether it is what a house's bare address shows.
    var isStartPage: Bool {
        let parts = url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3 else { return true }
        let path = parts[2].drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return ["", "/", "/index.html", "/index.php", "/sv", "/sv/", "/en", "/en/", "/default.aspx", "/start"].contains(
            path)
    }
}
