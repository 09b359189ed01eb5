/// A time of day, or two: minutes after midnight.
struct ClockSpan: Hashable, Sendable {
    let from: Int
    let to: Int?
}

/// Reads "kl. 13", "13.00–15.30", "klockan 9", "1–3 pm", "T09:30Z".
enum ClockReader {
    private struct Time {
        var minutes: Int
        /// Whether it can be nothing but a time: it has minutes, or "pm".
        var isPlain: Bool
        var hasHalf = false
        var next: Int
    }

    static let clockWords: Set<String> = ["kl", "klockan", "at", "tid", "time"]
    /// Whether a time may stand at `index` ahead of its date: "kl. 13 den 3 maj", "10 am on 3 May", "9.30, 3 maj".
    static func begins(_ reading: DateReading, at index: Int) -> Bool {
        if reading.isWord(index, clockWords) || reading.isWord(index, betweenWords) { return true }
        guard let token = reading[index], token.kind == .number, token.text.utf8.count <= 2, !reading.isTail(index),
            let next = reading[index + 1]
        else { return false }
        return next.isSymbol(":") || next.isSymbol(".") || ["am", "pm", "a", "p"].contains(next.text)
    }

    private static let betweenWords: Set<String> = ["mellan", "between", "från", "from"]

    /// The time that follows a date, past commas, bars and "kl."; `index` is the first token after the date.
    static func read(_ reading: DateReading, after index: Int) -> (clock: ClockSpan, next: Int)? {
        if let letter = reading[index], letter.isJoined, letter.isWord("t") { return isoTime(reading, at: index + 1) }
        var at = index
        for _ in 0..<2 {
            guard let sign = reading[at], sign.kind == .symbol,
                [",", "|", "\u{2022}", "-", "(", ":"].contains(sign.text)
            else { break }
            at += 1
        }
        if let found = read(reading, at: at) { return found }
        return at > index ? bareHours(reading, at: at) : nil
    }

    /// "3 maj 2027, 13–15": two bare hours after a comma, with nothing that they could count.
    private static func bareHours(_ reading: DateReading, at index: Int) -> (clock: ClockSpan, next: Int)? {
        guard let first = time(reading, at: index),
            let (second, _) = secondTime(reading, at: first.next, isBetween: false),
            first.minutes >= 6 * 60, first.minutes < second.minutes, reading[second.next]?.kind != .word,
            !isAmount(reading, second.next)
        else { return nil }
        return (ClockSpan(from: first.minutes, to: second.minutes), second.next)
    }

    /// The time that begins with the token at `index`.
    static func read(_ reading: DateReading, at index: Int) -> (clock: ClockSpan, next: Int)? {
        var at = index
        let isBetween = reading.isWord(at, betweenWords)
        if isBetween { at += 1 }
        let named = pastName(reading, at)
        guard let first = time(reading, at: named) else { return nil }
        guard let (second, separated) = secondTime(reading, at: first.next, isBetween: isBetween) else {
            guard first.isPlain || named > at, !isAmount(reading, first.next) else { return nil }
            return (ClockSpan(from: first.minutes, to: nil), first.next)
        }
        guard named > at || separated || (first.isPlain && second.isPlain) || second.hasHalf,
            !isAmount(reading, second.next)
        else { return nil }
        var from = first.minutes
        // "1–3 pm": the half of the day is said once.
        if second.hasHalf, !first.hasHalf, second.minutes >= 720, from + 720 <= second.minutes { from += 720 }
        return (ClockSpan(from: from, to: second.minutes), second.next)
    }

    private static func pastName(_ reading: DateReading, _ index: Int) -> Int {
        guard reading.isWord(index, clockWords) else { return index }
        let at = reading.skippingStop(index + 1)
        return reading[at]?.isSymbol(":") ?? false ? at + 1 : at
    }

    private static func secondTime(
        _ reading: DateReading, at index: Int, isBetween: Bool
    ) -> (time: Time, isNamed: Bool)? {
        guard let separator = reading.separator(at: index, afterBetween: isBetween) else { return nil }
        let at = pastName(reading, separator)
        guard let second = time(reading, at: at), reading.month(at: second.next) == nil,
            !(reading[second.next]?.isSymbol("/") ?? false)
        else { return nil }
        return (second, at > separator)
    }

    private static func isAmount(_ reading: DateReading, _ index: Int) -> Bool {
        reading.isWord(index, DateReading.amountWords.union(["miljoner", "miljon", "mkr", "msek", "tusen"]))
            || reading[index]?.isSymbol("%") ?? false
    }

    private static func time(_ reading: DateReading, at index: Int) -> Time? {
        guard let token = reading[index] else { return nil }
        if token.kind == .word { return hourInWords(token, index) }
        guard token.text.utf8.count <= 2, let hour = token.number, hour <= 24 else { return nil }
        var time = Time(minutes: hour * 60, isPlain: false, next: index + 1)
        if let sign = reading[index + 1], sign.isJoined, sign.isSymbol(":") || sign.isSymbol("."),
            let digits = reading[index + 2], digits.isJoined, digits.kind == .number
        {
            guard digits.text.utf8.count == 2, let minute = digits.number, minute < 60, hour < 24 || minute == 0 else {
                return nil
            }
            time = Time(minutes: hour * 60 + minute, isPlain: true, next: index + 3)
            time.next = pastSeconds(reading, time.next)
        }
        return withHalf(reading, time, hour: hour)
    }

    /// "klockan nio": only a word for the clock makes it one.
    private static func hourInWords(_ token: Token, _ index: Int) -> Time? {
        guard let hour = NumberWords.value(of: token.text), (1...24).contains(hour) else { return nil }
        return Time(minutes: hour * 60, isPlain: false, next: index + 1)
    }

    private static func pastSeconds(_ reading: DateReading, _ index: Int) -> Int {
        guard let sign = reading[index], sign.isJoined, sign.isSymbol(":"), let digits = reading[index + 1],
            digits.isJoined, digits.text.utf8.count == 2, digits.kind == .number
        else { return index }
        return index + 2
    }

    /// "am" and "pm", also "a.m.".
    private static func withHalf(_ reading: DateReading, _ time: Time, hour: Int) -> Time? {
        var time = time
        let word = reading[time.next]?.text
        var next = time.next + 1
        let isAfternoon: Bool
        switch word {
        case "am", "pm": isAfternoon = word == "pm"
        case "a", "p":
            guard let stop = reading[next], stop.isSymbol("."), let m = reading[next + 1], m.isWord("m") else {
                return time
            }
            isAfternoon = word == "p"
            next += 2
        default: return time
        }
        guard (1...12).contains(hour) else { return nil }
        time.minutes = (hour % 12 + (isAfternoon ? 12 : 0)) * 60 + time.minutes % 60
        time.isPlain = true
        time.hasHalf = true
        time.next = reading.skippingStop(next)
        return time
    }

    /// The time of ISO 8601 after its "T"; seconds and the zone are passed over.
    private static func isoTime(_ reading: DateReading, at index: Int) -> (clock: ClockSpan, next: Int)? {
        guard reading[index]?.isJoined ?? false, let time = time(reading, at: index), time.isPlain else { return nil }
        var next = time.next
        if let dot = reading[next], dot.isSymbol("."), dot.isJoined, reading[next + 1]?.kind == .number { next += 2 }
        if let zone = reading[next], zone.isJoined, zone.isWord("z") { next += 1 }
        if let sign = reading[next], sign.isJoined, sign.isSymbol("+") || sign.isSymbol("-"),
            reading[next + 1]?.kind == .number
        {
            next += reading[next + 2]?.isSymbol(":") ?? false ? 4 : 2
        }
        return (ClockSpan(from: time.minutes, to: nil), next)
    }
}
