/// Chooses the element that holds a page's text.
struct TextRegion {
    let tree: TextTree
    let measures: TextMeasures
    /// Characters of prose without which an element is no article.
    static let leastProse = 200

    func find() -> Int {
        let body = tree.indices.first { tree.tags[$0] == .body } ?? 0
        let dense = densest() ?? body
        for rank in [3, 2, 1] {
            guard let best = named(rank) else { continue }
            let prose = measures.prose[best]
            if prose >= Self.leastProse,
                prose * 2 >= measures.prose[dense] || tree.isIn(best, dense) && prose * 3 > measures.prose[dense]
            {
                return best
            }
        }
        return measures.prose[dense] >= Self.leastProse ? dense : body
    }

    /// The element with the most prose among those whose name or meaning has this rank; of several parts with the same name
    /// what holds them all.
    private func named(_ rank: Int) -> Int? {
        let candidates = tree.indices.filter { self.rank(of: $0) == rank }
        var best: Int?
        for index in candidates {
            guard let before = best else {
                best = index
                continue
            }
            let isInner = tree.isIn(index, before)
            if isInner
                ? measures.prose[index] * 10 >= measures.prose[before] * 9
                : measures.prose[index] > measures.prose[before]
            {
                best = index
            }
        }
        return best.map { whole(of: $0, among: candidates) }
    }

    /// What holds all parts that are called like `part`, where they make up most of it.
    private func whole(of part: Int, among candidates: [Int]) -> Int {
        let spelling = tree.nodes[part]["class"]
        let alike = candidates.filter {
            tree.tags[$0] == tree.tags[part] && measures.prose[$0] > 0 && tree.nodes[$0]["class"] == spelling
        }
        guard spelling != nil, alike.count > 1 else { return part }
        let prose = alike.reduce(0) { $0 + measures.prose[$1] }
        guard prose * 10 > measures.prose[part] * 12 else { return part }
        var holder = part
        // In the document's order what holds the first and the last holds them all.
        while tree.parents[holder] >= 0, !tree.isIn(alike[0], holder) || !tree.isIn(alike[alike.count - 1], holder) {
            holder = tree.parents[holder]
        }
        return prose * 10 >= measures.prose[holder] * 7 ? holder : part
    }

    private func rank(of index: Int) -> Int {
        guard !tree.isText(index) else { return 0 }
        let node = tree.nodes[index]
        switch tree.tags[index] {
        case .article, .div, .section, .main, .td, .span, .other: break
        default: return 0
        }
        let named = tree.names[index]?.bodyRank ?? 0
        if named == 3 { return 3 }
        if let property = node["itemprop"], property.lowercased().contains("articlebody") { return 3 }
        if tree.tags[index] == .article || named == 2 { return 2 }
        if tree.tags[index] == .main || node["role"] == "main" || named == 1 { return 1 }
        return 0
    }

    /// Readability's choice: the element with the best score for the share of links in it.
    private func densest() -> Int? {
        var best: (index: Int, score: Double)?
        for index in tree.indices where measures.score[index] > 0 {
            let weight = Double(tree.names[index]?.weight ?? 0) + Self.weight(of: tree.tags[index])
            let score = (measures.score[index] + weight) * (1 - measures.linkShare(index))
            if score > best?.score ?? 0 { best = (index, score) }
        }
        guard var chosen = best?.index else { return nil }
        // What holds the chosen one and much more prose besides is the article that it is a part of.
        while tree.parents[chosen] >= 0, tree.tags[tree.parents[chosen]] != .body,
            measures.prose[tree.parents[chosen]] * 10 > measures.prose[chosen] * 14,
            measures.linkShare(tree.parents[chosen]) < 0.35
        {
            chosen = tree.parents[chosen]
        }
        return chosen
    }

    private static func weight(of tag: MarkupTag) -> Double {
        switch tag {
        case .article: 10
        case .div, .section, .main: 5
        case .pre, .td, .blockquote: 3
        case .ul, .ol, .dl, .dd, .dt, .li, .form, .address: -3
        case .th, .h1, .h2, .h3, .h4, .h5, .h6: -5
        default: 0
        }
    }
}
