import Addresses
import Model

extension SurveyedDocument {
    private static let syntaxes: Set<String> = ["json-ld", "microdata", "rdfa"]

    /// What a reading comes to; nil for a page that has no content: an error page, a wall, a shell for scripts.
    init?(_ reading: DocumentReading, of candidate: Candidate, isStart: Bool) {
        guard reading.judgement == .content || reading.judgement == .nothing else { return nil }
        let observations = reading.observations
        self.init(
            candidate: candidate, title: reading.title ?? observations.first?.title.value, format: reading.format,
            services: observations.count { $0.nature == .service }, events: observations.count { $0.nature == .event },
            news: observations.count { $0.nature == .news }, withFacts: observations.count { !$0.fields.isEmpty },
            isDescribed: reading.rules.contains { Self.syntaxes.contains($0) },
            isSingle: reading.format == "html" && observations.count == 1, isStart: isStart,
            detailPages: reading.detailLinks.compactMap { try? WebAddress($0) })
    }
}
