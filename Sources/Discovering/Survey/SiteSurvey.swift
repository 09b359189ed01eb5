import Addresses
public import Fetching
public import FoundationEssentials
public import Model
import Reading
import Transfer

/// Looks through a site for what is worth watching: politely, by a bounded number of requests, one after the other.
///
/// It asks for the start page, the sitemaps that robots.txt names, and then for whatever promises most by its address,
/// the words of links to it and the pages below it, learning of further pages as it goes.
public struct SiteSurvey: Sendable {
    private let fetcher: Fetcher
    private let source: Source
    private let limits: SurveyLimits
    private let now: Date
    private let progress: @Sendable (String) -> Void

    /// - Parameters:
    ///   - source: stands for the site: its address is the start page, its bounds and allowed addresses hold.
    ///   - progress: told each address before it is asked for.
    public init(
        _ source: Source, with fetcher: Fetcher, limits: SurveyLimits = SurveyLimits(), now: Date,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.fetcher = fetcher
        self.source = source
        self.limits = limits
        self.now = now
        self.progress = progress
    }

    /// - Throws: ``SurveyError`` where the start page cannot be read.
    public func run() async throws(SurveyError) -> SiteFindings {
        let target = try startTarget()
        let first = await fetch(target.address, of: .page, target)
        guard let document = first.document else {
            throw .nothingCame(target.address, first.failure.map { "\($0)" } ?? "the server asks us to wait")
        }
        var course = SurveyCourse(start: document.address, findings: SiteFindings(start: document.address))
        course.note(first)
        course.read(document, of: course.queue.take(document.address), now: now)
        if document.address != target.address { _ = course.queue.take(target.address) }
        await readSitemaps(target, &course)
        while course.findings.requests < limits.requests, !course.isHeld, let candidate = course.queue.next() {
            let outcome = await fetch(candidate.address, of: candidate.kind, target)
            course.note(outcome)
            if let document = outcome.document { course.read(document, of: candidate, now: now) }
        }
        return course.end()
    }

    private func startTarget() throws(SurveyError) -> FetchTarget {
        do {
            var target = try FetchTarget(source)
            target.isByHand = true
            return target
        } catch {
            throw .badAddress("\(error)")
        }
    }

    private func fetch(_ address: WebAddress, of kind: Candidate.Kind?, _ start: FetchTarget) async -> FetchOutcome {
        var target = start
        target.address = address
        target.limits.bodyBytes = kind == nil ? source.limits.maximumSitemapBytes : source.limits.maximumBytes
        progress(address.text)
        return await fetcher.fetch(target)
    }

    /// Reads the sitemaps that robots.txt names, else the one that most sites have; of an index, the most telling ones.
    private func readSitemaps(_ target: FetchTarget, _ course: inout SurveyCourse) async {
        var waiting = await fetcher.sitemaps(of: course.findings.start, for: target)
        if waiting.isEmpty, let usual = try? WebAddress("/sitemap.xml", relativeTo: course.findings.start) {
            waiting = [usual]
        }
        var seen = Set(waiting)
        var asked = 0
        while !waiting.isEmpty, asked < SurveyLimits.sitemaps, course.findings.requests < limits.requests,
            !course.isHeld
        {
            let outcome = await fetch(waiting.removeFirst(), of: nil, target)
            asked += 1
            course.note(outcome, isExpected: course.findings.sitemaps > 0)
            guard let document = outcome.document else { continue }
            let further = course.readSitemap(document).filter { seen.insert($0).inserted }
            waiting = (waiting + further).sorted { SitemapChoice.isBefore($0, $1) }
        }
    }
}
