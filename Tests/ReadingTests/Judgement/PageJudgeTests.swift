import FoundationEssentials
import Model
import Testing

@testable import Reading

@Suite struct `The judgement of a page that answered 200` {
    private func judgement(_ html: String) throws -> DocumentReading {
        try DocumentReaders.read(Document(html, at: "https://framjaren.example/stod/x"), kind: .page, now: .distantPast)
    }

    private static let menu =
        "<header><nav><a href='/'>Hem</a> <a href='/kontakt'>Kontakt</a> <a href='/logga-in'>Logga in</a></nav></header>"

    @Test(
        arguments: [
            (
                "<title>Sidan kunde inte hittas – Främjaren</title><body>\(menu)<main><h1>Hoppsan!</h1><p>Sidan du söker finns inte längre. Prova att söka.</p></main>",
                .errorPage
            ),
            (
                "<title>404</title><body><h1>Not Found</h1><p>The requested URL was not found on this server.</p>",
                .errorPage
            ),
            (
                "<title>Främjaren</title><body><main><h1>Något gick fel</h1><p>Vi arbetar på att lösa det. Försök igen senare.</p></main>",
                .errorPage
            ),
            (
                "<title>Stängt</title><body><h1>Vi är snart tillbaka</h1><p>Underhåll pågår till klockan tolv.</p>",
                .maintenance
            ),
            ("<title>Site under maintenance</title><body><p>Please come back later today.</p>", .maintenance),
            (
                "<title>Logga in</title><body><main><h1>Logga in</h1><form><label>Användarnamn<input name=u></label><label>Lösenord<input type=password></label></form></main>",
                .loginWall
            ),
            (
                "<title>Medlem</title><body>\(menu)<main><h1>Mallar för avtal</h1><p>Du måste vara inloggad för att se den här sidan.</p></main>",
                .loginWall
            ),
            (
                "<title>Just a moment...</title><body><h1>framjaren.example</h1><p>Verify you are human by completing the action below.</p>",
                .botWall
            ),
            (
                "<title>Vänta</title><body><p>Bekräfta att du är en människa så släpper vi in dig.</p><div id=captcha></div>",
                .botWall
            ),
            (
                "<title>Främjaren</title><body><div id=\"app\"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src=/m.js></script>",
                .scriptShell
            ),
            (
                "<title>Främjaren</title><body><app-root></app-root><script type=module src=/m.js></script>",
                .scriptShell
            ),
            (
                "<title>Innan du fortsätter</title><body><main><h1>Vi använder kakor</h1><p>Vi och våra 214 partner sparar kakor. Godkänn för att gå vidare.</p><button>Godkänn alla</button></main>",
                .consentWall
            ),
        ] as [(String, PageJudgement)])
    func `tells walls and errors from content`(html: String, expected: PageJudgement) throws {
        let reading = try judgement(html)
        #expect(reading.judgement == expected)
        #expect(reading.observations.isEmpty)
    }

    @Test(arguments: [
        "<title>Elektroniska intyg</title><body>\(menu)<main><h1>Elektroniska intyg</h1><p>Logga in i e-tjänsten och ladda upp fakturan. Vi stämplar intyget inom en timme och skickar tillbaka det.</p><form><input type=password></form></main>",
        "<title>Security check for exporters</title><body><main><h1>Cyber security check for exporters</h1><p>An engineer tests your shop for a day and writes down what a thief would do first.</p></main>",
        "<title>Stöd till underhåll</title><body><main><h1>Stöd till underhåll av kajer</h1><p>Ägare av hamnar får hälften av kostnaden för underhåll, dock högst en miljon kronor.</p></main>",
        "<title>Kakfabriken</title><body><main><h1>Kakor till Kina</h1><p>Ett program för bagerier som vill sälja kakor i Asien: sex träffar och en resa.</p></main>",
        "<title>Webbhjälpen</title><body><main><h1>Webbhjälpen</h1><p>Får kunden upp en sida som inte finns? Vi går igenom din butik och lagar länkarna, fyra timmar för 3 000 kronor.</p></main>",
    ])
    func `lets a page with an offering be content`(html: String) throws {
        let reading = try judgement(html)
        #expect(reading.judgement == .content)
        #expect(reading.observations.count == 1)
    }

    @Test func `calls nothing what holds nothing`() throws {
        #expect(try judgement("<title>Tomt</title><body><main><h1>Lån</h1></main>").judgement == .nothing)
    }
}
