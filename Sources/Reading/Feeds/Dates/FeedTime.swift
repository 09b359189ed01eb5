/// The time of day in a date's text, and how far its clock is from UTC.
struct FeedTime {
    /// From midnight; a leap second and 24:00 reach into the next day.
    private(set) var seconds = 0.0
    /// Seconds ahead of UTC; nil where the text doesn't say.
    private(set) var offset: Int?

    /// Takes the time's tokens out of `tokens`, so that only the day's are left; nil where there is no time.
    init?(takenFrom tokens: inout DateTokens) {
        guard let (start, afterTime) = readColons(tokens) ?? readBasic(tokens) ?? readPoint(tokens) else { return nil }
        var end = afterTime
        var begin = start
        readHalf(tokens, before: &begin, after: &end)
        readZone(tokens, at: &end)
        guard seconds <= 86_400 else { return nil }
        tokens.tokens.replaceSubrange(begin..<end, with: [.space])
    }

    /// `9:15`, `09:15:00`, `09:15:00.123`.
    private mutating func readColons(_ tokens: DateTokens) -> (start: Int, end: Int)? {
        for at in tokens.tokens.indices {
            guard let hour = tokens.number(at: at), hour.digits <= 2, hour.value <= 24, tokens.isSign(":", at: at + 1),
                let minute = tokens.number(at: at + 2), minute.digits <= 2, minute.value < 60
            else { continue }
            seconds = Double(hour.value * 3_600 + minute.value * 60)
            var end = at + 3
            if tokens.isSign(":", at: end), let second = tokens.number(at: end + 1), second.value <= 60 {
                seconds += Double(second.value)
                end += 2
                readFraction(tokens, at: &end)
            }
            return (at, end)
        }
        return nil
    }

    private mutating func readFraction(_ tokens: DateTokens, at end: inout Int) {
        guard tokens.isSign(".", at: end) || tokens.isSign(",", at: end), tokens.number(at: end + 1) != nil else {
            return
        }
        // Whole seconds are all that a report shows.
        end += 2
    }

    /// ISO 8601's `T0915`, `T091500`, `T09`.
    private mutating func readBasic(_ tokens: DateTokens) -> (start: Int, end: Int)? {
        for at in tokens.tokens.indices where tokens[at] == .word("t") {
            guard tokens.number(at: at - 1) != nil, let clock = tokens.number(at: at + 1),
                [2, 4, 6].contains(clock.digits)
            else { continue }
            let padded = clock.digits == 2 ? clock.value * 10_000 : clock.digits == 4 ? clock.value * 100 : clock.value
            let (hour, minute, second) = (padded / 10_000, padded / 100 % 100, padded % 100)
            guard hour <= 24, minute < 60, second <= 60 else { return nil }
            seconds = Double(hour * 3_600 + minute * 60 + second)
            var end = at + 2
            readFraction(tokens, at: &end)
            return (at, end)
        }
        return nil
    }

    /// Swedish `kl. 9.15`; without "kl" a point stands between day and month.
    private mutating func readPoint(_ tokens: DateTokens) -> (start: Int, end: Int)? {
        guard let word = tokens.tokens.firstIndex(of: .word("kl")) else { return nil }
        let skipped = tokens.tokens[(word + 1)...].prefix { $0 == .space || $0 == .sign(UInt8(ascii: ".")) }
        guard let hour = tokens.number(at: skipped.endIndex), hour.value <= 24 else { return nil }
        seconds = Double(hour.value * 3_600)
        guard tokens.isSign(".", at: skipped.endIndex + 1), let minute = tokens.number(at: skipped.endIndex + 2),
            minute.value < 60
        else { return (word, skipped.endIndex + 1) }
        seconds += Double(minute.value * 60)
        return (word, skipped.endIndex + 3)
    }

    /// `AM` and `PM` behind the time; Korean puts them before it.
    private mutating func readHalf(_ tokens: DateTokens, before begin: inout Int, after end: inout Int) {
        let behind = tokens[end] == .space ? end + 1 : end
        let before = tokens[begin - 1] == .space ? begin - 2 : begin - 1
        let half: Int
        if let found = Self.half(tokens[behind]) {
            half = found
            end = behind + 1
        } else if let found = Self.half(tokens[before]) {
            half = found
            begin = before
        } else {
            return
        }
        let hour = Int(seconds) / 3_600
        if half == 1, hour < 12 { seconds += 43_200 }
        if half == 0, hour == 12 { seconds -= 43_200 }
    }

    private static func half(_ token: DateTokens.Token?) -> Int? {
        switch token {
        case .word("am"), .word("오전"): 0
        case .word("pm"), .word("오후"): 1
        default: nil
        }
    }

    /// `Z`, `+01:00`, `-0500`, `+1`, `GMT`, `EST`, `GMT+0100`, `(CET)`.
    private mutating func readZone(_ tokens: DateTokens, at end: inout Int) {
        var at = tokens[end] == .space ? end + 1 : end
        if case .word(let name) = tokens[at], let known = ZoneNames.offset(of: name) {
            offset = known
            at += 1
            end = at
        }
        guard tokens.isSign("+", at: at) || tokens.isSign("-", at: at), let number = tokens.number(at: at + 1) else {
            return
        }
        let isBehind = tokens.isSign("-", at: at)
        var minutes: Int
        if number.digits >= 3, number.digits <= 4 {
            minutes = number.value / 100 * 60 + number.value % 100
            end = at + 2
        } else if number.digits <= 2 {
            minutes = number.value * 60
            end = at + 2
            if tokens.isSign(":", at: end), let rest = tokens.number(at: end + 1) {
                minutes += rest.value
                end += 2
            }
        } else {
            return
        }
        if minutes > 24 * 60 { minutes = 0 }
        offset = (isBehind ? -minutes : minutes) * 60
    }
}
