/// Finds what a page offers, by the structure that explains its content best.
struct Offerings {
    /// The least score of a group of records: below, the page is one offering, or none.
    static let leastScore = 0.3
    /// The least of what a group's score is without its share of the page.
    static let leastQuality = 0.5
    /// Records of one page; what follows is left out and noted.
    static let recordLimit = 2_000

    let page: Page
    private let judge: GroupJudge

    init(page: Page) {
        self.page = page
        judge = GroupJudge(page: page)
    }

    /// The lists of records that a page holds, the one that explains most first; empty where it is no list.
    func lists() -> [RecordGroup] {
        let groups = candidateGroups().compactMap { judge.judged($0) }
        let best = groups.filter { isList($0) }.sorted(by: Self.isBetter)
        guard let first = best.first else { return [] }
        var chosen = refined(first, among: groups)
        for group in best.dropFirst() where isFurtherList(group, beside: chosen) { chosen.append(group) }
        return chosen
    }

    private func candidateGroups() -> [RecordGroup] {
        let titles = TitleCandidates.all(in: page)
        var groups = TableRecords(page: page).groups()
        let segmentation = Segmentation(page: page)
        var seen: Set<[TitleCandidate]> = []
        for key in Self.keys(of: titles) {
            let members = titles.filter { $0.kind == key.kind && (key.path == nil || $0.path == key.path) }
            guard members.count <= Self.recordLimit, seen.insert(members).inserted else { continue }
            groups.append(segmentation.group(members, rule: key.kind.ruleName))
        }
        return groups
    }

    /// Structures of one page that are tried.
    private static let keyLimit = 64

    /// Titles of one kind, wherever they stand, and titles of one kind under the same elements.
    private static func keys(of titles: [TitleCandidate]) -> [(kind: TitleCandidate.Kind, path: String?)] {
        var keys: [(kind: TitleCandidate.Kind, path: String?)] = []
        for title in titles {
            for path in [nil, title.path] where !keys.contains(where: { $0.kind == title.kind && $0.path == path }) {
                guard keys.count < keyLimit else { return keys }
                keys.append((title.kind, path))
            }
        }
        return keys
    }

    private static func isBetter(_ left: RecordGroup, _ right: RecordGroup) -> Bool {
        // One record is found in many ways; several are what shows a structure.
        if (left.records.count > 1) != (right.records.count > 1) { return left.records.count > 1 }
        if left.score != right.score { return left.score > right.score }
        return left.records[0].start < right.records[0].start
    }

    private func isList(_ group: RecordGroup) -> Bool {
        group.records.count == 1 ? isListOfOne(group) : group.score >= Self.leastScore
    }

    /// One record is a list where its title leads on to its own page, or the page calls itself a list.
    private func isListOfOne(_ group: RecordGroup) -> Bool {
        let record = group.records[0]
        guard judge.bodyLength(record) > 0, group.kind != .link, group.kind != .bold else { return false }
        let isCalledList = page.headingText.map { ListHeadings.isList($0) } ?? false
        let coverage = judge.coverage(group)
        if let link = OfferingLink.link(of: record, in: page), page.isOnSite(link) {
            return coverage > (isCalledList ? 0.2 : 0.4)
        }
        // A list that somebody marked up as one stays a list when all but one of its entries are gone.
        if isCalledList, isAnchored(record) { return coverage > 0.35 }
        // The one row of a table with headings is a row.
        return coverage > 0.5 && (isCalledList || group.rule == TableRecords.rowRule || isAnchored(record))
    }

    /// Whether somebody gave the record a name to link to, as people do and programs do not: `<a name>`.
    private func isAnchored(_ record: Record) -> Bool {
        let isAnchor = { (node: PageNode) in node.tag == .a && node["name"] != nil && node["href"] == nil }
        return page.tree.firstAncestor(of: record.titleNode, where: isAnchor) != nil
            || page.tree.subtree(record.titleNode).contains { isAnchor(page.tree[$0]) }
    }

    /// Records within records: sections of a page hold cards or tables, or an offering holds its own sections.
    private func refined(_ group: RecordGroup, among groups: [RecordGroup]) -> [RecordGroup] {
        let others = groups.filter { $0 != group }
        var inner: [RecordGroup] = []
        for candidate in others.filter({ isInner($0, of: group) }).sorted(by: Self.isBetter)
        where !candidate.overlaps(inner) {
            inner.append(candidate)
        }
        // The finest that the offerings are: looked for again within what was found.
        for count in [inner.count, 1] where count >= 1 && count <= inner.count {
            let chosen = Array(inner.prefix(count))
            if divides(chosen, group) {
                return chosen.flatMap { refined($0, among: others.filter { !chosen.contains($0) }) }
            }
        }
        return [group]
    }

    /// Whether every record of `inner` stands within one of `outer`, below its title.
    private func isInner(_ inner: RecordGroup, of outer: RecordGroup) -> Bool {
        guard inner.records.count > 1, inner.quality >= Self.leastQuality else { return false }
        return inner.records.allSatisfy { record in
            outer.records.contains {
                $0.start <= record.start && record.end <= $0.end && $0.titleNode < record.titleNode
                    && !page.tree.subtree($0.titleNode).contains(record.titleNode)
            }
        }
    }

    /// Whether the inner records are the offerings, and the outer ones only headings over them.
    private func divides(_ groups: [RecordGroup], _ outer: RecordGroup) -> Bool {
        let inner = groups.flatMap(\.records)
        let areGroups = outer.records.allSatisfy { ListHeadings.isList($0.title) }
        guard inner.count > outer.records.count || (areGroups && inner.count == outer.records.count) else {
            return false
        }
        let linkedOuter = outer.records.count { $0.link != nil } * 2 > outer.records.count
        let linkedInner = inner.count { $0.link != nil } * 2 > inner.count
        if linkedOuter, !linkedInner { return false }
        let perOuter = outer.records.map { record in
            inner.filter { record.start <= $0.start && $0.end <= record.end }.sorted { $0.start < $1.start }
        }
        let divided = perOuter.count { $0.count >= (areGroups ? 1 : 2) }
        guard divided * 2 >= outer.records.count, isMostly(inner, of: outer) else {
            return false
        }
        if linkedInner, !linkedOuter { return true }
        // An offering has text of its own before its first section; a heading over a list hardly has.
        let introductions = zip(outer.records, perOuter).count { record, inside in
            guard let first = inside.first else { return true }
            let titleEnd = page.tree[record.titleNode].end
            return page.measures.textLength(titleEnd..<max(first.start, titleEnd)) > Self.introductionLimit
        }
        return introductions * 2 <= outer.records.count
    }

    /// UTF-8 bytes below a heading, before its first part, that make it an offering's and not a list's.
    private static let introductionLimit = 120

    private func isMostly(_ inner: [Record], of outer: RecordGroup) -> Bool {
        let whole = outer.records.reduce(0) { $0 + judge.length($1) }
        return inner.reduce(0) { $0 + judge.length($1) } * 100 >= whole * 55
    }

    private func isFurtherList(_ group: RecordGroup, beside chosen: [RecordGroup]) -> Bool {
        guard group.records.count >= 2, group.kind != .link, group.kind != .bold else { return false }
        return !group.records.contains { record in chosen.contains { $0.records.contains { $0.overlaps(record) } } }
    }
}
