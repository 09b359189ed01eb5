import Model

/// Gives observations the typed fields that their passages state.
struct TypedFields {
    let reference: CalendarDay
    /// The document's, for observations without one of their own.
    let language: String?

    /// What a reader has typed already stands: a document that names its fields knows best.
    ///
    /// - Parameter fired: told which rule read what is added.
    func add(to observation: inout Observation, fired: inout FiredRules) {
        let reader = FieldReader(language: observation.language ?? language, reference: reference)
        for (name, field) in observation.fields {
            observation.fields[name] = typed(field, as: name, by: reader)
            fired.fields[name] = fired.fields[name] ?? fired.record
        }
        for (name, stated) in reader.stated(in: observation.passages) where observation.fields[name] == nil {
            observation.fields[name] = stated.observed
            fired.fields[name] = FieldRules.names[stated.rule]
        }
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

extension FieldRules {
    /// What each is called where the rules that fired are told: made once, because asking for a type's name is slow.
    fileprivate static let names = all.map { String(describing: $0) }
}
