extension PageFixture {
    static let singles: [PageFixture] = [sectionedSingle, factsTable, shortEnglish, questionsOnly]

    static let sectionedSingle = PageFixture(
        build: "one offering with sections, facts, contact, related pages",
        url: "https://framjaren.example/stod/uppkopplat/",
        html: """
            <html lang="sv"><head><title>Uppkopplat | Region Norrvik</title></head><body><header><div class="logo"><a href="/">Region Norrvik</a></div></header>
            <nav aria-label="brödsmulor"><a href="/">Start</a> / <a href="/stod/">Stöd</a></nav><main><article><h1>Uppkopplat</h1>
            <p class="preamble">Stödet går till bolag i glesbygd som drar fiber till sina lokaler.</p>
            <aside class="faktaruta"><h2>Fakta</h2><dl><dt>Stödnivå</dt><dd>40 procent</dd><dt>Högsta belopp</dt><dd>250 000 kronor</dd></dl></aside>
            <h2>Vem kan söka?</h2><p>Aktiebolag och föreningar med säte i länet.</p><h2>Vad kan du få stöd till?</h2><p>Grävning, kabel och utrustning.</p>
            <h2>Så ansöker du</h2><ol><li>Läs villkoren.</li><li>Logga in i e-tjänsten.</li><li>Skicka in offerten.</li></ol>
            <h2>Kontakt</h2><p>Kim Berg, 0900-44 55 66, kim.berg@norrvik.example</p></article>
            <div class="relaterat"><h2>Relaterade sidor</h2><ul><li><a href="/stod/bredband">Bredband till byar</a></li><li><a href="/stod/mobil">Bättre mobiltäckning</a></li></ul></div>
            <p>Sidan uppdaterades 12 juni 2026</p></main></body></html>
            """,
        offers: ["Uppkopplat"], rules: ["single"])

    static let factsTable = PageFixture(
        build: "one offering with a table of facts", url: "https://framjaren.example/lan/flodlanet",
        html: """
            <html lang="sv"><body><div role="main"><h1>Flodlånet</h1><p>Lånet är till för kvarnar och kraftverk som rustas upp.</p>
            <table><tr><th>Belopp</th><td>500 000–2 000 000 kronor</td></tr><tr><th>Ränta</th><td>4,5 procent</td></tr><tr><th>Löptid</th><td>10 år</td></tr></table>
            <p>Vi beslutar inom tre veckor och banken behöver inte vara med.</p></div></body></html>
            """,
        offers: ["Flodlånet"], rules: ["single"])

    static let shortEnglish = PageFixture(
        build: "one offering in a few lines, without a main element", url: "https://framjaren.example/en/trade-desk",
        html: """
            <html lang="en"><head><title>Trade desk - Chamber</title></head><body><ul><li><a href="/en">Home</a></li><li><a href="/en/about">About us</a></li><li><a href="/en/contact">Contact</a></li></ul>
            <h1>Trade desk</h1><p>Call us about tariffs, papers and payment terms. We answer on the same day.</p><p>Free for members, EUR 40 a question for others.</p></body></html>
            """,
        offers: ["Trade desk"], rules: ["single"])

    static let questionsOnly = PageFixture(
        build: "one offering whose text is questions and answers", url: "https://framjaren.example/exportstipendiet",
        html: """
            <html lang="sv"><body><main><h1>Exportstipendiet</h1><p>Varje år delar vi ut tio resor till unga säljare.</p>
            <details><summary>Hur mycket får man?</summary><p>Resa och hotell upp till 15 000 kronor.</p></details>
            <details><summary>När stänger ansökan?</summary><p>Den sista februari 2027.</p></details>
            <details><summary>Vem bestämmer?</summary><p>En jury av fem exportchefer.</p></details></main></body></html>
            """,
        offers: ["Exportstipendiet"], rules: ["single"])
}
