internal import FoundationEssentials

extension Fetcher {
    /// Takes in what a run before this one learnt, before anything is fetched.
    public func restore(_ records: [FetcherRecord]) async {
        for record in records where !record.isOver(at: now()) {
            switch record.fact {
            case .robots(let answer): await robotsFiles.restore(answer, of: record.host)
            case .missingPage(let page): await missingPages.restore(page, of: record.host)
            case .hold(let until): await gate.hold(record.host, until: until)
            }
        }
    }

    /// What has been learnt since the last call, to be stored with what else a fetch brings.
    public func takeRecords() async -> [FetcherRecord] {
        let robots = await robotsFiles.takeNews().map { FetcherRecord($0.key, .robots($0.value)) }
        let pages = await missingPages.takeNews().map { FetcherRecord($0.key, .missingPage($0.value)) }
        let holds = await gate.takeNews().map { FetcherRecord($0.key, .hold(until: $0.value)) }
        return robots + pages + holds
    }
}
