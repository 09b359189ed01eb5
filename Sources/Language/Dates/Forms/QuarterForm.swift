import Model

/// "Q3 2027", "kv. 2", "tredje kvartalet 2027", "third quarter of 2027".
enum QuarterForm: DateForm {
    static let openings = names.union(DateNames.ordinals.keys).union(["q", "kv", "sista", "last"])
    static let beginsWithFigure = true

    private static let names: Set<String> = ["kvartalet", "kvartal", "quarter"]

    static func read(_ reading: DateReading, at index: Int) -> DateParts? {
        guard let (number, next) = number(reading, at: index) else { return nil }
        var part = DatePart(.quarter(number))
        var at = next
        if let dash = reading[at], dash.isSymbol("-"), let digit = reading[at + 1], digit.text.utf8.count == 1,
            let last = digit.number, number < last, last <= 4
        {
            part.last = .quarter(last)
            at += 2
        }
        if let (year, after) = reading.year(at: afterSeparator(reading, at)) {
            part.year = year
            at = after
        }
        return DateParts(part, next: at)
    }

    private static func number(_ reading: DateReading, at index: Int) -> (Int, Int)? {
        guard let first = reading[index], let second = reading[index + 1] else { return nil }
        if first.kind == .word, first.text == "q" || first.text == "kv" || names.contains(first.text) {
            let at = reading.skippingStop(index + 1)
            guard first.text != "q" || second.isJoined, let number = reading[at]?.number, (1...4).contains(number),
                !reading.goesOn(at + 1) || reading[at + 1]?.isSymbol("/") ?? false
                    || reading[at + 1]?.isSymbol("-") ?? false
            else { return nil }
            return (number, at + 1)
        }
        if let ordinal = ordinal(first), names.contains(second.text) { return (ordinal, index + 2) }
        if let number = first.number, (1...4).contains(number), second.isSymbol(":"),
            let word = reading[index + 3], names.contains(word.text)
        {
            return (number, index + 4)
        }
        return nil
    }

    private static func ordinal(_ token: Token) -> Int? {
        if token.text == "sista" || token.text == "last" { return 4 }
        guard let number = DateNames.ordinals[token.text], number <= 4 else { return nil }
        return number
    }

    /// "Q3-2027" and "Q3/2027".
    private static func afterSeparator(_ reading: DateReading, _ index: Int) -> Int {
        guard let separator = reading[index], separator.isSymbol("/") || separator.isSymbol("-"),
            reading[index + 1]?.text.utf8.count == 4, reading[index + 1]?.number != nil
        else { return index }
        return index + 1
    }
}
