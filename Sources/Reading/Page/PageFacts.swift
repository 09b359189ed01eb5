/// Tells a box of facts about the page's own subject from a box about other things.
enum PageFacts {
    private static let names: Set<String> = [
        "fakta", "faktaruta", "facts", "factbox", "snabbfakta", "summary", "sammanfattning", "key", "info", "detaljer",
        "details", "kontakt", "contact", "kontaktruta",
    ]

    static func looksLikeFacts(_ index: Int, in tree: PageTree) -> Bool {
        let node = tree[index]
        if node.nameWords.contains(where: { names.contains($0) }) { return true }
        let range = tree.subtree(index)
        if tree.contains(.dl, in: range) { return true }
        return tree.contains(.th, in: range) && !tree.contains(.time, in: range)
    }
}
