public import FoundationEssentials
public import Model

/// Where what a person or an import stands for and what the page says differ for good.
///
/// A difference that an open change still tells is left to that change: nothing is said twice.
public func catalogueConflicts(_ offerings: [Offering], openChanges: [Change], now: Date) -> [Finding] {
    let told = Set(
        openChanges.filter { $0.state == .open }
            .flatMap { change in change.fields.map { "\(change.offering) \($0.field)" } })
    return offerings.filter { $0.status.isOffered && $0.review != .rejected }.flatMap { offering in
        offering.agreed.sorted { $0.key < $1.key }.compactMap { name, agreed -> Finding? in
            guard name != .description, !told.contains("\(offering.id) \(name)"),
                let observed = offering.observedValue(of: name), differs(agreed.value, observed, name)
            else { return nil }
            let quotation =
                name == .title
                ? offering.observation?.title.quotation
                : offering.observation?.fields[name]?.quotation
            return Finding(
                id: Identifier(
                    StableIdentifier.make("f", ["conflict", "catalogue_differs", offering.id.rawValue, name.rawValue])),
                kind: .conflict, reason: .catalogueDiffers, severity: FieldName.prose.contains(name) ? .low : .medium,
                offerings: [offering.id], source: offering.source, field: name,
                facts: ["agreed": agreed.value, "observed": observed],
                evidence: quotation.map { [Evidence($0, fetched: offering.lastSeen)] } ?? [], opened: now)
        }
    }
}

private func differs(_ agreed: FieldValue, _ observed: FieldValue, _ name: FieldName) -> Bool {
    switch (agreed, observed) {
    case (.text(let one), .text(let other)) where name == .url: AddressKey(one)?.page != AddressKey(other)?.page
    case (.text(let one), .text(let other)): Words.key(one) != Words.key(other)
    default: agreed != observed
    }
}
