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

@Suite struct `Dates in Swedish` {
    @Test(arguments: [
        ("3/5-27", ["date 2027-05-03 2027-05-03 day"]),
        ("på fredag", ["date 2026-11-27 2026-11-27 day"]),
        ("nästa tisdag", ["date 2026-12-01 2026-12-01 day"]),
        ("i fredags", ["date 2026-11-20 2026-11-20 day"]),
        ("för två veckor sedan", ["date 2026-11-09 2026-11-09 day"]),
        ("om en månad", ["date 2026-12-23 2026-12-23 day"]),
        ("den tredje maj 2027", ["date 2027-05-03 2027-05-03 day"]),
        ("3.5.2027", ["date 2027-05-03 2027-05-03 day"]),
        ("03.05.2027", ["date 2027-05-03 2027-05-03 day"]),
        ("3/5/2027", ["date 2027-05-03 2027-05-03 day"]),
        ("3:e maj", ["date 2027-05-03 2027-05-03 day"]),
        ("20270503", ["date 2027-05-03 2027-05-03 day"]),
        ("29 februari", ["date 2028-02-29 2028-02-29 day"]),
        ("24 dec", ["date 2026-12-24 2026-12-24 day"]),
        ("mötet flyttas till den 3 maj", ["date 2027-05-03 2027-05-03 day"]),
        ("Seminarium 4/5", ["date 2027-05-04 2027-05-04 day"]),
        ("ring 040-628 04 01 den 3 maj", ["date 2027-05-03 2027-05-03 day"]),
        ("3 maj -27", ["date 2027-05-03 2027-05-03 day"]),
        ("1/12", ["date 2026-12-01 2026-12-01 day"]),
        ("den 1/12", ["date 2026-12-01 2026-12-01 day"]),
        ("31/12 2026", ["date 2026-12-31 2026-12-31 day"]),
        ("31/12-26", ["date 2026-12-31 2026-12-31 day"]),
        ("Projektet avslutades den 30 juni 2026", ["date 2026-06-30 2026-06-30 day"]),
        ("den 12 i december", ["date 2026-12-12 2026-12-12 day"]),
        ("imorgon", ["date 2026-11-24 2026-11-24 day"]),
        ("idag", ["date 2026-11-23 2026-11-23 day"]),
        ("nu på onsdag", ["date 2026-11-25 2026-11-25 day"]),
        ("om 14 dagar", ["date 2026-12-07 2026-12-07 day"]),
        ("för tre år sedan", ["date 2023-11-23 2023-11-23 day"]),
        ("§ 12 maj", ["date 2027-05-12 2027-05-12 day"]),
    ])
    func `are single days`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("15-17 okt -26", ["date 2026-10-15 2026-10-17 day"]),
        ("15 till 17 oktober", ["date 2027-10-15 2027-10-17 day"]),
        ("mellan den 3 och den 5 maj 2027", ["date 2027-05-03 2027-05-05 day"]),
        ("mellan 1 och 15 mars", ["date 2027-03-01 2027-03-15 day"]),
        ("måndag 3 maj – onsdag 5 maj 2027", ["date 2027-05-03 2027-05-05 day"]),
        ("3/5-7/5", ["date 2027-05-03 2027-05-07 day"]),
        ("Öppet från den 1 mars till den 30 april 2027", ["date 2027-03-01 2027-04-30 day"]),
        ("Ansökan är öppen 1 mars–15 april 2027", ["date 2027-03-01 2027-04-15 day"]),
        ("2027-05-03/2027-05-07", ["date 2027-05-03 2027-05-07 day"]),
        ("1 mars 2027 till 30 april 2027", ["date 2027-03-01 2027-04-30 day"]),
        ("fr o m den 1 mars t o m den 30 april", ["date 2027-03-01 2027-04-30 day"]),
        ("Ansök mellan 1 februari och 15 mars 2027", ["date 2027-02-01 2027-03-15 day"]),
        ("Ansökningsperiod: 1 februari–15 mars 2027", ["date 2027-02-01 2027-03-15 day"]),
        ("Ansökningsperiod 2027-02-01 - 2027-03-15", ["date 2027-02-01 2027-03-15 day"]),
        ("3-4 maj 2027", ["date 2027-05-03 2027-05-04 day"]),
        ("3 - 4 maj 2027", ["date 2027-05-03 2027-05-04 day"]),
        ("lör-sön 3-4 maj", ["date 2027-05-03 2027-05-04 day"]),
        ("lördag–söndag den 3–4 maj", ["date 2027-05-03 2027-05-04 day"]),
        ("2027-02-01 till och med 2027-03-15", ["date 2027-02-01 2027-03-15 day"]),
        ("1 feb tom 15 mars 2027", ["date 2027-02-01 2027-03-15 day"]),
    ])
    func `are spans of days`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("kl. 13 den 3 maj", ["date 2027-05-03T13:00 2027-05-03T13:00 minute"]),
        ("tis 3/5 kl 13-15", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("3/5 kl. 13", ["date 2027-05-03T13:00 2027-05-03T13:00 minute"]),
        ("2027-05-03T13:00", ["date 2027-05-03T13:00 2027-05-03T13:00 minute"]),
        ("2027-05-03T13:00:00+02:00", ["date 2027-05-03T13:00 2027-05-03T13:00 minute"]),
        ("2027-05-03 kl. 13.00–15.00", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("den 3 maj 2027 klockan 13:00 till 15:00", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("3 maj 13.00-15.00", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("Datum: 3 maj 2027 Tid: 13.00–15.00", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("Tisdag den 4 maj klockan 8–9.30", ["date 2027-05-04T08:00 2027-05-04T09:30 minute"]),
        ("fredag 3 maj, kl. 09.00 – lördag 4 maj, kl. 12.00", ["date 2027-05-03T09:00 2027-05-04T12:00 minute"]),
        ("Tid: 13.00–15.00, 3 maj 2027", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("3 maj 2027, 13–15", ["date 2027-05-03T13:00 2027-05-03T15:00 minute"]),
        ("3 maj 2027 09:00 - 16:30", ["date 2027-05-03T09:00 2027-05-03T16:30 minute"]),
        ("Mötet är torsdagen den 5:e november 2026 klockan nio", ["date 2026-11-05T09:00 2026-11-05T09:00 minute"]),
        ("i morgon kl 9", ["date 2026-11-24T09:00 2026-11-24T09:00 minute"]),
    ])
    func `have a time of day`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("v. 42", ["date 2027-10-18 2027-10-24 week"]),
        ("v 42–44", ["date 2027-10-18 2027-11-07 week"]),
        ("vecka 42 och 43 2027", ["date 2027-10-18 2027-10-31 week"]),
        ("v.8/2027", ["date 2027-02-22 2027-02-28 week"]),
        ("hösten -27", ["date 2027-09-01 2027-11-30 season"]),
        ("vintern 2026/2027", ["date 2026-12-01 2027-02-28 season"]),
        ("i slutet av maj", ["date 2027-05-21 2027-05-31 part"]),
        ("i början av juni 2027", ["date 2027-06-01 2027-06-10 part"]),
        ("under 2026–2027", ["date 2026-01-01 2027-12-31 year"]),
        ("Programperioden 2021–2027", ["date 2021-01-01 2027-12-31 year"]),
        ("budgetåret 2026", ["date 2026-01-01 2026-12-31 year"]),
        ("2026", ["date 2026-01-01 2026-12-31 year"]),
        ("maj 2027", ["date 2027-05-01 2027-05-31 month"]),
        ("maj–juni 2027", ["date 2027-05-01 2027-06-30 month"]),
        ("mars till maj", ["date 2027-03-01 2027-05-31 month"]),
        ("i maj", ["date 2027-05-01 2027-05-31 month"]),
        ("nästa vecka", ["date 2026-11-30 2026-12-06 week"]),
        ("förra veckan", ["date 2026-11-16 2026-11-22 week"]),
        ("denna månad", ["date 2026-11-01 2026-11-30 month"]),
        ("i höst", ["date 2026-09-01 2026-11-30 season"]),
        ("H1 2027", ["date 2027-01-01 2027-06-30 half"]),
        ("HT 2027", ["date 2027-07-01 2027-12-31 half"]),
        ("vårterminen 2027", ["date 2027-01-01 2027-06-30 half"]),
        ("kvartal 2 2027", ["date 2027-04-01 2027-06-30 quarter"]),
        ("sista kvartalet", ["date 2026-10-01 2026-12-31 quarter"]),
        ("Q2–Q3 2027", ["date 2027-04-01 2027-09-30 quarter"]),
        ("Q1/2027", ["date 2027-01-01 2027-03-31 quarter"]),
        ("första kvartalet", ["date 2027-01-01 2027-03-31 quarter"]),
        ("andra halvan av maj", ["date 2027-05-16 2027-05-31 part"]),
        ("första veckan i juni", ["date 2027-05-31 2027-06-06 week"]),
        ("vecka 1", ["date 2027-01-04 2027-01-10 week"]),
        ("inför hösten 2027", ["date 2027-09-01 2027-11-30 season"]),
        ("under sommaren", ["date 2027-06-01 2027-08-31 season"]),
        ("till sommaren 2027", ["date 2027-06-01 2027-08-31 season"]),
        ("början av 2027", ["date 2027-01-01 2027-04-30 part"]),
        ("i slutet av året", ["date 2026-09-01 2026-12-31 part"]),
        ("halvårsskiftet 2027", ["date 2027-06-30 2027-07-01 part"]),
        ("månadsskiftet maj/juni", ["date 2027-05-31 2027-06-01 part"]),
        ("läsåret 2026/27", ["date 2026-01-01 2027-12-31 year"]),
        ("Sommaren 2027 till våren 2028", ["date 2027-06-01 2028-05-31 season"]),
        ("Under 2021 fördelar vi 38 miljoner.", ["date 2021-01-01 2021-12-31 year"]),
        ("år 2027", ["date 2027-01-01 2027-12-31 year"]),
        ("år 2027–2029", ["date 2027-01-01 2029-12-31 year"]),
        ("vt 2027", ["date 2027-01-01 2027-06-30 half"]),
        ("VT-27", ["date 2027-01-01 2027-06-30 half"]),
        ("sept 2027", ["date 2027-09-01 2027-09-30 month"]),
        ("slutet på april", ["date 2027-04-21 2027-04-30 part"]),
        ("i mitten på oktober 2027", ["date 2027-10-11 2027-10-20 part"]),
        ("sent i höst", ["date 2026-11-01 2026-11-30 part"]),
        ("maj 2027 – juni 2028", ["date 2027-05-01 2028-06-30 month"]),
        ("okt-dec 2027", ["date 2027-10-01 2027-12-31 month"]),
        ("jan–mars", ["date 2027-01-01 2027-03-31 month"]),
        ("som upphörde i augusti 2025", ["date 2025-08-01 2025-08-31 month"]),
        ("denna vecka", ["date 2026-11-23 2026-11-29 week"]),
        ("under det första kvartalet 2027", ["date 2027-01-01 2027-03-31 quarter"]),
        ("2027 första kvartalet", ["date 2027-01-01 2027-03-31 quarter"]),
        ("kvartal 1–2 2027", ["date 2027-01-01 2027-06-30 quarter"]),
        ("kv 3", ["date 2027-07-01 2027-09-30 quarter"]),
        ("våren/sommaren 2027", ["date 2027-03-01 2027-08-31 season"]),
        ("Nästa intag: september", ["date 2027-09-01 2027-09-30 month"]),
    ])
    func `are weeks, months, seasons and other longer times`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("senast den 3 maj", ["deadline - 2027-05-03 day"]),
        ("Ansökan ska vara inne den 15 mars 2027", ["deadline - 2027-03-15 day"]),
        ("Sista dag för ansökan är den 3 maj", ["deadline - 2027-05-03 day"]),
        ("Sista anmälningsdag är tisdagen den 3 maj 2027", ["deadline - 2027-05-03 day"]),
        ("senast i slutet av maj", ["deadline - 2027-05-31 part"]),
        ("senast vid årsskiftet", ["deadline - 2027-01-01 part"]),
        ("senast kl. 12.00 den 3 maj 2027", ["deadline - 2027-05-03T12:00 minute"]),
        ("senast den 3 maj kl. 12", ["deadline - 2027-05-03T12:00 minute"]),
        ("Utlysningen är öppen till och med 15 april", ["deadline - 2027-04-15 day"]),
        ("fram till den 1 juni", ["deadline - 2027-06-01 day"]),
        ("anmäl dig innan 1 maj", ["deadline - 2027-04-30 day"]),
        ("före maj månads utgång", ["deadline - 2027-05-31 month"]),
        ("Ansök löpande, dock senast 1 december 2026", ["deadline - 2026-12-01 day"]),
        ("1 april 2027 är sista ansökningsdag", ["deadline - 2027-04-01 day"]),
        ("före sommaren", ["deadline - 2027-05-31 season"]),
        ("Ansökan: senast 2027-03-15 kl. 15:00", ["deadline - 2027-03-15T15:00 minute"]),
        ("Erbjudandet gäller t o m 2027-01-31", ["deadline - 2027-01-31 day"]),
        ("Gäller till och med utgången av 2027", ["deadline - 2027-12-31 year"]),
        ("senast under vecka 8", ["deadline - 2027-02-28 week"]),
        ("deadline 1 mars", ["deadline - 2027-03-01 day"]),
        ("Deadline den 1 mars kl 23:59", ["deadline - 2027-03-01T23:59 minute"]),
        ("Stängde 3 maj 2026", ["deadline - 2026-05-03 day"]),
        ("Projektet pågår till och med december 2026", ["deadline - 2026-12-31 month"]),
        ("Slutdatum: 2027-12-31", ["deadline - 2027-12-31 day"]),
    ])
    func `are deadlines after the words that say so`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("öppnar i vår", ["start 2027-03-01 - season"]),
        ("efter den 1 juli 2027", ["start 2027-07-02 - day"]),
        ("tidigast 1 mars 2027", ["start 2027-03-01 - day"]),
        ("gäller från 1 juli 2027", ["start 2027-07-01 - day"]),
        ("träder i kraft den 1 januari 2027", ["start 2027-01-01 - day"]),
        ("fr.o.m. 1 mars", ["start 2027-03-01 - day"]),
        ("Den 1 mars öppnar ansökan", ["start 2027-03-01 - day"]),
        ("sedan 2019", ["start 2019-01-01 - year"]),
        ("från hösten 2027", ["start 2027-09-01 - season"]),
        ("Kursstart: 1/3", ["start 2027-03-01 - day"]),
        ("Nästa start är i januari.", ["start 2027-01-01 - month"]),
        ("Start i mars 2027", ["start 2027-03-01 - month"]),
        ("Första ansökningsdag 1 mars 2027", ["start 2027-03-01 - day"]),
    ])
    func `are starts after the words that say so`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("Publicerad: 3 maj", ["published 2026-05-03 2026-05-03 day"]),
        ("Senast uppdaterad 2024-05-03 10:15", ["updated 2024-05-03T10:15 2024-05-03T10:15 minute"]),
        ("Senast ändrad: 12 juni 2025 kl. 14:30", ["updated 2025-06-12T14:30 2025-06-12T14:30 minute"]),
        ("Sidan granskades den 12 juni 2025", ["updated 2025-06-12 2025-06-12 day"]),
    ])
    func `are stamps of a page, and look back`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("tills vidare", ["ongoing - - none"]),
        ("Vi tar emot ansökningar löpande", ["ongoing - - none"]),
        ("Öppet året runt", ["ongoing - - none"]),
    ])
    func `are always open`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        ("veckorna 10 och 12", ["date 2027-03-08 2027-03-14 week", "date 2027-03-22 2027-03-28 week"]),
        ("under maj och juni", ["date 2027-05-01 2027-05-31 month", "date 2027-06-01 2027-06-30 month"]),
        (
            "Utlysningen öppnar den 1 mars och stänger den 15 april 2027",
            ["start 2027-03-01 - day", "deadline - 2027-04-15 day"]
        ),
        (
            "Publicerad 3 maj 2024, uppdaterad 12 juni 2025",
            ["published 2024-05-03 2024-05-03 day", "updated 2025-06-12 2025-06-12 day"]
        ),
        (
            "Publicerad 3 maj 2024 | Uppdaterad 12 juni 2025",
            ["published 2024-05-03 2024-05-03 day", "updated 2025-06-12 2025-06-12 day"]
        ),
        (
            "3, 10 och 17 maj 2027",
            ["date 2027-05-03 2027-05-03 day", "date 2027-05-10 2027-05-10 day", "date 2027-05-17 2027-05-17 day"]
        ),
        ("3 och 10 maj", ["date 2027-05-03 2027-05-03 day", "date 2027-05-10 2027-05-10 day"]),
        ("3 maj och 10 juni 2027", ["date 2027-05-03 2027-05-03 day", "date 2027-06-10 2027-06-10 day"]),
        (
            "4/5, 11/5 och 18/5",
            ["date 2027-05-04 2027-05-04 day", "date 2027-05-11 2027-05-11 day", "date 2027-05-18 2027-05-18 day"]
        ),
        ("hösten 2026/våren 2027", ["date 2026-09-01 2026-11-30 season", "date 2027-03-01 2027-05-31 season"]),
        ("Startdatum: 2027-01-01 Slutdatum: 2027-12-31", ["start 2027-01-01 - day", "deadline - 2027-12-31 day"]),
        ("Startar 1 mars 2027 och slutar 30 april 2027", ["start 2027-03-01 - day", "deadline - 2027-04-30 day"]),
    ])
    func `are told apart when several stand together`(text: String, expected: [String]) throws {
        #expect(try summaries(text, .swedish) == expected)
    }

    @Test(arguments: [
        "1/2 av kostnaden",
        "3/4",
        "2/3 av priset",
        "öppet 24/7",
        "08-123 45 67",
        "tel. 070-123 45 67",
        "+46 8 123 45 67",
        "SFS 2010:1622",
        "förordning (2010:1622)",
        "förordning (EU) nr 651/2014",
        "prop. 2021/22:45",
        "dnr 2024-05-01234",
        "Dnr RS 2024-0123",
        "version 2.0.3",
        "postnr 901 32",
        "50 procent, dock max 150 000 kr",
        "Bankgiro 5050-1055",
        "personnr 850101-1234",
        "RiR 2019:3",
        "Maj Andersson svarar",
        "i vår verksamhet",
        "löpande kostnader",
        "tel 20270503",
        "31 februari 2027",
        "30 februari",
        "32 maj",
        "torsdagar kl. 13",
        "måndag–fredag 8–17",
        "5 år",
        "200 000–1 500 000 euro",
        "s. 12–14",
        "kap. 5 § 3",
        "10–49 anställda",
        "5–7 procent",
        "Andelen är 2/3.",
        "1990-talet",
        "den 1:a i varje månad",
        "den 15:e varje månad",
        "kl 13",
        "öppettider 9–17",
        "Fem veckor",
        "i tolv månader",
        "Ansökningstiden har gått ut",
        "i natt",
        "ISO 27001:2022",
        "Artikel 3.5",
        "2,5 miljoner",
        "10.30 kr",
        "5 maj-blommor",
    ])
    func `are not seen in numbers of other kinds`(text: String) throws {
        #expect(try summaries(text, .swedish) == [])
    }
}
