/// Finds an article's lead where it stands above the element that holds the running text.
struct LeadText {
    let tree: TextTree
    let measures: TextMeasures
    let setAside: [Bool]

    /// The blocks between the page's heading and its text that read like a lead, in order.
    func blocks(before region: Int) -> [Int] {
        guard let heading = heading(before: region) else { return [] }
        var found: [Int] = []
        var at = tree.ends[heading]
        while at < region {
            if !tree.isText(at), tree.ends[at] <= region, isLead(at) {
                found.append(at)
                at = tree.ends[at]
            } else {
                at += 1
            }
        }
        // Many long blocks are another text, not a lead.
        let length = found.reduce(0) { $0 + measures.length[$1] }
        return found.count <= 8 && length < 2_500 ? found : []
    }

    /// The main heading that stands nearest before the text, where the text does not hold it itself.
    private func heading(before region: Int) -> Int? {
        if tree.subtree(region).contains(where: { tree.tags[$0] == .h1 }) { return nil }
        return tree.indices.prefix(region).last { tree.tags[$0] == .h1 }
    }

    private func isLead(_ index: Int) -> Bool {
        guard !setAside[index], tree.blocks[index] == index, measures.linkShare(index) < 0.4 else { return false }
        let isNamed = tree.names[index]?.isLead ?? false
        if isNamed { return measures.length[index] >= 25 && measures.length[index] < 1_500 }
        switch tree.tags[index] {
        case .p, .h2, .h3, .strong: return measures.ownLength[index] >= 50
        case .div, .section, .blockquote: return measures.ownLength[index] >= 80
        case .li: return measures.ownLength[index] >= 60
        default: return false
        }
    }
}
