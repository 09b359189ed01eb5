import FoundationEssentials
import Model

@testable import Reconciling

let monday = Date(timeIntervalSince1970: 1_795_996_800)

func weeks(_ number: Int) -> Date { monday.addingTimeInterval(Double(number) * 7 * 86_400) }

/// An observation as a page would give it; a typed field is given with the words that it stands in.
func observed(
    _ title: String, _ text: String, url: String = "https://framjare.example/stod/",
    fields: [FieldName: (FieldValue, String)] = [:], nature: Observation.Nature = .service
) -> Observation {
    let heading = Passage(text: title, place: "/html/body/h3", role: .title, url: url, snapshot: "s")
    let body = Passage(text: text, place: "/html/body/p", url: url, snapshot: "s")
    var typed: [FieldName: Observed<FieldValue>] = [:]
    for (name, (value, words)) in fields {
        let start =
            text.firstRange(of: words).map { text.utf8.distance(from: text.utf8.startIndex, to: $0.lowerBound) } ?? 0
        typed[name] = Observed(value, Quotation(body, start..<start + words.utf8.count))
    }
    return Observation(
        title: Observed(title, Quotation(heading)), url: url, fields: typed, passages: [heading, body], nature: nature)
}

/// A source that is read again and again, with what the region remembers of it.
struct Watching {
    var source = Source(id: "framjare-stod", promoter: "framjare", url: "https://framjare.example/stod/")
    var state = SourceState(id: "framjare-stod")
    var entries: [Identifier<Offering>: Offering] = [:]
    var changes: [Identifier<Change>: Change] = [:]
    /// The sources that are declared; nil: all.
    var watched: Set<Identifier<Source>>?

    /// Reads the source and takes in what follows.
    ///
    /// - Returns: the changes that this reading opened or closed.
    @discardableResult
    mutating func read(_ observations: [Observation], at now: Date) -> [Change] {
        let result = SourceReconciliation(
            observations, of: source, entries: Array(entries.values), recentChanges: Array(changes.values),
            state: state, watched: watched, now: now)
        for offering in result.offerings { entries[offering.id] = offering }
        for change in result.changes { changes[change.id] = change }
        state = result.state
        return result.changes
    }
}
