extension Evaluation {
    static let labels = [
        "same", "substitutes", "partial", "complements", "hands_off_to", "requires", "parallel_by_territory",
        "exclusive_mandate",
    ]
    private static let overlaps: Set<String> = ["same", "substitutes", "partial"]

    /// One pair of offerings in one week: what is true of it, and what was said.
    private struct Verdict {
        let truth: RelationRow?
        let said: String
        let saidFromFirst: Bool

        var label: String { truth?.relation ?? "unrelated" }
        var isAccepted: Bool { truth?.accept.contains(said) ?? false }
        var isRight: Bool {
            isAccepted || said == label && !((truth?.directed ?? false) && !saidFromFirst)
        }
    }

    /// Pairs across promoters that overlap; which of the three labels was given does not matter.
    func overlapPairs() -> Score {
        var score = Score()
        for verdict in verdicts() {
            let isSaid = Self.overlaps.contains(verdict.said)
            let isTrue = Self.overlaps.contains(verdict.label)
            score.said += isSaid ? 1 : 0
            score.right += isSaid && (isTrue || verdict.isAccepted) ? 1 : 0
            // Another defensible reading is neither found nor missed.
            if verdict.isAccepted && !isSaid { continue }
            score.total += isTrue ? 1 : 0
            score.found += isTrue && isSaid ? 1 : 0
        }
        return score
    }

    func labels() -> [(label: String, score: Score)] {
        let verdicts = verdicts()
        return Self.labels.map { label in
            let said = verdicts.filter { $0.said == label }
            let wanted = verdicts.filter { $0.label == label }
            let score = Score(
                right: said.filter(\.isRight).count, said: said.count, found: wanted.filter(\.isRight).count,
                total: wanted.count)
            return (label, score)
        }
    }

    private func verdicts() -> [Verdict] {
        weeks.flatMap { week in
            let truths = truths(in: week)
            let said = said(in: week)
            return Set(truths.keys).union(said.keys).compactMap { pair -> Verdict? in
                let row = truths[pair]
                guard row?.relation != "grey" else { return nil }
                return Verdict(
                    truth: row, said: said[pair]?.relation ?? "unrelated",
                    saidFromFirst: said[pair]?.from == row.map { unit(of: $0.a, week: week) })
            }
        }
    }

    private func truths(in week: Int) -> [Set<String>: RelationRow] {
        let rows = truth.relations().filter { !$0.samePromoter && ($0.first...$0.last).contains(week) }
        return Dictionary(
            rows.map { (Set([unit(of: $0.a, week: week), unit(of: $0.b, week: week)]), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    private func said(in week: Int) -> [Set<String>: (relation: String, from: String)] {
        var said: [Set<String>: (relation: String, from: String)] = [:]
        for line in lines where line.kind == "relation" && line.week == week && line.relation != "unrelated" {
            guard let a = line.a, let b = line.b, let relation = line.relation,
                let one = resolver.resolve(a, week: week), let other = resolver.resolve(b, week: week),
                one.place.promoter != other.place.promoter
            else { continue }
            said[[one.unit, other.unit]] = (relation, one.unit)
        }
        return said
    }

    private func unit(of id: String, week: Int) -> String {
        resolver.offerings(in: week).first { $0.place.id == id }?.unit ?? id
    }
}
