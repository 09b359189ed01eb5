extension World {
    /// Puts a world together from its files; a page belongs to the promoter above it, an offering to the page above it.
    init(files: [(name: String, text: String)]) throws(WorldError) {
        var parts = Parts()
        for file in files {
            for block in try WorldBlockReader.blocks(of: file.text, file: file.name) { try parts.add(block) }
        }
        guard let head = parts.head else {
            throw WorldError(file: "region.txt", line: 1, problem: "there is no region")
        }
        guard let start = Day(try head.required("start")), let count = Int(try head.required("weeks")) else {
            throw WorldError(file: head.file, line: head.number, problem: "start or weeks cannot be read")
        }
        name = try head.required("name")
        contact = try head.required("contact")
        (self.start, weekCount) = (start, count)
        quietWeeks = (head.value("quiet") ?? "").split(separator: " ").compactMap { Int($0) }
        (promoters, relations, contradictions) = (parts.promoters, parts.relations, parts.contradictions)
    }

    private struct Parts {
        var head: WorldBlock?
        var promoters: [WorldPromoter] = []
        var relations: [WorldRelation] = []
        var contradictions: [WorldContradiction] = []

        mutating func add(_ block: WorldBlock) throws(WorldError) {
            switch block.kind {
            case "region": head = block
            case "promoter": promoters.append(WorldPromoter(block: block))
            case "page": promoters[try owner(of: block)].pages.append(WorldPage(block: block))
            case "offering":
                let promoter = try owner(of: block)
                guard let page = promoters[promoter].pages.indices.last else {
                    throw WorldError(
                        file: block.file, line: block.number, problem: "an offering without a page above it")
                }
                promoters[promoter].pages[page].offerings.append(block)
            case "relation": relations += try WorldRelation.all(in: block)
            default: contradictions.append(try WorldContradiction(block))
            }
        }

        private func owner(of block: WorldBlock) throws(WorldError) -> Int {
            guard let last = promoters.indices.last, promoters[last].block.file == block.file else {
                throw WorldError(
                    file: block.file, line: block.number, problem: "a \(block.kind) without a promoter above it")
            }
            return last
        }
    }
}
