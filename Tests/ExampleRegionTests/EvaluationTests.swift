import Testing

@testable import ExampleRegion

@Suite struct `Evaluating a run` {
    private let truth = Truth(of: region)

    private func line(_ kind: String, _ place: OfferingPlace, week: Int? = nil) -> RunLine {
        RunLine(
            kind: kind, week: week ?? place.week, promoter: place.promoter, title: place.title,
            url: "http://" + place.url.replacingFirst("/", with: ".localhost:8700/"))
    }

    /// A run that says all that is true, and nothing else.
    private func perfectRun() -> [RunLine] {
        weeks.flatMap { week in
            var lines: [RunLine] = []
            for row in truth.offerings(in: week) where row.visible { lines.append(line("offering", row.place)) }
            for row in truth.changes(in: week) {
                var change = line("change", row.place)
                (change.type, change.class, change.field) = (row.type, row.class, row.field)
                lines.append(change)
            }
            for row in truth.stale(in: week) {
                var stale = line("stale", row.place)
                stale.reason = row.reason
                lines.append(stale)
            }
            for row in truth.relations() where (row.first...row.last).contains(week) && row.relation != "grey" {
                lines.append(relation(row, week: week, label: row.relation))
            }
            for row in truth.sourceStates(in: week) where row.health != "ok" {
                lines.append(RunLine(kind: "source", week: week, source: row.source, health: row.health))
            }
            return lines
        }
    }

    private func relation(_ row: RelationRow, week: Int, label: String) -> RunLine {
        func side(_ id: String) -> RunLine.Reference? {
            region.state(week).offering(id).map { line("", OfferingPlace($0, week: week)).reference }
        }
        return RunLine(kind: "relation", week: week, relation: label, a: side(row.a), b: side(row.b))
    }

    @Test func `a run that says all that is true is perfect`() {
        for (name, score) in Evaluation(of: perfectRun(), against: truth).scores() {
            #expect(score.precision == 1, "\(name)")
            // What may be told or not has nothing that must be found.
            #expect(score.recall ?? 1 == 1, "\(name)")
        }
        #expect(Evaluation(of: perfectRun(), against: truth).macroF1() == 1)
    }

    @Test func `a flag for another reason finds the offering, but not the reason`() {
        let run = perfectRun().map { line in
            var line = line
            if line.reason == "budget_year" { line.reason = "seasonal" }
            return line
        }
        let evaluation = Evaluation(of: run, against: truth)
        let reasons = Dictionary(uniqueKeysWithValues: evaluation.staleReasons().map { ($0.reason, $0.score) })
        #expect(evaluation.stale().recall == 1)
        #expect(reasons["budget_year"]?.recall == 0)
        #expect(reasons["seasonal"]?.recall == 1)
        #expect((reasons["seasonal"]?.precision ?? 1) < 1)
    }

    @Test func `an empty run finds nothing and says nothing false`() {
        let silent = weeks.map { RunLine(kind: "nothing", week: $0) }
        for (name, score) in Evaluation(of: silent, against: truth).scores() {
            #expect(score.precision == nil, "\(name)")
            #expect(score.recall == 0, "\(name)")
        }
    }

    @Test func `news and menus are no offerings`() {
        let noise = RunLine(
            kind: "offering", week: 1, promoter: "lyft", title: "Lediga jobb",
            url: "http://lyftkapital.localhost:8700/lediga-jobb")
        let score = Evaluation(of: perfectRun() + [noise], against: truth).offerings()
        #expect(score.said == score.right + 1)
        #expect(score.recall == 1)
    }

    @Test func `a change is right up to two weeks late, and no later`() throws {
        let removal = try #require(truth.changes(in: 4).first { $0.type == "removed" && !$0.optional })
        let silence = weeks.map { RunLine(kind: "nothing", week: $0) }
        for (week, isRight) in [(3, false), (4, true), (6, true)] {
            var told = line("change", removal.place, week: week)
            (told.type, told.class) = ("removed", "substantive")
            let score = Evaluation(of: silence + [told], against: truth).changes()
            #expect(score.right == (isRight ? 1 : 0), "week \(week)")
        }
    }

    @Test func `what only looks different is no change`() {
        let lines = perfectRun().map { line in
            var line = line
            if line.kind == "change" { line.class = "presentational" }
            return line
        }
        #expect(Evaluation(of: lines, against: truth).changes().said == 0)
    }

    @Test func `chambers that are called an overlap cost precision`() throws {
        let chambers = try #require(truth.relations().first { $0.relation == "parallel_by_territory" })
        let run = perfectRun().filter { $0.relation != "parallel_by_territory" }
        let spoilt = run + weeks.map { relation(chambers, week: $0, label: "same") }
        let evaluation = Evaluation(of: spoilt, against: truth)
        #expect(try #require(evaluation.overlapPairs().precision) < 1)
        #expect(evaluation.overlapPairs().recall == 1)
        let label = try #require(evaluation.labels().first { $0.label == "parallel_by_territory" })
        #expect(label.score.recall == 0)
    }

    @Test func `a hand-off has a direction`() throws {
        let row = try #require(truth.relations().first { $0.relation == "hands_off_to" && $0.accept.isEmpty })
        for (line, isRight) in [(relation(row, week: 1, label: "hands_off_to"), true), (reversed(row), false)] {
            let score = Evaluation(of: [line], against: truth).labels().first { $0.label == "hands_off_to" }?.score
            #expect(score?.right == (isRight ? 1 : 0))
        }
    }

    private func reversed(_ row: RelationRow) -> RunLine {
        var line = relation(row, week: 1, label: "hands_off_to")
        (line.a, line.b) = (line.b, line.a)
        return line
    }

    @Test(arguments: [
        ("Tillväxtlån", "TILLVÄXTLÅN", true), ("Tillväxtlån", "Tillväxtlånet", true), ("Mikrolån", "Mikrocheck", false),
        ("", "", true), ("ATA-carnet", "ATA carnet", true), ("a", "b", false),
    ])
    func `titles are alike apart from small slips`(left: String, right: String, areAlike: Bool) {
        #expect((Likeness.of(left, right) >= Likeness.enough) == areAlike)
        #expect(Likeness.of(left, right) == Likeness.of(right, left))
    }

    @Test(arguments: [
        ("http://skog.localhost:8700/stod/?sid=7", "skog/stod"), ("skog/stod#check", "skog/stod#check"),
        ("http://skog.localhost/", "skog"), ("http://skog.localhost:1/stod?x=1#y", "skog/stod#y"),
    ])
    func `addresses are compared as the truth writes them`(url: String, plain: String) {
        #expect(Resolver.plain(url) == plain)
    }

    @Test func `a line that is no JSON is told with its number`() {
        #expect { try RunLine.lines(of: "{\"kind\":\"offering\",\"week\":1}\nnonsense\n") } throws: { error in
            "\(error)".hasPrefix("line 2 of the run")
        }
    }

    @Test func `the table shows a row for each kind`() {
        let table = EvaluationTable.text(of: Evaluation(of: perfectRun(), against: truth))
        #expect(table.contains("offerings                             1.000   1.000   1.000"))
        #expect(table.hasSuffix("1.000\n"))
    }
}

extension String {
    fileprivate func replacingFirst(_ part: String, with other: String) -> String {
        firstRange(of: part).map { replacingCharacters($0, with: other) } ?? self
    }

    private func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
        self[..<range.lowerBound] + other + self[range.upperBound...]
    }
}
