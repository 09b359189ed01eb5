extension Years {
    /// Draws one of the typed fields for which there is an edit, and states it anew.
    mutating func editField(
        week: Int, edit: (_ name: String, _ value: TruthValue, _ words: String, WorldBlock) -> FieldEdit?
    ) -> Bool {
        let choices = rested(in: week).flatMap { spot in
            fields(of: self[spot], week: week)
                .compactMap { edit($0.name, $0.value, $0.words, self[spot]) }.map { (spot, $0) }
        }.filter { spot, edit in keepsOrder(edit, in: self[spot], week: week) }
        guard let (spot, edit) = lots.one(of: choices) else { return false }
        self[spot].replace(from: week, with: edit.applied(to:))
        touch(spot, week: week)
        return true
    }

    private func fields(of block: WorldBlock, week: Int) -> [(name: String, value: TruthValue, words: String)] {
        block.lines.filter { $0.span.contains(week) && ["lead", "text", "fact"].contains($0.key) }
            .flatMap { RichText($0.value)?.pieces ?? [] }
            .compactMap { piece in
                guard case .field(let name, let value, let words) = piece else { return nil }
                return (name, value, words)
            }
    }

    /// The least stays below the most.
    private func keepsOrder(_ edit: FieldEdit, in block: WorldBlock, week: Int) -> Bool {
        var edited = block
        edited.replace(from: week, with: edit.applied(to:))
        let values = Dictionary(
            fields(of: edited, week: week).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        if case .number(let least)? = values["amount_min"], case .number(let most)? = values["amount_max"] {
            return least < most
        }
        if let deadline = values["deadline"].flatMap({ Day($0.text) }),
            let date = values["date"].flatMap({ Day($0.text) })
        {
            return deadline <= date
        }
        return true
    }
}
