import Addresses

@testable import Discovering

func address(_ path: String) throws -> WebAddress { try WebAddress("https://kraft.exempel.se" + path) }

/// A page that was read, in figures.
func page(
    _ path: String, services: Int = 0, events: Int = 0, news: Int = 0, facts: Int = 0, anchors: [String] = [],
    below: Int = 0, isStart: Bool = false, details: [String] = []
) throws -> SurveyedDocument {
    SurveyedDocument(
        candidate: Candidate(address: try address(path), anchors: anchors, pagesBelow: below), services: services,
        events: events, news: news, withFacts: facts, isSingle: services + events + news == 1, isStart: isStart,
        detailPages: try details.map(address))
}

extension [Proposal] {
    var paths: [String] { map(\.address.path) }

    func reasons(_ path: String) -> [String] { first { $0.address.path == path }?.reasons.map(\.code) ?? [] }
}
