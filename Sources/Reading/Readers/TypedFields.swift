import Model

/// Gives observations the typed fields that their passages state.
struct TypedFields {
    let reference: CalendarDay
    /// The document's, for observations without one of their own.
    let language: String?

    /// What a reader has typed already stands: a document that names its fields knows best.
    func added(to observation: Observation) -> Observation {
        var observation = observation
        let reader = FieldReader(language: observation.language ?? language, reference: reference)
        for (name, field) in observation.fields { observation.fields[name] = typed(field, as: name, by: reader) }
        observation.fields.merge(reader.fields(of: observation.passages)) { known, _ in known }
        return observation
    }

    /// A text that a `select` rule found, as the number, sum or day that its field is.
    private func typed(
        _ field: Observed<FieldValue>, as name: FieldName, by reader: FieldReader
    ) -> Observed<FieldValue> {
        guard case .text = field.value, let label = Self.labels[name] else { return field }
        var passage = field.quotation.passage
        passage.label = label
        guard let found = reader.fields(of: [passage])[name] else { return field }
        return Observed(found.value, Quotation(field.quotation.passage, found.quotation.range))
    }

    /// How pages label the fields that rules may name.
    private static let labels: [FieldName: String] = [
        .deadline: "Sista ansökningsdag", .opens: "Öppnar", .date: "Datum", .price: "Pris",
        .priceForMembers: "Pris för medlemmar",
        .amountMaximum: "Högsta belopp", .amountMinimum: "Lägsta belopp", .rate: "Stödnivå", .interest: "Ränta",
        .termMonths: "Löptid", .budget: "Budget", .seats: "Antal platser",
    ]
}
