import FoundationEssentials
import Language
import Model
import Reporting

/// Where a reader of a served report may go next: the week before and after, the other language, the other formats.
struct ReportLinks {
    let report: Report
    let language: TextLanguage

    var all: [ReportLink] {
        weeks + languages + formats
    }

    private var weeks: [ReportLink] {
        let span = report.until.timeIntervalSince(report.since)
        func beside(_ seconds: TimeInterval, _ text: String) -> ReportLink {
            link(
                "/", text, since: report.since.addingTimeInterval(seconds),
                until: report.until.addingTimeInterval(seconds))
        }
        var links = [beside(-span, language == .swedish ? "Föregående" : "Previous")]
        if report.until < report.now {
            links.append(beside(span, language == .swedish ? "Nästa" : "Next"))
            links.append(ReportLink(language == .swedish ? "Senaste" : "Latest", to: "/?language=\(language.rawValue)"))
        }
        return links
    }

    private var languages: [ReportLink] {
        TextLanguage.allCases.filter { $0 != language }.map { other in
            var link = link("/", other == .swedish ? "På svenska" : "In English", in: other)
            link.foreignLanguage = other.rawValue
            return link
        }
    }

    private var formats: [ReportLink] {
        ReportFormats.all.filter { $0.name != HTMLReport.name }.map { format in
            link("/report.\(format.name)", format.title)
        }
    }

    private func link(
        _ path: String, _ text: String, since: Date? = nil, until: Date? = nil, in language: TextLanguage? = nil
    ) -> ReportLink {
        let since = (since ?? report.since).rfc3339
        let until = (until ?? report.until).rfc3339
        let language = (language ?? self.language).rawValue
        return ReportLink(text, to: "\(path)?since=\(since)&until=\(until)&language=\(language)")
    }
}
