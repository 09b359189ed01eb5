/// The value of a field. What a number counts (percent, months, people) is part of the ``FieldName``.
public enum FieldValue: Hashable, Sendable {
    case text(String)
    case number(Double)
    case money(Money)
    case day(CalendarDay)
}

extension FieldValue: Codable {
    /// A day and a text are JSON strings, a number a number, money an object `{amount, currency}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .money(let money): try container.encode(money)
        case .day(let day): try container.encode(day)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let money = try? container.decode(Money.self) {
            self = .money(money)
        } else {
            let text = try container.decode(String.self)
            self = CalendarDay(text).map(FieldValue.day) ?? .text(text)
        }
    }
}

extension FieldValue: CustomStringConvertible {
    public var description: String {
        switch self {
        case .text(let text): text
        case .number(let number): Self.plain(number)
        case .money(let money): "\(Self.plain(money.amount)) \(money.currency)"
        case .day(let day): day.description
        }
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }
}
