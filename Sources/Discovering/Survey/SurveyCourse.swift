import Addresses
import Fetching
import FoundationEssentials
import Model
import Reading

/// A survey on its way: what is known, and what is still to be looked at. It asks nobody itself.
struct SurveyCourse: Sendable {
    var queue: CandidateQueue
    var findings: SiteFindings
    /// The host wants to be left alone.
    private(set) var isHeld = false
    private var sections = SitemapSections()

    init(start: WebAddress, findings: SiteFindings) {
        queue = CandidateQueue(start: start)
        self.findings = findings
    }

    /// - Parameter isExpected: whether somebody has said that there is such a document.
    mutating func note(_ outcome: FetchOutcome, isExpected: Bool = true) {
        if case .skipped = outcome.result {
            isHeld = true
            return
        }
        findings.requests += 1
        if outcome.nextAllowed != nil { isHeld = true }
        if let failure = outcome.failure, isExpected {
            findings.failures.append((outcome.requested, "\(failure)"))
        }
    }

    /// Reads a document, and what it links to.
    mutating func read(_ document: FetchedDocument, of candidate: Candidate, now: Date) {
        let read = Document(
            bytes: document.body, url: document.address.text, contentType: document.contentType)
        var candidate = candidate
        candidate.address = document.address
        let isStart = CandidateQueue.key(document.address) == CandidateQueue.key(findings.start)
        if let reading = try? DocumentReaders.read(read, now: now) {
            if let surveyed = SurveyedDocument(reading, of: candidate, isStart: isStart) {
                findings.documents.append(surveyed)
            } else {
                let reason = "it shows no content: \(reading.judgement.rawValue)"
                findings.failures.append((document.address, reason))
            }
            guard reading.format == "html" else { return }
        }
        let text = DecodedText(document.body, contentType: document.contentType)
        guard let exits = try? PageExits.read(text, at: document.address.text) else { return }
        for link in exits.links { queue.add(link.url, words: link.words, isOnStartPage: isStart) }
        for feed in exits.feeds { queue.add(feed.url, words: feed.title ?? "", kind: .feed) }
    }

    /// - Returns: the sitemaps that an index names.
    mutating func readSitemap(_ document: FetchedDocument) -> [WebAddress] {
        guard
            let sitemap = try? Sitemap.read(
                document.body, at: document.address.text, contentType: document.contentType)
        else { return [] }
        findings.sitemaps += 1
        let addresses = sitemap.entries.compactMap { try? WebAddress($0.url) }
        if sitemap.isIndex { return addresses }
        findings.sitemapPages += addresses.count
        for address in addresses { sections.add(address) }
        for address in addresses { queue.add(address.text, pagesBelow: sections.pages(below: address)) }
        return []
    }

    /// What was found, each document with all that is known of it now.
    mutating func end() -> SiteFindings {
        findings.left = queue.count
        findings.documents = findings.documents.map { document in
            var document = document
            if let known = queue.known(document.address) {
                document.candidate.anchors = known.anchors
                document.candidate.pagesBelow = known.pagesBelow
                document.candidate.isOnStartPage = known.isOnStartPage
            }
            return document
        }
        return findings
    }
}
