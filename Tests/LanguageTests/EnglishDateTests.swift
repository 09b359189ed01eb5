import Language
import Model
import Testing

/// "kind start end precision": what a table expects of one mention.
private func summaries(_ text: String, _ language: TextLanguage) throws -> [String] {
    let reference = try #require(CalendarDay(year: 2026, month: 11, day: 23))
    return DateScanner(language: language, reference: reference).mentions(in: text).map { mention in
        let ends = [mention.start, mention.end].map { $0?.description ?? "-" }
        return "\(mention.kind) \(ends[0]) \(ends[1]) \(mention.precision)"
    }
}

@Suite struct `Dates in English` {
    @Test(arguments: [
        ("by 3 May 2027", ["deadline - 2027-05-03 day"]),
        ("Apply by May 3", ["deadline - 2027-05-03 day"]),
        ("Applications close on 15 January 2027", ["deadline - 2027-01-15 day"]),
        (
            "The call opens on 1 February and closes on 30 March 2027",
            ["start 2027-02-01 - day", "deadline - 2027-03-30 day"]
        ),
        ("Open until 30 June 2027", ["deadline - 2027-06-30 day"]),
        ("before 1 March 2027", ["deadline - 2027-02-28 day"]),
        ("3rd of May 2027", ["date 2027-05-03 2027-05-03 day"]),
        ("the 3rd of May", ["date 2027-05-03 2027-05-03 day"]),
        ("Published 12 June 2025", ["published 2025-06-12 2025-06-12 day"]),
        ("Published on June 12, 2025", ["published 2025-06-12 2025-06-12 day"]),
        ("Updated yesterday", ["updated 2026-11-22 2026-11-22 day"]),
        ("from 1 January 2027", ["start 2027-01-01 - day"]),
        ("from 1 January to 31 March 2027", ["date 2027-01-01 2027-03-31 day"]),
        ("between 3 and 5 May 2027", ["date 2027-05-03 2027-05-05 day"]),
        ("May 3 – June 2, 2027", ["date 2027-05-03 2027-06-02 day"]),
        ("May–June 2027", ["date 2027-05-01 2027-06-30 month"]),
        ("week 42", ["date 2027-10-18 2027-10-24 week"]),
        ("Q3 2027", ["date 2027-07-01 2027-09-30 quarter"]),
        ("third quarter of 2027", ["date 2027-07-01 2027-09-30 quarter"]),
        ("first half of 2027", ["date 2027-01-01 2027-06-30 half"]),
        ("end of May 2027", ["date 2027-05-21 2027-05-31 part"]),
        ("early May", ["date 2027-05-01 2027-05-10 part"]),
        ("mid-May 2027", ["date 2027-05-11 2027-05-20 part"]),
        ("late autumn 2027", ["date 2027-11-01 2027-11-30 part"]),
        ("in two weeks", ["date 2026-12-07 2026-12-07 day"]),
        ("3 days ago", ["date 2026-11-20 2026-11-20 day"]),
        ("tomorrow at 9 am", ["date 2026-11-24T09:00 2026-11-24T09:00 minute"]),
        ("next week", ["date 2026-11-30 2026-12-06 week"]),
        ("this spring", ["date 2027-03-01 2027-05-31 season"]),
        ("ongoing", ["ongoing - - none"]),
        ("Applications are accepted on a rolling basis", ["ongoing - - none"]),
        ("No deadline", ["ongoing - - none"]),
        ("March 2027", ["date 2027-03-01 2027-03-31 month"]),
        ("in March", ["date 2027-03-01 2027-03-31 month"]),
        ("spring 2027", ["date 2027-03-01 2027-05-31 season"]),
        ("during 2027", ["date 2027-01-01 2027-12-31 year"]),
        ("2025–2027", ["date 2025-01-01 2027-12-31 year"]),
        ("from 2027 onwards", ["start 2027-01-01 - year"]),
        ("3 May 2027 at 13:00", ["date 2027-05-03T13:00 2027-05-03T13:00 minute"]),
        ("Tuesday 4 May 2027, 9:30 a.m. – 11 a.m.", ["date 2027-05-04T09:30 2027-05-04T11:00 minute"]),
        ("10 am on 3 May 2027", ["date 2027-05-03T10:00 2027-05-03T10:00 minute"]),
        ("between 9 and 11 am on 3 May", ["date 2027-05-03T09:00 2027-05-03T11:00 minute"]),
        ("no later than 15 March 2027 at 23:59", ["deadline - 2027-03-15T23:59 minute"]),
        ("Deadline: March 15, 2027, 5 pm", ["deadline - 2027-03-15T17:00 minute"]),
        ("Monday, 3 May – Wednesday, 5 May 2027", ["date 2027-05-03 2027-05-05 day"]),
        ("03/05/2027", ["date 2027-05-03 2027-05-03 day"]),
        ("2027-05-03", ["date 2027-05-03 2027-05-03 day"]),
        ("effective 1 July 2027", ["start 2027-07-01 - day"]),
        ("Starts 3 May", ["start 2027-05-03 - day"]),
        ("since 2019", ["start 2019-01-01 - year"]),
        ("The programme starts in autumn 2027", ["start 2027-09-01 - season"]),
        ("Last reviewed 3 May 2024", ["updated 2024-05-03 2024-05-03 day"]),
    ])
    func `are read with their kind`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .english) == expected)
    }

    @Test(arguments: [
        "You may apply for 3 grants",
        "Section 3 may apply",
        "1-800-555-0199",
        "Regulation (EU) 2023/2831",
        "3/4 of the cost",
    ])
    func `are not seen in numbers of other kinds`(text: String) throws {
        #expect(try summaries(text, .english) == [])
    }
}

@Suite struct `A date's words` {
    @Test func `are quoted as they stand`() throws {
        let text = TokenizedText("Sök i tid: senast tisdagen den 4 maj kl. 12 går det.")
        let reference = try #require(CalendarDay(year: 2026, month: 11, day: 23))
        let mentions = DateScanner(language: .swedish, reference: reference).mentions(in: text)
        #expect(mentions.map { text.quotation($0.range) } == ["tisdagen den 4 maj kl. 12"])
        #expect(mentions.map(\.statesYear) == [false])
    }
}
