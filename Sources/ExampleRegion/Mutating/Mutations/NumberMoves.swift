/// An amount, a price, a rate or a term is another from now on.
enum NumberMoves: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        let factor = [0.5, 0.6, 0.75, 1.2, 1.5, 2][years.lots.number(0...5)]
        return years.editField(week: week) { name, value, words, _ in
            FieldEdit(name: name, value: value, words: words, factor: factor)
        }
    }
}
