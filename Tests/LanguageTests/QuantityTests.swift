import Language
import Testing

/// "lower…upper unit": what a table expects of one mention.
private func summary(_ mention: QuantityMention) -> String {
    func figure(_ value: Double?) -> String {
        guard let value else { return "" }
        return value == value.rounded() ? "\(Int(value))" : "\((value * 100).rounded() / 100)"
    }
    let unit =
        switch mention.unit {
        case .money(let currency): currency
        case .percent: "%"
        case .percentagePoints: "points"
        case .count(let thing): "\(thing)"
        case .duration(let unit): "\(unit)"
        }
    let span =
        mention.lower == mention.upper ? figure(mention.lower) : "\(figure(mention.lower))…\(figure(mention.upper))"
    return "\(span) \(unit)"
}

private func summaries(_ text: String, _ language: TextLanguage = .swedish) -> [String] {
    QuantityScanner(language: language).mentions(in: text).map(summary)
}

@Suite struct `Amounts` {
    @Test(arguments: [
        ("högst 75 000 kr", ["…75000 SEK"]), ("mellan 20 000 och 30 000 kronor", ["20000…30000 SEK"]),
        ("5 MSEK", ["5000000 SEK"]),
        ("mellan 250 000 och 4 miljoner kronor", ["250000…4000000 SEK"]),
        ("2–5 miljoner kronor", ["2000000…5000000 SEK"]),
        ("300 000 kronor som mest", ["…300000 SEK"]), ("en halv miljon kronor", ["500000 SEK"]),
        ("1 150:-", ["1150 SEK"]),
        ("en och en halv miljon", ["1500000 SEK"]), ("500 kkr", ["500000 SEK"]), ("20–50 tkr", ["20000…50000 SEK"]),
        ("1,5 mdkr", ["1500000000 SEK"]), ("från 60 000 kronor", ["60000… SEK"]),
        ("över 7 miljoner kronor", ["7000000… SEK"]),
        ("mindre än 2 miljarder kronor", ["…2000000000 SEK"]), ("tak på 300 000 kronor", ["…300000 SEK"]),
        ("minst 50 000 kr och högst 200 000 kr", ["50000…200000 SEK"]),
        ("från 60 000 kronor upp till 2 miljoner", ["60000…2000000 SEK"]),
        ("1.500.000 kr", ["1500000 SEK"]), ("180,000 kr", ["180000 SEK"]), ("2,5 Mkr", ["2500000 SEK"]),
        ("€50m", ["50000000 EUR"]),
        ("€ 50 m", ["50000000 EUR"]), ("2 MEUR", ["2000000 EUR"]), ("200 000–1 500 000 euro", ["200000…1500000 EUR"]),
        ("begränsat till 90\u{A0}000 kronor", ["…90000 SEK"]), ("4\u{2009}000 norska kronor", ["4000 NOK"]),
        ("Vi fördelar 38 miljoner.", ["38000000 SEK"]),
    ])
    func `are read in Swedish`(text: String, expected: [String]) {
        #expect(summaries(text) == expected)
    }

    @Test(arguments: [
        ("SEK 180,000 at most", ["…180000 SEK"]), ("between SEK 20,000 and 30,000", ["20000…30000 SEK"]),
        ("SEK 2-5 million", ["2000000…5000000 SEK"]),
        ("EUR 3.5 million", ["3500000 EUR"]), ("below EUR 50 m", ["…50000000 EUR"]),
        ("half a million kronor", ["500000 SEK"]),
        ("up to $1.2bn", ["…1200000000 USD"]), ("at least £500", ["500… GBP"]),
    ])
    func `are read in English`(text: String, expected: [String]) {
        #expect(summaries(text, .english) == expected)
    }

    @Test(arguments: [
        "3 miljoner invånare", "SFS 2010:1622", "08-123 45 67", "2027 års budget", "org.nr 556036-0793", "kapitel 3",
        "version 2.0", "den 3 maj 2027",
    ])
    func `are not seen where there are none`(text: String) {
        #expect(summaries(text) == [])
    }

    @Test func `are quoted with the words that bound them`() {
        let text = TokenizedText("Stödet är högst 50 procent, dock max 150 000 kr per år.")
        let mentions = QuantityScanner(language: .swedish).mentions(in: text)
        #expect(mentions.map { text.quotation($0.range) } == ["högst 50 procent", "max 150 000 kr"])
    }
}

@Suite struct `Shares and counts` {
    @Test(arguments: [
        ("högst 50 procent", ["…50 %"]), ("50–75 %", ["50…75 %"]), ("en fjärdedel av kostnaden", ["25 %"]),
        ("två tredjedelar", ["66.67 %"]),
        ("hälften", ["50 %"]), ("0,75 procentenheter", ["0.75 points"]), ("minst 25 procent", ["25… %"]),
        ("70-procentigt bidrag", ["70 %"]),
        ("inte mer än 40 %", ["…40 %"]),
    ])
    func `of a whole are in percent`(text: String, expected: [String]) {
        #expect(summaries(text) == expected)
    }

    @Test(arguments: [
        ("färre än 250 anställda", ["…249 employees"]), ("under hundra medarbetare", ["…99 employees"]),
        ("sju anställda eller färre", ["…7 employees"]),
        ("minst två och högst 29 medarbetare", ["2…29 employees"]), ("2–49 anställda", ["2…49 employees"]),
        ("10 eller fler anställda", ["10… employees"]),
        ("fler än 10 anställda", ["11… employees"]), ("250+ anställda", ["250… employees"]),
        ("120 anställda som mest", ["…120 employees"]),
        ("från 2 till 49 anställda", ["2…49 employees"]), ("tvåhundrafemtio anställda", ["250 employees"]),
        ("16 platser", ["16 seats"]),
        ("27 länder", ["27 countries"]), ("20 fast anställda", ["20 employees"]), ("max fem personer", ["…5 people"]),
    ])
    func `of people and things are whole numbers`(text: String, expected: [String]) {
        #expect(summaries(text) == expected)
    }

    @Test(arguments: [
        ("fewer than 250 employees", ["…249 employees"]), ("at least 2 and at most 49 employees", ["2…49 employees"]),
        ("twenty-five employees", ["25 employees"]),
        ("two hundred and fifty employees", ["250 employees"]), ("seven people or fewer", ["…7 people"]),
        ("half of the cost", ["50 %"]),
        ("two thirds", ["66.67 %"]), ("5.75%", ["5.75 %"]),
    ])
    func `are read in English`(text: String, expected: [String]) {
        #expect(summaries(text, .english) == expected)
    }
}

@Suite struct `Lengths of time` {
    @Test(
        arguments: [
            ("sex och ett halvt år", 78), ("15 månader", 15), ("tolv månaders kredit", 12), ("18-månaders program", 18),
            ("ett halvt år", 6), ("2½ år", 30),
            ("högst 30 månader", 30), ("ett kvartal", 3), ("under fyra månader", 4),
        ] as [(String, Double)])
    func `are months`(text: String, months: Double) {
        #expect(QuantityScanner(language: .swedish).mentions(in: text).compactMap(\.months) == [months])
    }

    @Test(arguments: [("inom tre dagar", 3), ("tolv arbetsdagar", 12), ("två veckor", 14)] as [(String, Double)])
    func `are days`(text: String, days: Double) {
        #expect(QuantityScanner(language: .swedish).mentions(in: text).compactMap(\.days) == [days])
    }
}
