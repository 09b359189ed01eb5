import Model

/// The typed fields that schema.org's properties state, each with the words that state it.
struct OfferedFields {
    private let passage: (_ text: String, _ property: String) -> Passage
    private(set) var fields: [FieldName: Observed<FieldValue>] = [:]
    private(set) var passages: [Passage] = []

    /// - Parameter passage: makes the passage of a property's words.
    init(_ offered: OfferedItems.Offered, passage: @escaping (_ text: String, _ property: String) -> Passage) {
        self.passage = passage
        let item = offered.item
        addDays(item, isEvent: offered.nature == .event)
        let offers =
            [offered.offer].compactMap { $0 } + item.items(of: "offers")
            + (item.typeNames.contains("Offer") ? [item] : [])
        if let offer = offers.first { addOffer(offer) }
        addMoney(item)
        addMeasures(item)
        addPlaces(item)
    }

    private mutating func add(_ field: FieldName, _ value: FieldValue, words: String, property: String) {
        guard fields[field] == nil else { return }
        let passage = passage(words, property)
        passages.append(passage)
        fields[field] = Observed(value, Quotation(passage))
    }

    // MARK: - Days

    private mutating func addDays(_ item: StructuredItem, isEvent: Bool) {
        if isEvent { addDay(.date, "startDate", item) }
        for instance in item.items(of: "hasCourseInstance").prefix(1) { addDay(.date, "startDate", instance) }
        for name in ["applicationDeadline", "validThrough", "availabilityEnds"] { addDay(.deadline, name, item) }
        for name in ["applicationStartDate", "validFrom", "availabilityStarts"] { addDay(.opens, name, item) }
    }

    private mutating func addDay(_ field: FieldName, _ property: String, _ item: StructuredItem) {
        guard let text = item.text(of: property), let moment = StatedMoment(text) else { return }
        add(field, .day(moment.day), words: text, property: property)
    }

    // MARK: - Money

    private mutating func addOffer(_ offer: StructuredItem) {
        for name in ["validThrough", "availabilityEnds"] { addDay(.deadline, name, offer) }
        for name in ["validFrom", "availabilityStarts"] { addDay(.opens, name, offer) }
        let stated = offer.items(of: "priceSpecification").first ?? offer
        guard let words = stated.text(of: "price"), let price = Self.number(words) else { return }
        let currency = stated.text(of: "priceCurrency") ?? offer.text(of: "priceCurrency")
        if price == 0 {
            // Without its currency: "0 SEK" would be read as a price once more.
            add(.cost, .text("gratis"), words: words, property: "price")
        } else if let currency, currency.utf8.count == 3 {
            add(
                .price, .money(Money(amount: price, currency: currency.uppercased())), words: "\(words) \(currency)",
                property: "price")
        }
    }

    /// What a loan, a grant or an investment amounts to.
    private mutating func addMoney(_ item: StructuredItem) {
        let own = item.text(of: "currency")
        if let words = item.text(of: "amount"), let amount = Self.number(words), let own {
            add(
                .amountMaximum, .money(Money(amount: amount, currency: own)), words: "\(words) \(own)",
                property: "amount")
        }
        guard let amount = item.items(of: "amount").first, let currency = amount.text(of: "currency") ?? own else {
            return
        }
        addAmount(.amountMinimum, amount, "minValue", currency)
        addAmount(.amountMaximum, amount, "maxValue", currency)
        addAmount(.amountMaximum, amount, "value", currency)
    }

    private mutating func addAmount(
        _ field: FieldName, _ amount: StructuredItem, _ property: String, _ currency: String
    ) {
        guard let words = amount.text(of: property), let number = Self.number(words) else { return }
        add(
            field, .money(Money(amount: number, currency: currency)), words: "\(words) \(currency)",
            property: "amount/\(property)")
    }

    // MARK: - Others

    private mutating func addMeasures(_ item: StructuredItem) {
        if let words = item.text(of: "interestRate"), let rate = Self.number(words) {
            add(.interest, .number(rate), words: words, property: "interestRate")
        } else if let rate = item.items(of: "interestRate").first, let words = rate.text(of: "value"),
            let number = Self.number(words)
        {
            add(.interest, .number(number), words: words, property: "interestRate")
        }
        if let words = item.text(of: "maximumAttendeeCapacity"), let seats = Self.number(words) {
            add(.seats, .number(seats), words: words, property: "maximumAttendeeCapacity")
        }
        addMonths(.termMonths, "loanTerm", item)
        addMonths(.graceMonths, "gracePeriod", item)
    }

    private mutating func addMonths(_ field: FieldName, _ property: String, _ item: StructuredItem) {
        if let words = item.text(of: property), let months = Self.months(ofDuration: words) {
            add(field, .number(months), words: words, property: property)
        } else if let term = item.items(of: property).first,
            let words = term.text(of: "maxValue") ?? term.text(of: "value"),
            let number = Self.number(words),
            let unit = Self.months(ofUnit: term.text(of: "unitCode") ?? term.text(of: "unitText"))
        {
            add(field, .number(number * unit), words: words, property: property)
        }
    }

    private mutating func addPlaces(_ item: StructuredItem) {
        let place = item.text(of: "location") ?? item.items(of: "location").first?.text(of: "name")
        if let place { passages.append(passage(place, "location")) }
        let areas = item.values(of: "areaServed").compactMap { value -> String? in
            switch value {
            case .text(let text): text
            case .item(let area): area.text(of: "name")
            }
        }
        if !areas.isEmpty {
            add(
                .area, .text(areas.joined(separator: ", ")), words: areas.joined(separator: ", "),
                property: "areaServed")
        }
    }

    /// A number of JSON or of a text: `1 500`, `1500.00`, `1500,50`.
    static func number(_ text: String) -> Double? {
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        guard let number = Double(plain), number.isFinite, number >= 0 else { return nil }
        return number
    }

    /// `P5Y`, `P18M`.
    private static func months(ofDuration text: String) -> Double? {
        guard text.hasPrefix("P"), let unit = text.last, let number = Double(text.dropFirst().dropLast()) else {
            return nil
        }
        return unit == "Y" ? number * 12 : unit == "M" ? number : nil
    }

    private static func months(ofUnit unit: String?) -> Double? {
        switch unit?.lowercased() {
        case "mon", "month", "months", "månader": 1
        case "ann", "year", "years", "år": 12
        default: nil
        }
    }
}
