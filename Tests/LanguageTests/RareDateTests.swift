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

@Suite struct `Rarer dates in Swedish` {
    @Test(arguments: [
        ("3maj 2027", ["date 2027-05-03 2027-05-03 day"]),
        ("den 3 maj, 2027", ["date 2027-05-03 2027-05-03 day"]),
        ("måndagen den tredje maj 2027", ["date 2027-05-03 2027-05-03 day"]),
        ("Sista ansökningsdatum 3 maj 2027", ["deadline - 2027-05-03 day"]),
        ("Ansökan senast: 3 maj", ["deadline - 2027-05-03 day"]),
        ("Skicka in din ansökan före 1 mars 2027", ["deadline - 2027-02-28 day"]),
        ("Ansökningstiden går ut den 3 maj 2027", ["deadline - 2027-05-03 day"]),
        ("Du kan söka t.o.m. den 31 maj", ["deadline - 2027-05-31 day"]),
        ("Sök senast den sista maj 2027", ["deadline - 2027-05-31 day"]),
        ("sista april", ["date 2027-04-30 2027-04-30 day"]),
        ("innan utgången av mars 2027", ["deadline - 2027-03-31 month"]),
        ("senast kl 24 den 3 maj", ["deadline - 2027-05-03T24:00 minute"]),
        ("senast 3/5", ["deadline - 2027-05-03 day"]),
        ("Ansökan måste ha kommit in den 3 maj", ["deadline - 2027-05-03 day"]),
        ("Ansökan ska ha inkommit senast 2027-03-01 kl. 15.00", ["deadline - 2027-03-01T15:00 minute"]),
        ("2027-05-03 13:30:00", ["date 2027-05-03T13:30 2027-05-03T13:30 minute"]),
        ("03-05-2027", ["date 2027-05-03 2027-05-03 day"]),
        ("20270503–20270507", ["date 2027-05-03 2027-05-07 day"]),
        ("kring månadsskiftet mars–april 2027", ["date 2027-03-31 2027-04-01 part"]),
        ("tidig höst 2027", ["date 2027-09-01 2027-09-30 part"]),
        ("sen vår 2027", ["date 2027-05-01 2027-05-31 part"]),
        ("maj-27", ["date 2027-05-01 2027-05-31 month"]),
        ("05/2027", ["date 2027-05-01 2027-05-31 month"]),
        ("Du kan ansöka när som helst", ["ongoing - - none"]),
        ("Sök året om", ["ongoing - - none"]),
        ("kontinuerlig antagning", ["ongoing - - none"]),
        ("Inget sista datum", ["ongoing - - none"]),
        ("Öppet för ansökan hela året", ["ongoing - - none"]),
        (
            "Publicerad 3 maj 2024. Uppdaterad 5 juni 2025",
            ["published 2024-05-03 2024-05-03 day", "updated 2025-06-05 2025-06-05 day"]
        ),
        ("2027 Q3", ["date 2027-07-01 2027-09-30 quarter"]),
        ("2027, vecka 8", ["date 2027-02-22 2027-02-28 week"]),
        ("kvartal 3, 2027", ["date 2027-07-01 2027-09-30 quarter"]),
        ("1:a kvartalet 2027", ["date 2027-01-01 2027-03-31 quarter"]),
        ("15.10–17.10.2026", ["date 2026-10-15 2026-10-17 day"]),
        ("torsdag 15 – lördag 17 oktober 2026", ["date 2026-10-15 2026-10-17 day"]),
        ("1 december 2026–31 januari 2027", ["date 2026-12-01 2027-01-31 day"]),
        ("1 dec – 31 jan", ["date 2026-12-01 2027-01-31 day"]),
        ("från 15 oktober 2026 kl. 9 till 17 oktober kl. 15", ["date 2026-10-15T09:00 2026-10-17T15:00 minute"]),
        ("15.–17. oktober", ["date 2027-10-15 2027-10-17 day"]),
        ("senast i morgon", ["deadline - 2026-11-24 day"]),
        ("i fjol", ["date 2025-01-01 2025-12-31 year"]),
        ("höst/vinter 2027", ["date 2027-09-01 2028-02-29 season"]),
        ("vår 2027", ["date 2027-03-01 2027-05-31 season"]),
        (
            "Publicerad 3 maj 2024 Senast uppdaterad 12 juni 2025",
            ["published 2024-05-03 2024-05-03 day", "updated 2025-06-12 2025-06-12 day"]
        ),
        ("Uppdaterad för 3 dagar sedan", ["updated 2026-11-20 2026-11-20 day"]),
        ("Senast uppdaterad: i går", ["updated 2026-11-22 2026-11-22 day"]),
        ("startar v. 8 2027", ["start 2027-02-22 - week"]),
        ("börjar gälla 1 juli 2027", ["start 2027-07-01 - day"]),
        ("3 maj från kl. 13", ["date 2027-05-03T13:00 2027-05-03T13:00 minute"]),
        ("3 maj 2027 (kl. 13–15)", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("v8 2027", ["date 2027-02-22 2027-02-28 week"]),
        ("2027W08", ["date 2027-02-22 2027-02-28 week"]),
        ("vecka 8 (2027)", ["date 2027-02-22 2027-02-28 week"]),
        ("under åren 2026 och 2027", ["date 2026-01-01 2026-12-31 year", "date 2027-01-01 2027-12-31 year"]),
        ("22 november", ["date 2027-11-22 2027-11-22 day"]),
        ("29 feb", ["date 2028-02-29 2028-02-29 day"]),
        ("den 3 maj 2027 – tills vidare", ["start 2027-05-03 - day"]),
        ("fr.o.m. 1 mars 2027 tills vidare", ["start 2027-03-01 - day"]),
        ("under perioden 1 mars – 30 april 2027", ["date 2027-03-01 2027-04-30 day"]),
        ("Senast den 3:e i maj", ["deadline - 2027-05-03 day"]),
        ("mars/april 2027", ["date 2027-03-01 2027-04-30 month"]),
        ("Beslut meddelas i juni 2027", ["date 2027-06-01 2027-06-30 month"]),
        ("Torsdag 6 maj 2027 13.00-16.00", ["date 2027-05-06T13:00 2027-05-06T16:00 minute"]),
        (
            "6 maj kl. 13.00, 13 maj kl. 13.00",
            ["date 2027-05-06T13:00 2027-05-06T13:00 minute", "date 2027-05-13T13:00 2027-05-13T13:00 minute"]
        ),
        ("Nästa utlysning öppnar våren 2027", ["start 2027-03-01 - season"]),
        ("Ansökan öppnar 1 mars och stänger 30 april 2027", ["start 2027-03-01 - day", "deadline - 2027-04-30 day"]),
        (
            "Kursen ges 3–5 maj och 10–12 maj 2027",
            ["date 2027-05-03 2027-05-05 day", "date 2027-05-10 2027-05-12 day"]
        ),
        ("från och med v. 10", ["start 2027-03-08 - week"]),
        ("till och med vecka 20", ["deadline - 2027-05-23 week"]),
        ("1 jan-31 dec 2027", ["date 2027-01-01 2027-12-31 day"]),
        ("Sista dag: 2027-05-03, kl 16", ["deadline - 2027-05-03T16:00 minute"]),
        ("ons 5/5", ["date 2027-05-05 2027-05-05 day"]),
        ("lördagen den 1 maj", ["date 2027-05-01 2027-05-01 day"]),
        ("Senast 31/3-27", ["deadline - 2027-03-31 day"]),
        ("31/3-2027", ["date 2027-03-31 2027-03-31 day"]),
        ("jan 2027", ["date 2027-01-01 2027-01-31 month"]),
        ("fr o m jan 2027", ["start 2027-01-01 - month"]),
        ("hösten 27", ["date 2027-09-01 2027-11-30 season"]),
        ("2026-11", ["date 2026-11-01 2026-11-30 month"]),
        ("första halvan av 2027", ["date 2027-01-01 2027-06-30 half"]),
        ("tredje veckan i maj", ["date 2027-05-17 2027-05-23 week"]),
        ("under 2026 och 2027", ["date 2026-01-01 2026-12-31 year", "date 2027-01-01 2027-12-31 year"]),
        ("senast under hösten 2027", ["deadline - 2027-11-30 season"]),
        ("kl. 10.00 måndag 3 maj 2027", ["date 2027-05-03T10:00 2027-05-03T10:00 minute"]),
    ])
    func `are read with their kind`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        "Agenda 2030",
        "Horisont 2020",
        "ISBN 978-91-7000-123-4",
        "IBAN SE35 5000 0000 0549 1000 0003",
        "Box 2027, 901 02 Umeå",
        "3 av 5 företag",
        "50/50",
        "COVID-19",
        "9,5 miljoner",
        "EU 2021/1060",
        "artikel 107.1",
        "12 345,50 kr",
        "i 30 dagar",
        "Ansökan är stängd",
        "senast två veckor före kursstart",
        "inom 30 dagar",
    ])
    func `are not seen in numbers of other kinds`(text: String) throws {
        #expect(try summaries(text, .swedish) == [])
    }
}
