extension Truth {
    /// What is another than the week before.
    func changes(in week: Int) -> [ChangeRow] {
        guard week > 1 else { return [] }
        let (before, after) = (region.state(week - 1), region.state(week))
        var rows: [ChangeRow] = []
        for offering in after.offerings {
            let place = OfferingPlace(offering, week: week)
            if let old = before.offering(offering.id) {
                rows += differences(from: old, to: offering, at: place)
            } else {
                rows.append(
                    ChangeRow(
                        place: place, type: "added", class: "substantive", quote: offering.lead.plain, optional: false))
            }
        }
        for gone in before.offerings where after.offering(gone.id) == nil {
            rows.append(
                ChangeRow(
                    place: OfferingPlace(gone, week: week), type: "removed", class: "substantive",
                    quote: gone.lead.plain, optional: hasPassed(gone, by: week)))
        }
        return rows
    }

    private func differences(from old: OfferingState, to new: OfferingState, at place: OfferingPlace) -> [ChangeRow] {
        var rows: [ChangeRow] = []
        if old.title != new.title {
            rows.append(
                ChangeRow(
                    place: place, type: "renamed", class: "substantive", field: "title", before: .text(old.title),
                    after: .text(new.title), quoteBefore: old.title, quote: new.title, optional: false))
        }
        if old.address.withoutFragment != new.address.withoutFragment {
            rows.append(ChangeRow(place: place, type: "moved", class: "technical", optional: true))
        }
        let fields = self.fields(from: old, to: new, at: place)
        if fields.isEmpty, old.plainText != new.plainText {
            rows.append(
                ChangeRow(
                    place: place, type: "changed", class: "editorial", field: "text", before: .text(old.plainText),
                    after: .text(new.plainText), optional: true))
        }
        return rows + fields
    }

    private func fields(from old: OfferingState, to new: OfferingState, at place: OfferingPlace) -> [ChangeRow] {
        let (before, after) = (old.fields, new.fields)
        return Set(before.keys).union(after.keys).sorted().compactMap { name in
            guard before[name]?.value != after[name]?.value || before[name]?.quote != after[name]?.quote else {
                return nil
            }
            let isReworded = before[name]?.value == after[name]?.value
            return ChangeRow(
                place: place, type: "changed", class: isReworded ? "editorial" : "substantive", field: name,
                before: before[name]?.value, after: after[name]?.value, quoteBefore: before[name]?.quote,
                quote: after[name]?.quote ?? before[name]?.quote, optional: isReworded)
        }
    }

    /// What is taken down after its day may be told or not.
    private func hasPassed(_ offering: OfferingState, by week: Int) -> Bool {
        let days = ["deadline", "date"].compactMap { offering.fields[$0]?.value.text }.compactMap { Day($0) }
        return days.contains { $0 < world.monday(of: week) }
    }
}
