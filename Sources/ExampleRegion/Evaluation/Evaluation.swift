/// Holds a run against the truth.
struct Evaluation: Sendable {
    /// Weeks that a change may be told late: a removal needs two good readings.
    static let lag = 2

    let truth: Truth
    let resolver: Resolver
    let lines: [RunLine]
    /// The weeks that the run has.
    let weeks: [Int]
    /// What was said of each pair of offerings, week by week.
    let verdicts: [PairVerdict]

    init(of lines: [RunLine], against truth: Truth) {
        self.truth = truth
        self.lines = lines
        resolver = Resolver(truth: truth)
        weeks = Set(lines.map(\.week)).filter(truth.world.weeks.contains).sorted()
        verdicts = PairVerdict.all(in: lines, weeks: weeks, truth: truth, resolver: resolver)
    }

    /// Each kind with its score, in the order of the table.
    func scores() -> [(name: String, score: Score)] {
        [("offerings", offerings()), ("changes", changes()), ("stale", stale())]
            + staleReasons().map { ("stale \($0.reason)", $0.score) } + [("overlap pairs", overlapPairs())]
            + labels().map { ("relation \($0.label)", $0.score) } + [("sources in trouble", sources())]
    }

    /// The mean of the labels' F1, over the labels that there are.
    func macroF1() -> Double? {
        let marks = labels().compactMap(\.score.f1)
        return marks.isEmpty ? nil : marks.reduce(0, +) / Double(marks.count)
    }

    func offerings() -> Score {
        var score = Score()
        for week in weeks {
            let wanted = Set(resolver.offerings(in: week).filter(\.visible).map(\.unit))
            let possible = Set((max(1, week - Self.lag)...week).flatMap { resolver.offerings(in: $0) }.map(\.unit))
            let said = lines.filter { $0.kind == "offering" && $0.week == week }
            let units = said.map { resolver.resolve($0.reference, week: week, back: week)?.unit }
            score.said += said.count
            score.right += units.filter { $0.map(possible.contains) ?? false }.count
            score.found += wanted.intersection(units.compactMap(\.self)).count
            score.total += wanted.count
        }
        return score
    }

    func sources() -> Score {
        var score = Score()
        for week in weeks {
            let states = truth.sourceStates(in: week).filter { $0.health != "ok" }
            let said = Set(
                lines.filter { $0.kind == "source" && $0.week == week && $0.health != "ok" }.compactMap(\.source))
            let wanted = Set(states.filter { !$0.optional }.map(\.source))
            score.said += said.count
            score.right += said.intersection(states.map(\.source)).count
            score.found += said.intersection(wanted).count
            score.total += wanted.count
        }
        return score
    }
}
