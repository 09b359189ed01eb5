/// A promoter of the world and its pages, as the files tell them.
struct WorldPromoter: Sendable {
    let block: WorldBlock
    var pages: [WorldPage] = []

    init(block: WorldBlock) {
        self.block = block
    }
}

/// A page, feed or calendar, and the offerings on it.
struct WorldPage: Sendable {
    let block: WorldBlock
    var offerings: [WorldBlock] = []

    init(block: WorldBlock) {
        self.block = block
    }
}
