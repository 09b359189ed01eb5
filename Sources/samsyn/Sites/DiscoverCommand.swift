import ArgumentParser
import Configuring
import Daemon
import Discovering
import Fetching
import FoundationEssentials
import Model
import Reporting
import Transfer

/// Proposes what to watch of a site.
struct DiscoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "discover",
        abstract: "Look through a site and propose what to watch, ready to paste into sources.yml.",
        discussion: """
            Reads the start page, the sitemaps that robots.txt names, declared feeds, and the pages that promise most, one \
            after the other, as politely as a round does. Proposals go to standard output, the likeliest first, each with its \
            reasons; what was asked goes to standard error.

            Example: samsyn discover https://www.almi.se/ >> sources.yml
            Exit 0: proposals were made. 1: the site could not be read, or nothing was found on it.
            """)

    @Argument(help: "The site's start page, or the page to start from.")
    var url: String

    @Option(
        help: ArgumentHelp(
            "Ask for at most so many documents (1–\(SurveyLimits.mostRequests)); 5 seconds apart unless the site or sources.yml says otherwise.",
            valueName: "number"))
    var requests = SurveyLimits.usualRequests

    @Option(
        help: ArgumentHelp(
            "Who asks, where there is no sources.yml yet: your mail address or page.", valueName: "address"))
    var contact: String?

    @Flag(help: "One JSON object a line.")
    var json = false

    @OptionGroup var options: RegionOptions

    func validate() throws {
        guard (1...SurveyLimits.mostRequests).contains(requests) else {
            throw ValidationError("--requests is 1 to \(SurveyLimits.mostRequests)")
        }
        guard url.hasPrefix("http://") || url.hasPrefix("https://") else {
            throw ValidationError("'\(url)' is no address; write it as https://www.example.se/")
        }
    }

    func run() async throws {
        try await exiting {
            let wiring = try AdHocFetching(options, contact: contact)
            let source = try wiring.source(at: url, id: "discover")
            let now = options.moment
            let kit = try FetchingKit(
                wiring.configuration, version: Version.text, logger: options.logger("samsyn.fetching")
            ) { now }
            let progress = Progress(total: requests)
            let survey = SiteSurvey(
                source, with: kit.fetcher, limits: SurveyLimits(requests: requests), now: now
            ) { progress.step($0) }
            let findings: Result<SiteFindings, SurveyError>
            do throws(SurveyError) { findings = .success(try await survey.run()) } catch { findings = .failure(error) }
            progress.end()
            await kit.engine.shutDown()
            switch findings {
            case .success(let findings): try show(findings, wiring)
            case .failure(let error): throw Failure(.someSourcesFailed, [error.description])
            }
        }
    }

    private func show(_ findings: SiteFindings, _ wiring: AdHocFetching) throws {
        let promoter = ProposedPromoter(
            findings, proposals: Ranking.proposals(from: findings.documents),
            besides: wiring.configuration.sources, promoters: wiring.configuration.promoters)
        StandardError.print(SurveyText.lines(findings, proposals: promoter.sources.count))
        guard !promoter.sources.isEmpty else {
            throw Failure(
                .someSourcesFailed, ["\(findings.start): nothing was found that looks like offerings"])
        }
        if json {
            for source in promoter.sources { print(JSONText.line(ProposalJSON(source, of: promoter))) }
        } else {
            print(SourcesEntry.text(promoter))
        }
    }
}
