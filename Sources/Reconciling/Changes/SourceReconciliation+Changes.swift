import FoundationEssentials
import Model

/// A difference that may become a change.
protocol Difference {
    var fields: [FieldDifference] { get }
    var quotations: [Quotation] { get }
    var significance: Change.Significance { get }
    var type: Change.Kind { get }
}

extension ObservationDifference: Difference {}

extension SourceReconciliation {
    /// A page that goes back within this time takes its change back; later, going back is a change of its own.
    static let flipWindow: TimeInterval = 2 * 86_400

    /// Opens a change for a difference, once: not what another page of the promoter told already, nor what only takes
    /// back a change of the last days.
    ///
    /// - Returns: what follows the page by the region's policy: it waits for nobody.
    @discardableResult
    mutating func open(_ difference: some Difference, of entry: Offering) -> [FieldDifference] {
        let told = openChanges.filter { $0.offering == entry.id && !$0.fields.isEmpty }
        var fields = difference.fields
        let standing = told.filter { $0.state != .reverted }
        fields.removeAll { field in standing.contains { $0.fields.contains { echoes($0, field) } } }
        let others = entry.sightings.filter { $0.source != source.id && $0.misses == 0 }.map(\.observation)
        fields.removeAll { field in others.contains { says(field, $0) } }
        let waiting = told.filter { [.open, .snoozed].contains($0.state) }
        for change in waiting where fields.contains(where: { takesBack($0, change) }) {
            close(change)
            if now.timeIntervalSince(change.at) < Self.flipWindow {
                fields.removeAll { takesBack($0, change) }
            }
        }
        guard !fields.isEmpty else { return [] }
        let flows = fields.allSatisfy { source.stale.flowing?.contains($0.field) ?? false }
        append(
            difference.type, of: entry, significance: difference.significance, fields: fields,
            evidence: difference.quotations.map { Evidence($0) }, isAccepted: flows)
        return flows ? fields : []
    }

    /// Whether another page of the promoter has said all along what this one says now: it only caught up.
    private func says(_ field: FieldDifference, _ observation: Observation) -> Bool {
        switch (field.field, field.after) {
        case (_, nil): false
        case (.title, .text(let title)?):
            TitleProfile(title).normalised == TitleProfile(observation.title.value).normalised
        case (.url, .text(let url)?): observation.pages.contains { AddressKey($0)?.page == AddressKey(url)?.page }
        case (.description, .text(let text)?): TextProfile(text).containment(in: TextProfile(observation.text)) >= 0.9
        case (let name, let after): observation.fields[name]?.value == after
        }
    }

    private func echoes(_ earlier: FieldDifference, _ field: FieldDifference) -> Bool {
        earlier.field == field.field && earlier.after == field.after && field.after != nil
            || earlier == field
    }

    private func takesBack(_ field: FieldDifference, _ change: Change) -> Bool {
        change.fields.contains { $0.field == field.field && $0.before == field.after && $0.after == field.before }
    }
}
