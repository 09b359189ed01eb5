extension PageFixture {
    static let tables: [PageFixture] = [rows, courses, columns, handMade, twoLists]

    static let rows = PageFixture(
        build: "a table with one offering a row",
        html: """
            <html lang="sv"><body><main><h1>Krediter</h1><table><caption>Våra krediter</caption><thead><tr><th>Produkt</th><th>Beskrivning</th><th>Avgift</th></tr></thead><tbody>
            <tr><td>Säljarkredit</td><td>Din kund betalar senare, du får pengarna nu.</td><td>1,2 procent</td></tr>
            <tr><td>Köparkredit</td><td>Kunden lånar av oss för att köpa av dig.</td><td>0,9 procent</td></tr></tbody></table></main></body></html>
            """,
        offers: ["Säljarkredit", "Köparkredit"], rules: ["table-rows"])

    static let courses = PageFixture(
        build: "a table that begins with dates",
        html: """
            <html lang="sv"><body><main><h1>Kalender</h1><table><tr><th>Datum</th><th>Kurs</th><th>Plats</th><th>Pris</th></tr>
            <tr><td>2027-02-11</td><td><a href="/kurser/remburs">Remburser i praktiken</a></td><td>Sundby</td><td>4 200 kr</td></tr>
            <tr><td>2027-03-02</td><td><a href="/kurser/moms">Moms över gränser</a></td><td>webben</td><td>1 100 kr</td></tr>
            <tr><td>2027-03-19</td><td><a href="/kurser/avtal">Agentavtal</a></td><td>Sundby</td><td>2 900 kr</td></tr></table></main></body></html>
            """,
        offers: [
            Offer("Remburser i praktiken", "https://framjaren.example/kurser/remburs"),
            Offer("Moms över gränser", "https://framjaren.example/kurser/moms"),
            Offer("Agentavtal", "https://framjaren.example/kurser/avtal"),
        ], rules: ["table-rows"])

    static let columns = PageFixture(
        build: "a table that compares: one offering a column",
        html: """
            <html lang="sv"><body><main><h1>Jämför lånen</h1><table><tr><th></th><th>Startlån</th><th>Växlån</th></tr>
            <tr><th>Belopp</th><td>högst 300 000 kr</td><td>högst 4 miljoner kr</td></tr>
            <tr><th>Löptid</th><td>fyra år</td><td>åtta år</td></tr><tr><th>Säkerhet</th><td>personlig borgen</td><td>företagsinteckning</td></tr></table></main></body></html>
            """,
        offers: ["Startlån", "Växlån"], rules: ["table-columns"])

    static let handMade = PageFixture(
        build: "a table without headings, names in bold",
        html: """
            <html><body><div class="content"><h1>Service</h1><table border="1">
            <tr><td><b>Tolkförmedling</b></td><td>Vi bokar tolk på 34 språk till möten och mässor.</td></tr>
            <tr><td><b>Översättning</b></td><td>Avtal och broschyrer, 2 kronor ordet för medlemmar.</td></tr>
            <tr><td><b>Visumhjälp</b></td><td>Vi fyller i blanketterna åt dig och dina kollegor.</td></tr></table></div></body></html>
            """,
        offers: ["Tolkförmedling", "Översättning", "Visumhjälp"], rules: ["table-rows"])

    static let twoLists = PageFixture(
        build: "two lists of different kinds on one page",
        html: """
            <html lang="sv"><body><main><h1>Produkter</h1><section><h2>Lån</h2><div class="k"><h3>Fjällån</h3><p>För besöksnäring ovanför odlingsgränsen, högst en miljon.</p></div>
            <div class="k"><h3>Skogslån</h3><p>För den som förädlar trä, högst tre miljoner.</p></div></section>
            <section><h2>Försäkringar</h2><table><tr><th>Namn</th><th>Vad</th></tr><tr><td>Fraktskydd</td><td>Ersätter varor som går sönder på vägen.</td></tr>
            <tr><td>Valutaskydd</td><td>Låser kursen från order till betalning.</td></tr></table></section></main></body></html>
            """,
        offers: ["Fjällån", "Skogslån", "Fraktskydd", "Valutaskydd"], rules: ["headings", "table-rows"])
}
