import Model

/// A reading as a person at a terminal sees it.
enum ReadingTable {
    static func text(_ reading: DocumentReading) -> String {
        var lines = [
            "\(reading.format), \(reading.encoding), \(reading.judgement.rawValue), rules: \(reading.rules.joined(separator: ", "))"
        ]
        if let title = reading.title { lines.append("title: \(title)") }
        for notice in reading.notices { lines.append("notice: \(notice.code): \(notice.detail)") }
        for (index, observation) in reading.observations.enumerated() {
            lines += [
                "", "\(index + 1). \(observation.title.value)  [\(observation.nature.rawValue)]",
                "   \(observation.url)",
            ]
            for (name, field) in observation.fields.sorted(by: { $0.key < $1.key }) {
                lines.append(
                    "   \(name) = \(field.value)   “\(field.quotation.text)”   \(field.quotation.passage.place)")
            }
            lines += observation.text.split(separator: "\n").map { "   | \($0)" }
        }
        if !reading.detailLinks.isEmpty {
            lines += ["", "follows: \(reading.detailLinks.joined(separator: "\n         "))"]
        }
        return lines.joined(separator: "\n")
    }
}
