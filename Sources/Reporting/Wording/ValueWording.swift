import Language
import Model

/// Values of fields as people write them: `250 000 kr`, `12,5`, `3 maj 2027`.
enum ValueWording {
    static func text(_ value: FieldValue, _ language: TextLanguage) -> String {
        switch value {
        case .text(let text): text
        case .day(let day): DayWording.text(day, language)
        case .number(let number): self.number(number, language)
        case .money(let money): self.money(money, language)
        }
    }

    /// A value of a field with the unit that its name says.
    static func text(_ value: FieldValue, of field: FieldName, _ language: TextLanguage) -> String {
        let plain = text(value, language)
        guard case .number = value else { return plain }
        return plain + FieldWording.unit(field, language)
    }

    private static func money(_ money: Money, _ language: TextLanguage) -> String {
        let amount = number(money.amount, language)
        return switch (money.currency, language) {
        case ("SEK", .swedish): "\(amount) kr"
        default: language == .english ? "\(money.currency) \(amount)" : "\(amount) \(money.currency)"
        }
    }

    /// Thousands in groups; a no-break space in Swedish, a comma in English.
    static func number(_ number: Double, _ language: TextLanguage) -> String {
        let scaled = (abs(number) * 100).rounded()
        guard scaled < 1e17 else { return String(number) }
        let whole = Int64(scaled / 100)
        let cents = Int64(scaled) % 100
        let digits = Array(String(whole))
        var text = number < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += language == .swedish ? "\u{A0}" : "," }
            text.append(digit)
        }
        guard cents > 0 else { return text }
        let fraction = cents % 10 == 0 ? String(cents / 10) : cents < 10 ? "0\(cents)" : String(cents)
        return text + (language == .swedish ? "," : ".") + fraction
    }
}
