/// What a number counts.
public enum QuantityUnit: Hashable, Sendable {
    /// Whole units of a currency, ISO 4217.
    case money(currency: String)
    case percent
    case percentagePoints
    case count(CountedThing)
    case duration(DurationUnit)
}

/// The things that pages about offerings count.
public enum CountedThing: Hashable, Sendable {
    case employees, people, seats, companies, countries, times
}

public enum DurationUnit: Hashable, Sendable {
    case minutes, hours, days, workingDays, weeks, months, quarters, halfYears, years

    /// How many months one of these is; nil for what is shorter than a week.
    public var months: Double? {
        switch self {
        case .minutes, .hours, .days, .workingDays: nil
        case .weeks: 7 / 30.4375
        case .months: 1
        case .quarters: 3
        case .halfYears: 6
        case .years: 12
        }
    }

    /// How many days one of these is: working days as they are counted, months of 30.
    public var days: Double {
        switch self {
        case .minutes: 1 / 1_440
        case .hours: 1 / 24
        case .days, .workingDays: 1
        case .weeks: 7
        case .months: 30
        case .quarters: 91
        case .halfYears: 182
        case .years: 365
        }
    }
}
