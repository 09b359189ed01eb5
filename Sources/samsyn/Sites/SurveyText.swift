import Discovering

/// What a survey asked and what it missed, for a person.
enum SurveyText {
    /// Failures that are named; the others are counted.
    private static let mostFailures = 5

    static func lines(_ findings: SiteFindings, proposals: Int) -> [String] {
        var lines = [
            "\(findings.start): \(findings.requests) requests, \(findings.documents.count) documents read, \(findings.sitemapPages) pages in \(findings.sitemaps) sitemaps, \(proposals) proposals"
        ]
        lines += findings.failures.prefix(mostFailures).map { "\($0.address): \($0.reason)" }
        if findings.failures.count > mostFailures {
            lines.append("and \(findings.failures.count - mostFailures) more did not come")
        }
        if findings.left > 0 {
            lines.append("\(findings.left) addresses were not looked at; --requests allows more")
        }
        return lines
    }
}
