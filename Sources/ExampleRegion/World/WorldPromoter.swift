/// A promoter of the world and its pages, as the files tell them.
struct WorldPromoter: Sendable {
    var block: WorldBlock
    var pages: [WorldPage] = []

    init(block: WorldBlock) {
        self.block = block
    }
}

/// A page, feed or calendar, and the offerings on it.
struct WorldPage: Sendable {
    var block: WorldBlock
    var offerings: [WorldBlock] = []

    init(block: WorldBlock) {
        self.block = block
    }
}
