import Addresses
import Model

/// Makes an observation of a record: its title, its address, its passages with their labels.
struct RecordObservation {
    let page: Page
    private var tree: PageTree { page.tree }

    func observation(of record: Record) -> Observation {
        let title = titlePassage(record)
        let blocks = bodyBlocks(record)
        let headings = title.headings + [record.title]
        let passages = blocks.map { passage($0, headings: headings) }
        let url = address(of: record)
        return Observation(
            title: Observed(record.title, quotation(of: record.title, in: title)), url: url,
            pages: url.withoutFragment == page.url.withoutFragment ? [url] : [url, page.url],
            passages: [title] + passages, language: language(of: record),
            nature: EventWords.isEvent(page, record) ? .event : .service)
    }

    /// The blocks below the title; marks of revision and invitations to read on are left out.
    func bodyBlocks(_ record: Record) -> [PageBlock] {
        let title = tree.subtree(record.titleNode)
        var blocks: [PageBlock] = []
        for range in record.ranges {
            blocks += page.blocks(in: range, apart: [record.titleNode]).filter { !title.contains($0.nodes.lowerBound) }
        }
        return blocks.compactMap { cleaned($0, record) }
    }

    private func cleaned(_ block: PageBlock, _ record: Record) -> PageBlock? {
        var block = block
        if let label = record.labels.first(where: { tree.subtree($0.key).contains(block.node) })?.value {
            block.label = label
        }
        if block.label?.comparable == record.title.comparable {
            block.label = nil
            if let (label, value) = LabelledText.split(block.text, bold: block.boldPrefix) {
                (block.label, block.text) = (label, value)
            }
        }
        while let first = block.text.unicodeScalars.first, "–—-:,;|•·".unicodeScalars.contains(first) || first == " " {
            block.text = String(block.text.unicodeScalars.dropFirst())
        }
        let plain = block.text.comparable
        if plain.isEmpty, block.label == nil { return nil }
        if plain == record.title.comparable, block.label == nil { return nil }
        if SmallPrint.isRevisionMark(block.text) || block.label.map(SmallPrint.isRevisionMark) == true { return nil }
        return isInvitation(block) ? nil : block
    }

    /// Whether a block is only a link that says "read more".
    private func isInvitation(_ block: PageBlock) -> Bool {
        guard block.text.utf8.count < 80,
            OfferingLink.isMoreLink(block.text) || OfferingLink.isMoreLink(block.text + " ")
        else {
            return false
        }
        return tree.firstAncestor(of: block.nodes.lowerBound) { $0.tag == .a } != nil
    }

    private func titlePassage(_ record: Record) -> Passage {
        Passage(
            text: tree.text(of: record.titleNode), place: tree.place(of: record.titleNode),
            headings: page.headings(above: record.start), role: .title, url: page.url,
            snapshot: Snapshot.Hash(page.snapshot))
    }

    private func quotation(of title: String, in passage: Passage) -> Quotation {
        guard let start = passage.text.utf8Offset(of: title) else { return Quotation(passage) }
        return Quotation(passage, start..<start + title.utf8.count)
    }

    func passage(_ block: PageBlock, headings: [String], role: Passage.Role? = nil) -> Passage {
        Passage(
            text: block.text, place: tree.place(of: block.node), headings: headings, label: block.label,
            role: role ?? PassageRole.of(block), url: page.url, snapshot: Snapshot.Hash(page.snapshot))
    }

    private func language(of record: Record) -> String? {
        let declared = tree.ancestors(of: record.titleNode).first { tree[$0]["lang"] != nil }.flatMap {
            tree[$0]["lang"]
        }
        return declared.map(PageLanguage.code) ?? page.language
    }
}

extension RecordObservation {
    /// Its own page on the same site, else its place on this page, else this page.
    func address(of record: Record) -> String {
        if let link = OfferingLink.link(of: record, in: page), page.isOnSite(link), let target = page.address(of: link),
            target.text.withoutFragment != page.url.withoutFragment
        {
            return target.text
        }
        guard let fragment = fragment(of: record) else { return page.url }
        return (try? WebAddress("#" + fragment, relativeTo: WebAddress(page.url)))?.text ?? page.url
    }

    /// The id of the title or of what begins with it. Ids that a program made anew are no address.
    private func fragment(of record: Record) -> String? {
        let titleEnd = tree[record.titleNode].end
        // A title that a select rule finds may stand before its block.
        let bearers = (min(record.start, record.titleNode)..<titleEnd).filter {
            !tree[$0].isText && (tree[$0].end >= titleEnd || $0 >= record.titleNode)
        }
        // An anchor that nobody closed holds the title, and all that follows too.
        let anchors = tree.ancestors(of: record.titleNode).prefix {
            page.measures.textLength($0..<record.titleNode) == 0
        }
        .filter { tree[$0].tag == .a }
        let own = bearers.sorted { $0 == record.titleNode && $1 != record.titleNode } + anchors
        return own.compactMap { tree[$0]["id"] ?? (tree[$0].tag == .a ? tree[$0]["name"] : nil) }.first {
            isLasting($0)
        }
    }

    private func isLasting(_ id: String) -> Bool {
        guard !id.isEmpty, id.utf8.count <= 100, !id.contains(where: \.isWhitespace) else { return false }
        let digits = id.utf8.count { (0x30...0x39).contains($0) }
        return digits < 4 && digits * 2 < id.utf8.count
    }
}

/// What a block is for, told by its label and its text.
enum PassageRole {
    static func of(_ block: PageBlock) -> Passage.Role {
        if let label = block.label {
            return contactLabels.contains(label.comparable) ? .contact : .facts
        }
        return block.text.utf8.count < 160 && ContactText.hasContact(block.text) ? .contact : .main
    }

    private static let contactLabels: Set<String> = [
        "kontakt", "kontaktperson", "kontaktpersoner", "telefon", "tel", "e post", "epost", "mejl", "mail", "adress",
        "besöksadress", "contact", "contact person", "phone", "telephone", "email", "e mail", "address", "fråga",
    ]
}

extension String {
    /// What stands before `#`.
    var withoutFragment: Substring { prefix { $0 != "#" } }

    /// Where `part` begins, in UTF-8 bytes.
    func utf8Offset(of part: String) -> Int? {
        let whole = Array(utf8)
        let wanted = Array(part.utf8)
        guard !wanted.isEmpty, wanted.count <= whole.count else { return nil }
        return (0...whole.count - wanted.count).first { start in
            whole[start] == wanted[0] && whole[start..<start + wanted.count].elementsEqual(wanted)
        }
    }
}
