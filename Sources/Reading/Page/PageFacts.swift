/// Tells a box of facts about the page's own subject from a box about other things.
enum PageFacts {
    private static let names: Set<String> = [
        "fakta", "faktaruta", "facts", "factbox", "snabbfakta", "summary", "sammanfattning", "key", "info", "detaljer",
        "details", "kontakt", "contact", "kontaktruta",
    ]

    private static let headings: Set<String> = [
        "fakta", "i korthet", "snabbfakta", "kort om", "sammanfattning", "facts", "at a glance", "key facts",
        "in brief",
        "quick facts", "kort fakta", "detaljer", "details",
    ]

    private static func isCalledFacts(_ index: Int, in tree: PageTree) -> Bool {
        if tree[index].nameWords.contains(where: { names.contains($0) }) { return true }
        let first = tree.subtree(index).dropFirst().first { tree[$0].tag.headingLevel != nil }
        return first.map { headings.contains(tree.text(of: $0).comparable) } ?? false
    }

    static func looksLikeFacts(_ index: Int, in tree: PageTree) -> Bool {
        if isCalledFacts(index, in: tree) { return true }
        let range = tree.subtree(index)
        // A column beside the text may hold such a box among others.
        if tree.elements(of: index).contains(where: { isCalledFacts($0, in: tree) }) { return true }
        if tree.contains(.dl, in: range) { return true }
        return tree.contains(.th, in: range) && !tree.contains(.time, in: range)
    }
}
