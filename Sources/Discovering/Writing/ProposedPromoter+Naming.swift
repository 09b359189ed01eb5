import Addresses
public import Model

extension ProposedPromoter {
    /// Names what a survey found.
    ///
    /// - Parameters:
    ///   - sources: those of sources.yml: their ids are taken, and what they watch is said.
    ///   - promoters: those of sources.yml: one whose site this is lends its id and name.
    public init(
        _ findings: SiteFindings, proposals: [Proposal], besides sources: [Source] = [], promoters: [Promoter] = []
    ) {
        let host = CandidateQueue.bareHost(findings.start)
        let known = promoters.first { promoter in
            promoter.url.flatMap { try? WebAddress($0) }.map(CandidateQueue.bareHost) == host
        }
        let site = IdentifierText.site(findings.start)
        var promoterIDs = IdentifierText(taken: Set(promoters.map(\.id.rawValue)))
        id = known?.id.rawValue ?? promoterIDs.unique(site)
        name = known?.name ?? findings.title ?? findings.start.hostName
        url = known?.url ?? (try? WebAddress("/", relativeTo: findings.start))?.text ?? findings.start.text
        let watched = Dictionary(
            sources.compactMap { source -> (String, String)? in
                guard let address = try? WebAddress(source.url), CandidateQueue.bareHost(address) == host else {
                    return nil
                }
                return (CandidateQueue.key(address), source.id.rawValue)
            }, uniquingKeysWith: { first, _ in first })
        var ids = IdentifierText(taken: Set(sources.map(\.id.rawValue)))
        self.sources = []
        for proposal in proposals {
            let already = watched[CandidateQueue.key(proposal.address)]
            let id = already ?? ids.unique(IdentifierText.source(proposal.address, of: self.id))
            self.sources.append(ProposedSource(id: id, proposal: proposal, watchedAs: already))
        }
    }
}
