/// The grammar of a quantity: bound, number, joint, number, unit, bound.
struct QuantityReading: Sendable {
    let text: TokenizedText
    let language: TextLanguage

    private struct Figure {
        var number: WrittenNumber
        /// The currency that stands before it.
        var prefix: String?
        var unit: UnitReader.Match?
        var bound: Bound?
        var next: Int
        var start: Int
    }

    /// The first token after the number at `index`, or after the one token there.
    func pastNumber(_ index: Int) -> Int {
        guard text[index]?.kind == .number, let number = NumberReader.number(in: text, at: index, groupsByComma: true)
        else {
            return index + 1
        }
        return max(index + 1, number.next)
    }

    func mention(at index: Int, floor: Int) -> QuantityMention? {
        if let share = FractionReader.share(text, at: index) { return finish(share, at: index, floor: floor) }
        guard let first = figure(at: index) else { return nil }
        let opening = bound(before: index, floor: floor)
        if let mention = span(first, opening, floor: floor) { return mention }
        guard let unit = first.unit, !isImplausible(first.number, unit.unit) else { return nil }
        let value = first.number.value * unit.scale
        let closing = first.bound.map { ($0, first.next) } ?? bound(after: first.next)
        let bound = opening?.bound == .about ? closing?.0 ?? .about : opening?.bound ?? closing?.0 ?? .exact
        let isClosed = opening == nil || opening?.bound == .about
        let tokens = (opening?.start ?? index)..<(isClosed ? closing?.1 ?? first.next : first.next)
        return mention(
            unit.unit, meaning(of: bound, for: unit.unit, opening: opening?.start, next: first.next), value, tokens,
            isArticle: first.number.isArticle)
    }

    // MARK: One figure

    private func figure(at index: Int, isFree: Bool = false, prefix inherited: String? = nil) -> Figure? {
        var at = index
        var prefix = inherited
        if let token = text[index], let currency = UnitWords.prefixes[token.text], text[index + 1]?.kind == .number {
            prefix = currency
            at += 1
        }
        let byComma = prefix != nil || language == .english || namesCurrency(after: at)
        guard
            let number = NumberReader.number(in: text, at: at, groupsByComma: byComma, isFree: isFree || prefix != nil)
        else {
            return nil
        }
        var figure = Figure(number: number, prefix: prefix, unit: nil, bound: nil, next: number.next, start: index)
        // "10 eller fler anställda", "250+ anställda"
        if let inner = BoundWords.after.match(at: number.next, in: text),
            let unit = UnitReader.unit(text, at: inner.tokens.upperBound, number: number, prefix: prefix)
        {
            figure.bound = inner.meaning
            figure.unit = unit
            figure.next = unit.next
        } else if let unit = UnitReader.unit(text, at: number.next, number: number, prefix: prefix) {
            figure.unit = unit
            figure.next = unit.next
        }
        return figure
    }

    /// Whether "180,000" is followed by a currency and no scale: Swedish then means thousands too.
    private func namesCurrency(after index: Int) -> Bool {
        guard let comma = text[index + 1], comma.isSymbol(","), text[index]?.text != "0" else { return false }
        return UnitWords.currencies.match(at: index + 3, in: text) != nil
    }

    // MARK: Two figures

    private func span(_ first: Figure, _ opening: (bound: Bound, start: Int)?, floor: Int) -> QuantityMention? {
        let isBetween = isBetween(first.start, floor: floor)
        guard first.bound == nil, let joint = joint(at: first.next, isBetween: isBetween, opening: opening),
            var second = figure(at: joint, isFree: true, prefix: first.prefix), let farUnit = second.unit
        else { return nil }
        var first = first
        if first.unit == nil || (first.prefix != nil && first.unit?.scale == 1) {
            // "2–5 miljoner": the scale is both ends'; "50 000–1 miljon" is not.
            let shares = first.number.value < 1_000 && first.number.value <= second.number.value
            first.unit = UnitReader.Match(unit: farUnit.unit, scale: shares ? farUnit.scale : 1, next: first.next)
        }
        guard let nearUnit = first.unit, nearUnit.unit == farUnit.unit, !isImplausible(second.number, farUnit.unit)
        else { return nil }
        let lower = first.number.value * nearUnit.scale
        var upper = second.number.value * farUnit.scale
        guard lower < upper else { return nil }
        if case .count = farUnit.unit,
            text.tokens[first.next..<joint].contains(where: { ["färre", "under", "fewer", "less"].contains($0.text) })
        {
            upper -= 1
        }
        if let closing = bound(after: second.next), second.bound == nil { second.next = closing.next }
        let start = isBetween ? first.start - 1 : opening?.start ?? first.start
        return QuantityMention(
            unit: farUnit.unit, lower: lower, upper: upper, bound: .range, isArticle: false,
            range: text.range(ofTokens: start..<second.next), tokens: start..<second.next)
    }

    private func isBetween(_ index: Int, floor: Int) -> Bool {
        index - 1 >= floor && ["mellan", "between"].contains(text[index - 1]?.text)
    }

    private func joint(at index: Int, isBetween: Bool, opening: (bound: Bound, start: Int)?) -> Int? {
        if let match = BoundWords.joints.match(at: index, in: text) {
            // "från 2 till 49", "2–49", "minst två och högst 29"; but not "högst 5 till 10".
            if opening?.bound == .atMost || opening?.bound == .below {
                return text[index]?.isSymbol("-") ?? false ? match.tokens.upperBound : nil
            }
            return match.tokens.upperBound
        }
        return isBetween && ["och", "and"].contains(text[index]?.text) ? index + 1 : nil
    }

    // MARK: Bounds

    private func bound(before index: Int, floor: Int) -> (bound: Bound, start: Int)? {
        var at = index
        var about: (bound: Bound, start: Int)?
        for _ in 0..<3 {
            if let match = BoundWords.before.match(endingAt: at, in: text), match.tokens.lowerBound >= floor {
                if match.meaning != .about { return (match.meaning, match.tokens.lowerBound) }
                about = (.about, match.tokens.lowerBound)
            }
            guard at > floor, let token = text[at - 1], BoundWords.fillers.contains(token.text) else { break }
            at -= 1
        }
        return about
    }

    private func bound(after index: Int) -> (bound: Bound, next: Int)? {
        guard !text.endsSentence(at: index - 1) else { return nil }
        // "sex år gammalt som mest"
        let at = text[index].map { BoundWords.measures.contains($0.text) } ?? false ? index + 1 : index
        guard let match = BoundWords.after.match(at: at, in: text) else { return nil }
        // "…, max 5 personer": the bound is the next number's.
        if text[match.tokens.upperBound]?.kind == .number { return nil }
        return (match.meaning, match.tokens.upperBound)
    }

    /// "Under fyra månader" and "över två år" say while how long, not less or more than that.
    private func meaning(of bound: Bound, for unit: QuantityUnit, opening: Int?, next: Int) -> Bound {
        guard case .duration = unit, let opening, ["under", "över", "over"].contains(text[opening]?.text),
            // "Under ten years old" says less.
            !(text[next].map { BoundWords.measures.contains($0.text) } ?? false)
        else { return bound }
        return .exact
    }

    // MARK: Results

    private func finish(_ share: (value: Double, next: Int), at index: Int, floor: Int) -> QuantityMention {
        let opening = bound(before: index, floor: floor)
        return mention(
            .percent, opening?.bound ?? .exact, share.value, (opening?.start ?? index)..<share.next, isArticle: false)
    }

    private func mention(
        _ unit: QuantityUnit, _ bound: Bound, _ value: Double, _ tokens: Range<Int>, isArticle: Bool
    ) -> QuantityMention {
        var step = 0.0
        if case .count = unit, value == value.rounded() { step = 1 }
        let (lower, upper): (Double?, Double?) =
            switch bound {
            case .exact, .about, .range: (value, value)
            case .atMost: (nil, value)
            case .below: (nil, value - step)
            case .atLeast: (value, nil)
            case .above: (value + step, nil)
            }
        return QuantityMention(
            unit: unit, lower: lower, upper: upper, bound: bound, isArticle: isArticle,
            range: text.range(ofTokens: tokens), tokens: tokens)
    }

    /// "2026 års budget" is no length of time, and 300 procent of something no share that a page offers.
    private func isImplausible(_ number: WrittenNumber, _ unit: QuantityUnit) -> Bool {
        switch unit {
        case .duration(.years): number.value >= 1_000
        default: false
        }
    }
}
