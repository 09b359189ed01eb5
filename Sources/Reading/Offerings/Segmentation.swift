/// Cuts a page into records, from their titles: a record is the largest element that holds one title and no other; where
/// titles and texts are siblings, what follows a title up to the next one.
struct Segmentation {
    let page: Page
    private var tree: PageTree { page.tree }

    func group(_ candidates: [TitleCandidate], rule: String) -> RecordGroup {
        let titles = candidates.map(\.node)
        let boxes = titles.indices.map { box(of: titles, at: $0) }
        let isFlat = runsOn(boxes, candidates)
        let records = candidates.indices.map { at in
            let end =
                isFlat
                ? extended(boxes[at], title: candidates[at], next: at + 1 < boxes.count ? boxes[at + 1] : nil)
                : tree[boxes[at]].end
            return Record(
                titleNode: titles[at], title: candidates[at].text, link: candidates[at].link, ranges: [boxes[at]..<end])
        }
        return RecordGroup(rule: rule, kind: candidates.first?.kind, records: records)
    }

    /// The largest element below the content's root that holds the title at `position` and no other.
    private func box(of titles: [Int], at position: Int) -> Int {
        var box = titles[position]
        let before = position > 0 ? titles[position - 1] : -1
        let after = position + 1 < titles.count ? titles[position + 1] : Int.max
        for ancestor in tree.ancestors(of: box) {
            guard ancestor > page.main, before < ancestor, after >= tree[ancestor].end else { break }
            if let heading = page.heading, tree.subtree(ancestor).contains(heading) { break }
            // Alone on its page, a title would take everything with it: its box must begin with it.
            if titles.count == 1, page.measures.textLength(ancestor..<titles[0]) > 0 { break }
            box = ancestor
        }
        return box
    }

    /// Whether the records' texts stand behind their boxes rather than in them.
    private func runsOn(_ boxes: [Int], _ candidates: [TitleCandidate]) -> Bool {
        guard boxes.count > 1 else { return boxes.first.map { isBare($0, candidates[0]) } ?? false }
        let gaps = boxes.indices.dropLast().count { at in
            let parentEnd = tree[boxes[at]].parent >= 0 ? tree[tree[boxes[at]].parent].end : tree[boxes[at]].end
            let end = tree[boxes[at]].end
            return page.measures.textLength(end..<max(end, min(boxes[at + 1], parentEnd))) > 0
        }
        let bare = boxes.indices.count { isBare(boxes[$0], candidates[$0]) }
        return gaps * 2 >= boxes.count - 1 && bare * 2 >= boxes.count
    }

    private func isBare(_ box: Int, _ candidate: TitleCandidate) -> Bool {
        page.measures.textLength(tree.subtree(box)) < page.measures.textLength(tree.subtree(candidate.node)) + 12
    }

    /// Where the text behind a title ends: before the next record, a heading of the same rank, or with its parent.
    private func extended(_ box: Int, title: TitleCandidate, next: Int?) -> Int {
        let parent = tree[box].parent
        var end = tree[box].end
        while end < tree[parent].end {
            if let next, tree.subtree(end).contains(next) || end >= next { break }
            if isBoundary(end, for: title) { break }
            end = tree[end].end
        }
        return end
    }

    private func isBoundary(_ index: Int, for title: TitleCandidate) -> Bool {
        if !tree.isContent(index) { return tree[index].part == .aside }
        let rank: Int
        switch title.kind {
        case .heading(let level): rank = level
        case .bold, .link, .named: rank = 6
        case .opener, .term: rank = 3
        }
        if tree[index].tag == .hr { return title.kind != .heading(level: 1) && !hasTitleAfter(index, rank: rank) }
        return tree.subtree(index).contains { (tree[$0].tag.headingLevel ?? 9) <= rank && tree.isContent($0) }
    }

    /// A rule between sections ends nothing; one after the last does.
    private func hasTitleAfter(_ index: Int, rank: Int) -> Bool {
        let parent = tree[index].parent
        return (index..<tree[parent].end).contains { tree[$0].tag.headingLevel == rank && tree.isContent($0) }
    }
}
