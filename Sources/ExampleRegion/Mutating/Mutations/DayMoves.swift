/// A deadline or a course's day is moved to a later one.
enum DayMoves: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        let day = years.base.monday(of: week).adding(days: years.lots.number(10...150))
        return years.editField(week: week) { name, value, words, _ in
            FieldEdit.dayFields.contains(name) ? FieldEdit(name: name, value: value, words: words, day: day) : nil
        }
    }
}
