/// How much text, linked text and prose each element of a page holds, what was set aside not counted.
struct TextMeasures {
    /// Characters without white space.
    private(set) var length: [Int]
    private(set) var linked: [Int]
    /// Characters in paragraphs that read like running text.
    private(set) var prose: [Int]
    /// Readability's score of each element, from the paragraphs in it and below it.
    private(set) var score: [Double]
    /// What stands in the block itself, not in blocks within it.
    private(set) var ownLength: [Int]
    private(set) var ownLinked: [Int]

    init(_ tree: TextTree, setAside: [Bool]) {
        let count = tree.nodes.count
        length = Array(repeating: 0, count: count)
        linked = length
        prose = length
        ownLength = length
        ownLinked = length
        score = Array(repeating: 0, count: count)
        var commas = length
        var linkEnd = 0
        for index in tree.indices {
            if tree.tags[index] == .a, tree.nodes[index].has("href") { linkEnd = max(linkEnd, tree.ends[index]) }
            guard tree.lengths[index] > 0, !setAside[index] else { continue }
            let block = tree.blocks[index]
            length[index] = tree.lengths[index]
            ownLength[block] += tree.lengths[index]
            commas[block] += tree.commas[index]
            if index < linkEnd {
                linked[index] = tree.lengths[index]
                ownLinked[block] += tree.lengths[index]
            }
        }
        for index in tree.indices where isProse(index, tree) {
            prose[index] = ownLength[index]
            share(1 + Double(commas[index]) + min(3, Double(ownLength[index]) / 100), from: index, tree)
        }
        for index in tree.indices.reversed() {
            let parent = tree.parents[index]
            guard parent >= 0 else { continue }
            length[parent] += length[index]
            linked[parent] += linked[index]
            prose[parent] += prose[index]
        }
    }

    /// Whether a block holds a sentence or more that is not mostly links.
    func isProse(_ index: Int, _ tree: TextTree) -> Bool {
        let least: Int
        switch tree.tags[index] {
        case .p, .blockquote, .pre: least = 40
        case .li, .dd, .td: least = 80
        case .h1, .h2, .h3, .h4, .h5, .h6, .a, .button, .th, .dt, .label, .figcaption: return false
        default: least = 60
        }
        return ownLength[index] >= least && ownLinked[index] * 2 < ownLength[index]
    }

    /// The share of an element's text that is links, 0…1.
    func linkShare(_ index: Int) -> Double {
        length[index] == 0 ? 0 : Double(linked[index]) / Double(length[index])
    }

    /// What a paragraph is worth goes to what it stands in: whole to the nearest, then half, a third, a quarter.
    private mutating func share(_ worth: Double, from index: Int, _ tree: TextTree) {
        var at = tree.tags[index] == .p ? tree.parents[index] : index
        for level in 1...5 where at >= 0 {
            score[at] += worth / Double(level)
            at = tree.parents[at]
        }
    }
}
