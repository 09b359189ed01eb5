import Addresses
import Model

/// A promoter's entry as it is pasted below `promoters:` of sources.yml, with the reason for each source beside it.
public enum SourcesEntry {
    public static func text(_ promoter: ProposedPromoter) -> String {
        var lines = [
            "  - id: \(promoter.id)",
            "    name: \(quoted(promoter.name))",
            "    url: \(quoted(promoter.url))",
            "    sources:" + (promoter.sources.contains { $0.watchedAs == nil } ? "" : " []"),
        ]
        for (index, source) in promoter.sources.enumerated() { lines += entry(source, number: index + 1) }
        return lines.joined(separator: "\n")
    }

    private static func entry(_ source: ProposedSource, number: Int) -> [String] {
        let reasons = source.proposal.reasons.map(\.description).joined(separator: "; ")
        let title = source.proposal.document.title.map { oneLine($0) + ": " } ?? ""
        let comment = "      # \(number). \(title)\(oneLine(reasons)) (\(source.proposal.score) points)"
        if let watched = source.watchedAs { return [comment, "      # is watched already, as '\(watched)'"] }
        var lines = [comment, "      - id: \(source.id)", "        url: \(quoted(source.proposal.address.text))"]
        if let kind = kind(of: source.proposal.document) { lines.append("        kind: \(kind.rawValue)") }
        return lines
    }

    /// Pages find out by themselves what they are.
    static func kind(of document: SurveyedDocument) -> Source.Kind? {
        switch document.format {
        case "html": nil
        case "ics": .calendar
        default: .feed
        }
    }

    /// A title is foreign text: nothing of it may end the comment's line.
    private static func oneLine(_ text: String) -> String {
        let printable = text.unicodeScalars.map { scalar in
            scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
                || scalar.properties.isWhitespace ? " " : Character(scalar)
        }
        let words = String(printable).split(separator: " ").joined(separator: " ")
        return words.count > 160 ? String(words.prefix(157)) + "…" : words
    }

    /// A double-quoted scalar (YAML 1.2 §7.3.1).
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in oneLine(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
