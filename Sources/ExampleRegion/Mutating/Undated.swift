/// The first week of a world, without what would go out of date in ways that only its author could tell: texts that
/// name a year, events of a calendar, days without their year, pages that are stale already.
enum Undated {
    static func promoters(of world: World) throws(WorldError) -> [WorldPromoter] {
        var promoters: [WorldPromoter] = []
        for promoter in world.promoters {
            var kept = WorldPromoter(block: promoter.block.frozen(week: 1))
            kept.block.lines.removeAll { $0.key == "disallow" }
            for page in promoter.pages where try page.block.weeks().contains(1) {
                let page = try self.page(page)
                if !page.offerings.isEmpty { kept.pages.append(page) }
            }
            if !kept.pages.isEmpty { promoters.append(kept) }
        }
        return promoters
    }

    /// What contradicts itself in the first week stays so: what is said twice never changes.
    static func contradictions(of world: World) -> [WorldContradiction] {
        world.contradictions.filter { $0.weeks.contains(1) }.map { contradiction in
            var kept = contradiction
            kept.weeks = .always
            return kept
        }
    }

    private static func page(_ page: WorldPage) throws(WorldError) -> WorldPage {
        var kept = WorldPage(block: page.block.frozen(week: 1))
        kept.block.lines.removeAll { ["state", "stale", "health"].contains($0.key) }
        kept.block.lines.removeAll { $0.key == "intro" && namesYear($0.value) }
        for offering in page.offerings where try offering.weeks().contains(1) {
            let block = offering.frozen(week: 1)
            if try isTimeless(block) { kept.offerings.append(block) }
        }
        return kept
    }

    private static func isTimeless(_ block: WorldBlock) throws(WorldError) -> Bool {
        guard block.value("stale") == nil, block.value("starts") == nil else { return false }
        for line in block.lines where ["title", "lead", "text", "fact"].contains(line.key) {
            for piece in try block.rich(line.value).pieces {
                switch piece {
                case .words(let words), .link(_, let words): if namesYear(words) { return false }
                case .field(let name, let value, let words):
                    if FieldEdit.dayFields.contains(name) {
                        if !FieldEdit.isWhole(value, words) { return false }
                    } else if namesYear(words) {
                        return false
                    }
                }
            }
        }
        return true
    }

    private static func namesYear(_ text: String) -> Bool {
        text.split { !$0.isWholeNumber }.contains { $0.count == 4 && ($0.hasPrefix("20") || $0.hasPrefix("19")) }
    }
}
