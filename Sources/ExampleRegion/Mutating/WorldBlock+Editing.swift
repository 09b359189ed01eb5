extension WorldBlock {
    /// Only what holds in one week, and from then on always.
    func frozen(week: Int) -> WorldBlock {
        var block = self
        block.lines = lines.filter { $0.key != "weeks" && $0.span.contains(week) }
            .map { Line(key: $0.key, span: .always, value: $0.value, number: $0.number) }
        return block
    }

    /// Ends lines that hold in a week, and lets others hold from then on.
    /// - Parameter change: nil for a line that stays.
    mutating func replace(from week: Int, with change: (Line) -> String?) {
        lines = lines.flatMap { line -> [Line] in
            guard line.span.contains(week), let value = change(line) else { return [line] }
            let next = Line(
                key: line.key, span: WeekSpan(first: week, last: line.span.last), value: value, number: line.number)
            guard line.span.first < week else { return [next] }
            return [
                Line(
                    key: line.key, span: WeekSpan(first: line.span.first, last: week - 1), value: line.value,
                    number: line.number), next,
            ]
        }
    }

    /// A key that may be said once gets another value from a week on.
    mutating func set(_ key: String, to value: String, from week: Int) {
        if lines.contains(where: { $0.key == key && $0.span.contains(week) }) {
            replace(from: week) { $0.key == key ? value : nil }
        } else {
            lines.append(Line(key: key, span: WeekSpan(first: week, last: nil), value: value, number: number))
        }
    }

    /// A line that holds in some weeks and comes before all others of its key.
    mutating func put(_ key: String, _ value: String, in span: WeekSpan) {
        lines.insert(Line(key: key, span: span, value: value, number: number), at: 0)
    }
}
