import Addresses

/// Which documents of a site are worth watching, the likeliest first. Values in, values out.
public enum Ranking {
    /// Who has fewer points is not proposed.
    public static let threshold = 25
    /// Proposals for one site.
    public static let most = 25
    /// Deeper pages than this tell of ever less.
    private static let shallow = 2

    public static func proposals(from documents: [SurveyedDocument]) -> [Proposal] {
        let known = Dictionary(
            documents.map { (CandidateQueue.key($0.address), $0) }, uniquingKeysWith: { first, _ in first })
        let all = known.values.map { document in
            let reasons = reasons(for: document, among: known)
            return Proposal(
                document: document, score: reasons.reduce(0) { $0 + $1.points },
                reasons: reasons.sorted { ($0.points, $1.code) > ($1.points, $0.code) })
        }
        let worthy = all.filter { $0.score >= threshold }.sorted {
            $0.score == $1.score ? $0.address < $1.address : $0.score > $1.score
        }
        return Array(withoutDetails(worthy).prefix(most))
    }

    static func reasons(for document: SurveyedDocument, among known: [String: SurveyedDocument]) -> [Reason] {
        whatItHolds(document) + whereItLies(document) + against(document, known)
    }

    private static func whatItHolds(_ document: SurveyedDocument) -> [Reason] {
        var reasons: [Reason] = []
        switch document.format {
        case "html":
            if document.isSingle, document.news == 0 { reasons.append(.single) }
            if !document.isSingle, document.services > 1 { reasons.append(.list(services: document.services)) }
            if !document.isSingle, document.events > 1 { reasons.append(.events(document.events)) }
        case "ics": reasons.append(.calendar(events: document.events))
        default: reasons.append(.feed(entries: document.services + document.events))
        }
        if document.isDescribed { reasons.append(.described) }
        if document.withFacts > 0 { reasons.append(.facts(document.withFacts)) }
        return reasons
    }

    private static func whereItLies(_ document: SurveyedDocument) -> [Reason] {
        let candidate = document.candidate
        var reasons: [Reason] = []
        if let word = candidate.pathWord { reasons.append(.path(word: word.word, points: word.points)) }
        if let word = candidate.anchorWord { reasons.append(.anchor(words: word.anchor, points: word.points)) }
        if candidate.pagesBelow >= Candidate.sectionFrom { reasons.append(.pagesBelow(candidate.pagesBelow)) }
        if candidate.isOnStartPage, !document.isStart { reasons.append(.onStartPage) }
        return reasons
    }

    private static func against(_ document: SurveyedDocument, _ known: [String: SurveyedDocument]) -> [Reason] {
        var reasons: [Reason] = []
        if document.news > document.services + document.events { reasons.append(.news(document.news)) }
        if document.services + document.events + document.news == 0 { reasons.append(.nothingFound) }
        let lists = document.detailPages.compactMap { known[CandidateQueue.key($0)] }.count { $0.isList }
        if lists >= 2 { reasons.append(.overview(lists: lists)) }
        if document.isStart { reasons.append(.start) }
        if document.candidate.depth > shallow { reasons.append(.deep(document.candidate.depth)) }
        return reasons
    }

    /// A list's own pages are followed from it: they need no source of their own.
    private static func withoutDetails(_ proposals: [Proposal]) -> [Proposal] {
        let followed = Set(
            proposals.filter { $0.document.isList && !$0.reasons.contains { $0.code == "overview" } }
                .flatMap { proposal in
                    proposal.document.detailPages.map(CandidateQueue.key)
                        .filter { $0 != CandidateQueue.key(proposal.address) }
                })
        return proposals.filter { $0.document.isList || !followed.contains(CandidateQueue.key($0.address)) }
    }
}
