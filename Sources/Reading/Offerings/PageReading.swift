import Model

/// What a page offers, as observations, with the rules that found them.
struct PageReading {
    let page: Page

    /// What was found on the page, and what speaks of all of it.
    struct Findings: Sendable {
        var observations: [Observation] = []
        var pagePassages: [Passage] = []
        var rules: [String] = []
        var fired: [String: FiredRules] = [:]
        var detailLinks: [String] = []
    }

    func findings() -> Findings {
        let lists = Offerings(page: page).lists()
        if lists.isEmpty { return single() }
        return list(lists)
    }

    private func list(_ lists: [RecordGroup]) -> Findings {
        let builder = RecordObservation(page: page)
        var findings = Findings()
        let records = lists.flatMap(\.records).sorted { $0.start < $1.start }
        findings.observations = records.map { builder.observation(of: $0) }
        findings.rules = lists.map(\.rule).uniqued()
        for list in lists {
            for record in list.records {
                findings.fired[page.tree.place(of: record.titleNode)] = FiredRules(record: list.rule)
            }
        }
        findings.detailLinks = DetailLinks.links(of: findings.observations, on: page)
        findings.pagePassages = passages(outside: records.flatMap(\.ranges))
        return findings
    }

    private func single() -> Findings {
        var findings = Findings()
        guard let observation = SingleOffering(page: page).observation() else {
            findings.pagePassages = passages(outside: [])
            return findings
        }
        findings.observations = [observation]
        findings.rules = ["single"]
        findings.pagePassages = revisionMarks()
        return findings
    }

    /// Passages of the page that stand in no record; a bounded number, the first ones.
    func passages(outside covered: [Range<Int>]) -> [Passage] {
        let builder = RecordObservation(page: page)
        let blocks = page.blocks(in: page.mainRange).filter { block in
            !covered.contains { $0.contains(block.nodes.lowerBound) } || SmallPrint.isRevisionMark(block.text)
        }
        return blocks.prefix(Self.passageLimit).map {
            builder.passage($0, headings: page.headings(above: $0.node), role: .page)
        }
    }

    private static let passageLimit = 40

    func revisionMarks() -> [Passage] {
        let builder = RecordObservation(page: page)
        return page.blocks(in: page.mainRange)
            .filter { SmallPrint.isRevisionMark($0.text) || $0.label.map(SmallPrint.isRevisionMark) == true }
            .map { builder.passage($0, headings: [], role: .page) }
    }
}

extension Array where Element: Hashable {
    /// Each element once, where it came first.
    func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
