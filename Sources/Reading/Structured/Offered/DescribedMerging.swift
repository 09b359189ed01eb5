import Model

/// Joins what a page describes to machines with what its structure shows: what both have is one observation.
struct DescribedMerging {
    /// Whether a title stands in the text that the page shows.
    let isShown: (String) -> Bool

    func merged(_ reading: DocumentReading, with described: [Observation]) -> DocumentReading {
        var merged = reading
        var left = described
        if reading.observations.count == 1, described.count == 1, reading.rules.contains("single") {
            merged.observations[0] = joined(merged.observations[0], described[0])
            return merged
        }
        for index in merged.observations.indices {
            guard let match = left.firstIndex(where: { isSame(merged.observations[index], $0) }) else { continue }
            merged.observations[index] = joined(merged.observations[index], left.remove(at: match))
        }
        if left.count == described.count, left.count > 1, reading.rules.contains("single") {
            // What looked like one offering is the page about them all.
            merged.pagePassages += reading.observations.flatMap { $0.passages }
            merged.observations = []
        }
        merged.observations += left.filter { merged.observations.isEmpty || isShown($0.title.value) }
        return merged
    }

    private func isSame(_ shown: Observation, _ described: Observation) -> Bool {
        if shown.title.value.comparable == described.title.value.comparable { return true }
        let own = described.url.withoutFragment
        return shown.url.withoutFragment == own && described.pages.count > 1
    }

    /// What is shown stands; what only machines are told is added.
    private func joined(_ shown: Observation, _ described: Observation) -> Observation {
        var joined = shown
        joined.fields.merge(described.fields) { _, stated in stated }
        joined.externalID = shown.externalID ?? described.externalID
        if shown.nature == .service { joined.nature = described.nature }
        if shown.pages.count == 1, described.pages.count > 1 { joined.url = described.url }
        joined.pages = ([joined.url] + shown.pages + described.pages).uniqued()
        let said = shown.passages.reduce(into: Set<String>()) { $0.formUnion(Sentences.comparable(in: $1)) }
        joined.passages += described.passages.filter { $0.role != .title }.compactMap { Sentences.without(said, $0) }
        return joined
    }
}
