import Model

/// What is different between two observations of one offering by one source.
struct ObservationDifference {
    var fields: [FieldDifference] = []
    /// The words that show it, from the later observation where they stand there.
    var quotations: [Quotation] = []
    /// Shapes of sentences that moved, for learning what always moves.
    var movedShapes: Set<String> = []

    /// - Parameter noise: shapes of sentences that are known to move at every reading.
    init(from before: Observation, to after: Observation, ignoring noise: Set<String>) {
        compareTitles(before, after)
        compareAddresses(before, after)
        let typed = compareTypedFields(before, after)
        compareText(before, after, typedFieldsMoved: typed, noise: noise)
    }

    var significance: Change.Significance {
        let names = Set(fields.map(\.field))
        if names == [.url] { return .technical }
        if names.subtracting([.title, .description, .url]).isEmpty {
            return numbersMoved ? .substantive : .editorial
        }
        return .substantive
    }

    var type: Change.Kind {
        let names = Set(fields.map(\.field))
        if names == [.url] { return .moved }
        return names.contains(.title) && names.isSubset(of: [.title, .url]) ? .renamed : .changed
    }

    private var numbersMoved = false

    private mutating func compareTitles(_ before: Observation, _ after: Observation) {
        guard TitleProfile(before.title.value).normalised != TitleProfile(after.title.value).normalised else { return }
        fields.append(
            FieldDifference(field: .title, before: .text(before.title.value), after: .text(after.title.value)))
        quotations.append(after.title.quotation)
    }

    private mutating func compareAddresses(_ before: Observation, _ after: Observation) {
        guard let old = AddressKey(before.url), let new = AddressKey(after.url), old.page != new.page else { return }
        fields.append(FieldDifference(field: .url, before: .text(before.url), after: .text(after.url)))
    }

    private mutating func compareTypedFields(_ before: Observation, _ after: Observation) -> Bool {
        var moved = false
        for name in Set(before.fields.keys).union(after.fields.keys).sorted() {
            let old = before.fields[name]
            let new = after.fields[name]
            guard !Self.same(old?.value, new?.value) else { continue }
            // The words still stand in the other text: what moved is how it was read, not what is said.
            if new == nil, let old, Self.holds(old.quotation.text, after) { continue }
            if old == nil, let new, Self.holds(new.quotation.text, before) { continue }
            fields.append(FieldDifference(field: name, before: old?.value, after: new?.value))
            if let quotation = new?.quotation { quotations.append(quotation) }
            moved = true
        }
        return moved
    }

    private static func same(_ one: FieldValue?, _ other: FieldValue?) -> Bool {
        switch (one, other) {
        case (.text(let one)?, .text(let other)?): Words.key(one) == Words.key(other)
        default: one == other
        }
    }

    private static func holds(_ words: String, _ observation: Observation) -> Bool {
        (" " + Words.key(observation.text) + " ").contains(" " + Words.key(words) + " ")
    }

    /// Texts are compared as sets of sentences: an order that moved is no change.
    private mutating func compareText(
        _ before: Observation, _ after: Observation, typedFieldsMoved: Bool, noise: Set<String>
    ) {
        let old = SentenceSet(before)
        let new = SentenceSet(after)
        var gone = old.sentences.filter { !new.keys.contains($0.key) }
        var come = new.sentences.filter { !old.keys.contains($0.key) }
        movedShapes = Set((gone + come).map(\.shape))
        gone.removeAll { noise.contains($0.shape) }
        come.removeAll { noise.contains($0.shape) }
        if typedFieldsMoved {
            // A sentence that only tells the field's new figure is told already.
            let goneShapes = Set(gone.map(\.shape))
            let comeShapes = Set(come.map(\.shape))
            gone.removeAll { comeShapes.contains($0.shape) }
            come.removeAll { goneShapes.contains($0.shape) }
        }
        if gone.isEmpty, come.isEmpty { return }
        numbersMoved = Set(gone.flatMap(\.numbers)) != Set(come.flatMap(\.numbers))
        fields.append(
            FieldDifference(field: .description, before: Self.text(of: gone), after: Self.text(of: come)))
        quotations += come.map(\.quotation)
    }

    private static func text(of sentences: [SentenceSet.Sentence]) -> FieldValue? {
        sentences.isEmpty ? nil : .text(sentences.map(\.quotation.text).joined(separator: " "))
    }
}
