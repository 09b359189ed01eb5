import Model
import Testing

@testable import Configuring

@Suite struct `The contact in the User-Agent` {
    private func check(_ contact: String, url: String) -> ConfigurationCheck {
        let text =
            "region: R\ncontact: \(contact)\npromoters: [{id: k, name: K, sources: [{id: s, url: \"\(url)\"}]}]\n"
        return ConfigurationCheck(of: Array(text.utf8))
    }

    @Test func `F19 is required`() {
        #expect(complaints(of: "region: R\npromoters: []\n").first?.contains("the file has no 'contact'") == true)
    }

    @Test(arguments: ["export@fjallvinden.se", "https://fjallvinden.se/samsyn", "http://export.fjallvinden.se/"])
    func `F19 is an e-mail address or a page`(contact: String) throws {
        let check = check(contact, url: "https://kraftkontoret.se/")
        #expect(check.errors.isEmpty && check.notes.isEmpty)
        #expect(check.contactRefusal(fetching: try check.get().sources) == nil)
    }

    @Test(arguments: [
        "Export", "a@b", "\"a b@c.se\"", "a@b.se)", "ftp://c.se/", "\"a@b.se\\r\\nX: y\"", "a@@b.se", "@b.se",
    ])
    func `F19 is nothing that breaks a header or reaches nobody`(contact: String) {
        #expect(check(contact, url: "https://kraftkontoret.se/").errors.count == 1)
    }

    @Test(arguments: [
        "a@example.org", "a@mail.example.com", "https://example.net/x", "a@fjallvinden.example", "a@b.test",
    ])
    func `is noted when it is an example, and refused for hosts that are not loopback`(contact: String) throws {
        let real = check(contact, url: "https://kraftkontoret.se/")
        #expect(real.errors.isEmpty)
        #expect(real.notes.count == 1)
        let refusal = try #require(real.contactRefusal(fetching: try real.get().sources))
        #expect(refusal.description.hasPrefix("sources.yml:2:10: 'contact' is still the example address \(contact)"))
        #expect(refusal.description.contains("kraftkontoret.se would not know"))
    }

    @Test(arguments: ["http://kraft.localhost:8700/", "http://localhost/"])
    func `may be an example where every host is loopback`(url: String) throws {
        let check = check("a@example.org", url: url)
        #expect(check.contactRefusal(fetching: try check.get().sources) == nil)
    }

    @Test func `may be an example while every real host is switched off`() throws {
        let check = check("a@example.org", url: "https://kraftkontoret.se/")
        var sources = try check.get().sources
        sources[0].enabled = false
        #expect(check.contactRefusal(fetching: sources) == nil)
    }
}

@Suite struct `Notes on sources.yml` {
    @Test func `tell of two sources that read one address`() {
        let text = file(withSource: "- id: again", "  url: HTTPS://KraftKontoret.se:443/stod#lan")
            .replacing("        - id: again", with: "      - id: again").replacing(
                "          url: H", with: "        url: H")
        #expect(
            notes(on: text) == ["sources.yml:10:14: note: the source 'kraft-stod' on line 7 reads the same address"])
    }

    @Test func `are no reason to refuse the file`() throws {
        #expect(try configuration(of: head + "promoters: []\n").sources.isEmpty)
    }
}
