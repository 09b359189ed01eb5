/// How two offerings truly stand to each other, and the words that say so.
struct WorldRelation: Sendable {
    /// A relation of the vocabulary, or `grey`: can be defended either way and counts nowhere.
    let kind: String
    /// `hands_off_to` and `requires` go from here to `other`.
    let one: String
    let other: String
    let reason: String
    let oneSays: String?
    let otherSays: String?
    /// Other labels that are right too.
    let accepted: [String]
    let weeks: WeekSpan

    /// The relations of a block: `a` and `b` may name several offerings, then every pair of them is meant.
    static func all(in block: WorldBlock) throws(WorldError) -> [WorldRelation] {
        let ones = try block.required("a").split(separator: " ").map(String.init)
        let others = try block.required("b").split(separator: " ").map(String.init)
        var relations: [WorldRelation] = []
        for one in ones {
            for other in others { relations.append(try WorldRelation(block, one: one, other: other)) }
        }
        return relations
    }

    private init(_ block: WorldBlock, one: String, other: String) throws(WorldError) {
        kind = try block.required("kind")
        (self.one, self.other) = (one, other)
        reason = try block.required("why")
        (oneSays, otherSays) = (block.value("a_says"), block.value("b_says"))
        accepted = (block.value("accept") ?? "").split(separator: " ").map(String.init)
        weeks = try block.weeks()
    }

    var isOverlap: Bool { ["same", "substitutes", "partial"].contains(kind) }
    var isDirected: Bool { ["hands_off_to", "requires"].contains(kind) }
}

/// Two statements of one thing that cannot both be true.
struct WorldContradiction: Sendable {
    let field: String
    let one: String
    let other: String
    let oneSays: String
    let otherSays: String
    var weeks: WeekSpan

    init(_ block: WorldBlock) throws(WorldError) {
        field = try block.required("field")
        one = try block.required("a")
        other = try block.required("b")
        oneSays = try block.required("a_says")
        otherSays = try block.required("b_says")
        weeks = try block.weeks()
    }
}
