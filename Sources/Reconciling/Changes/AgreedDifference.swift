import Model

/// What the first reading of an imported entry says otherwise than the catalogue agreed.
struct AgreedDifference: Difference {
    var fields: [FieldDifference] = []
    var quotations: [Quotation] = []
    var significance: Change.Significance { .substantive }

    var type: Change.Kind {
        switch Set(fields.map(\.field)) {
        case [.url]: .moved
        case [.title], [.title, .url]: .renamed
        default: .changed
        }
    }

    init(_ entry: Offering, _ observation: Observation) {
        if case .text(let title)? = entry.agreed[.title]?.value,
            TitleProfile(title).normalised != TitleProfile(observation.title.value).normalised
        {
            fields.append(
                FieldDifference(field: .title, before: .text(title), after: .text(observation.title.value)))
            quotations.append(observation.title.quotation)
        }
        if case .text(let url)? = entry.agreed[.url]?.value, let old = AddressKey(url),
            let new = AddressKey(observation.url), old.page != new.page,
            !observation.pages.contains(where: { AddressKey($0)?.page == old.page })
        {
            fields.append(FieldDifference(field: .url, before: .text(url), after: .text(observation.url)))
        }
        for (name, agreed) in entry.agreed.sorted(by: { $0.key < $1.key })
        where ![.title, .url, .description].contains(name) {
            guard let observed = observation.fields[name], observed.value != agreed.value else { continue }
            fields.append(FieldDifference(field: name, before: agreed.value, after: observed.value))
            quotations.append(observed.quotation)
        }
    }
}
