import Language
import Testing

@Suite struct `Contacts in a text` {
    @Test(arguments: [
        ("Skriv till Anna.Berg@exempel-bolag.se.", ["anna.berg@exempel-bolag.se"]),
        ("info (at) exempel.se eller stod[a]exempel.se", ["info@exempel.se", "stod@exempel.se"]),
        ("(post@lan.exempel.se)", ["post@lan.exempel.se"]), ("@exempel på nätet", []), ("a@b", []), ("2 kg @ 5 kr", []),
    ])
    func `are e-mail addresses`(text: String, addresses: [String]) {
        #expect(ContactScanner.mentions(in: text).filter { $0.kind == .email }.map(\.value) == addresses)
    }

    @Test(arguments: [
        ("Ring 08-123 45 67 i dag", ["08-123 45 67"]), ("070-123 45 67 (mobil)", ["070-123 45 67"]),
        ("tel:0701234567", ["0701234567"]),
        ("090 12 34 56", ["090 12 34 56"]), ("Växel: +46 (0)90-12 34 56.", ["+46 (0)90-12 34 56"]),
        ("0771-123 456", ["0771-123 456"]),
        ("0920/123 45", ["0920/123 45"]), ("(08) 123 45 67", ["08) 123 45 67"]),
        ("org.nr 556036-0793", []), ("kl. 09.00", []), ("01/03/2027", []), ("2024-01234", []), ("2010:0162", []),
        ("0,5 procent", []),
        ("100 000 kr", []),
    ])
    func `are Swedish telephone numbers`(text: String, numbers: [String]) {
        #expect(ContactScanner.mentions(in: text).filter { $0.kind == .telephone }.map(\.value) == numbers)
    }

    @Test(arguments: [
        ("Läs https://www.exempel.se/stod?a=1#b.", ["https://www.exempel.se/stod?a=1#b"]),
        ("(www.exempel.se/a)", ["www.exempel.se/a"]),
        ("www och http är ord", []),
    ])
    func `are web addresses without the sentence's stop`(text: String, addresses: [String]) {
        #expect(ContactScanner.mentions(in: text).filter { $0.kind == .web }.map(\.value) == addresses)
    }

    @Test func `keep their places`() {
        let text = "Fråga å@ä.se eller åsa@exempel.se"
        let mention = ContactScanner.mentions(in: text).last
        #expect(mention.map { TokenizedText(text).quotation($0.range) } == "åsa@exempel.se")
    }
}
