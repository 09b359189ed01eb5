import Addresses

/// Says how well a group of records explains a page, and turns down what is no list of offerings.
struct GroupJudge {
    let page: Page
    private var tree: PageTree { page.tree }
    /// Visible text of the content without the page's heading.
    private let contentLength: Int

    init(page: Page) {
        self.page = page
        let heading = page.heading.map { page.measures.textLength(page.tree.subtree($0)) } ?? 0
        contentLength = max(1, page.measures.textLength(page.mainRange) - heading)
    }

    /// The group without what is no record, with its score; nil where it is no list of offerings.
    func judged(_ group: RecordGroup) -> RecordGroup? {
        guard !group.records.isEmpty, !isSections(group), !isPeople(group), !isQuestions(group), !isNews(group),
            !isFacts(group), !isMenu(group)
        else { return nil }
        var kept = group
        kept.records = group.records.filter { !isBoilerplate($0) }
        guard !kept.records.isEmpty, repeatedTitles(kept) * 4 <= kept.records.count else { return nil }
        kept.quality = quality(kept)
        kept.score = min(1, isDirectory(kept) ? 1 : coverage(kept)) * kept.quality
        return kept
    }

    func length(_ record: Record) -> Int { record.ranges.reduce(0) { $0 + page.measures.textLength($1) } }

    /// Text of a record below its title.
    func bodyLength(_ record: Record) -> Int {
        max(0, length(record) - page.measures.textLength(tree.subtree(record.titleNode)))
    }

    func coverage(_ group: RecordGroup) -> Double {
        Double(group.records.reduce(0) { $0 + length($1) }) / Double(contentLength)
    }

    /// Whether the page is little more than these links, which lead below it or on from a list: their length says nothing then.
    private func isDirectory(_ group: RecordGroup) -> Bool {
        guard group.kind == .link, group.records.count >= 3 else { return false }
        let others = contentLength - group.records.reduce(0) { $0 + length($1) }
        guard others < Self.directoryTextLimit else { return false }
        if let heading = page.headingText, ListHeadings.isList(heading) { return true }
        let inside = group.records.count { $0.link.map { page.isBelowPage($0) } ?? false }
        return inside * 2 > group.records.count
    }

    /// UTF-8 bytes beside its links that a page of links may have.
    private static let directoryTextLimit = 400

    private func quality(_ group: RecordGroup) -> Double {
        let bodies = group.records.map(bodyLength).sorted()
        let median = bodies[bodies.count / 2]
        let substance = median >= 40 ? 1 : median >= 15 ? 0.9 : 0.6
        let number = group.records.count >= 3 ? 1 : group.records.count == 2 ? 0.9 : 0.55
        let linked = group.records.count { OfferingLink.link(of: $0, in: page) != nil }
        let links = linked * 2 > group.records.count ? 1.05 : 1
        return (group.kind?.weight ?? 1) * substance * number * links
    }
}

extension GroupJudge {
    /// Whether the titles divide one text: "Vem kan söka?", "Villkor", "Så ansöker du".
    private func isSections(_ group: RecordGroup) -> Bool {
        let own = group.records.filter { !SectionLabels.isBoilerplate($0.title) }
        let sections = own.count { SectionLabels.isSection($0.title) && $0.link == nil }
        let allowed = own.count <= 3 ? 0 : own.count / 3
        return sections > allowed
    }

    /// Names with a telephone or mail address each.
    private func isPeople(_ group: RecordGroup) -> Bool {
        let people = group.records.count { record in
            PersonName.isLikely(record.title) && bodyLength(record) < 220
                && record.ranges.joined().contains { index in
                    tree[index].tag == .a
                        && (tree[index]["href"]?.hasPrefix("mailto:") == true
                            || tree[index]["href"]?.hasPrefix("tel:") == true)
                        || tree[index].isText && ContactText.hasContact(tree[index].text)
                }
        }
        return people * 2 > group.records.count
    }

    private func isQuestions(_ group: RecordGroup) -> Bool {
        group.records.count { $0.title.hasSuffix("?") } * 2 > group.records.count
    }

    private func isNews(_ group: RecordGroup) -> Bool {
        let dated = group.records.count { record in
            record.ranges.joined().contains { index in
                tree[index].tag == .time
                    || tree[index].nameWords.contains { ["date", "datum", "published"].contains($0) }
            } && !EventWords.isEvent(page, record)
        }
        let named = group.records.count { record in
            guard let link = record.link, let href = tree[link]["href"] else { return false }
            return NewsWords.isNewsPath(href)
        }
        if named * 2 > group.records.count { return true }
        return dated * 2 > group.records.count && NewsWords.isNewsPage(page)
    }

    /// Labels with short values: properties of one offering.
    private func isFacts(_ group: RecordGroup) -> Bool {
        let own = group.records.filter { !SectionLabels.isBoilerplate($0.title) }
        let labels = own.count { FieldLabels.isLabel($0.title) }
        if labels * 3 >= own.count, labels > 0, group.rule != TableRecords.rowRule { return true }
        guard group.kind == .term else { return false }
        let bodies = group.records.map(bodyLength).sorted()
        let unlinked = group.records.allSatisfy { $0.link == nil }
        return unlinked && bodies[bodies.count / 2] < 50 && coverage(group) < 0.5
    }

    /// Links without texts that lead about the site.
    private func isMenu(_ group: RecordGroup) -> Bool {
        guard group.kind == .link, group.records.allSatisfy({ bodyLength($0) < 12 }) else { return false }
        if group.records.count < 3 { return true }
        let known = group.records.count { ChromeWords.menuEntries.contains($0.title.comparable) }
        let offSite = group.records.count { record in record.link.map { !page.isOnSite($0) } ?? true }
        let addresses = Set(group.records.compactMap { $0.link.flatMap { page.address(of: $0)?.text } })
        return known >= 2 || offSite * 2 > group.records.count || addresses.count * 4 < group.records.count * 3
    }

    private func isBoilerplate(_ record: Record) -> Bool {
        if SectionLabels.isBoilerplate(record.title) { return true }
        guard record.link == nil, SectionLabels.isSection(record.title) else {
            return SmallPrint.isRevisionMark(record.title)
        }
        return !record.title.hasSuffix("?") || bodyLength(record) < 30
    }

    private func repeatedTitles(_ group: RecordGroup) -> Int {
        group.records.count - Set(group.records.map { $0.title.comparable }).count
    }
}
