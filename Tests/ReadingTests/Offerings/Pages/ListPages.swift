extension PageFixture {
    static let lists: [PageFixture] = [
        accordion, buttons, definitions, boldLines, nestedLists, plainLinks, bareLinks, sections, sectionsWithParts,
        oldTables, openAnchors, oneAnchor, termsInDivs,
    ]

    static let accordion = PageFixture(
        build: "an accordion of details, with facts inside",
        html: """
            <html lang="sv"><body><main><h1>Garantier</h1><p>Vi delar risken med din bank.</p>
            <details id="rorelsegaranti"><summary>Rörelsegaranti</summary><p>Täcker upp till 80 procent av bankens lån.</p>
            <dl><dt>Högsta belopp</dt><dd>20 miljoner kronor</dd><dt>Löptid</dt><dd>12 månader</dd></dl></details>
            <details id="investeringsgaranti"><summary>Investeringsgaranti</summary><p>När du bygger eller köper maskiner.</p>
            <dl><dt>Högsta belopp</dt><dd>50 miljoner kronor</dd><dt>Löptid</dt><dd>fem år</dd></dl></details></main></body></html>
            """,
        offers: [
            Offer("Rörelsegaranti", "https://framjaren.example/tjanster/#rorelsegaranti"),
            Offer("Investeringsgaranti", "https://framjaren.example/tjanster/#investeringsgaranti"),
        ], rules: ["accordion"])

    static let buttons = PageFixture(
        build: "an accordion of buttons with hidden panels",
        html: """
            <html lang="sv"><body><main><h1>Medlemskap</h1><div class="accordion">
            <h2 class="accordion-header"><button aria-expanded="false" aria-controls="p1">Exportdokument</button></h2>
            <div id="p1" hidden><p>Medlemmar får intyg stämplade samma dag.</p></div>
            <h2 class="accordion-header"><button aria-expanded="false" aria-controls="p2">Affärsluncher</button></h2>
            <div id="p2" hidden><p>En gång i månaden möts femtio företagare vid bordet.</p></div>
            <h2 class="accordion-header"><button aria-expanded="false" aria-controls="p3">Juridisk jour</button></h2>
            <div id="p3" hidden><p>Trettio minuter med en jurist om avtal utomlands.</p></div></div></main></body></html>
            """,
        offers: ["Exportdokument", "Affärsluncher", "Juridisk jour"], rules: ["headings"])

    static let definitions = PageFixture(
        build: "a definition list",
        html: """
            <html lang="sv"><body><main><h1>Det här gör kammaren</h1><dl>
            <dt>Legalisering</dt><dd>Vi ordnar ambassadens stämpel på dina papper.</dd><dd>Pris: 650 kr</dd>
            <dt>Landinformation</dt><dd>Ring oss om seder, helger och betalvanor i ett land som är nytt för dig.</dd>
            <dt>Kontaktmäkling</dt><dd>Vi letar upp en systerkammare som öppnar dörrar.</dd></dl></main></body></html>
            """,
        offers: ["Legalisering", "Landinformation", "Kontaktmäkling"], rules: ["definition-list"])

    static let termsInDivs = PageFixture(
        build: "a definition list whose pairs stand in boxes, titles being links",
        html: """
            <html lang="en"><body><main><h1>Our services</h1><dl>
            <div><dt><a href="/match">Partner matching</a></dt><dd>We search our network in 60 countries for a partner who fits.</dd></div>
            <div><dt><a href="/ipr">Patent helpdesk</a></dt><dd>First answers about trademarks and patents within three days.</dd></div></dl></main></body></html>
            """,
        offers: [
            Offer("Partner matching", "https://framjaren.example/match"),
            Offer("Patent helpdesk", "https://framjaren.example/ipr"),
        ], rules: ["definition-list"])

    static let boldLines = PageFixture(
        build: "paragraphs that begin with bold words, nothing else",
        html: """
            <html><body><div id="wrapper"><div id="meny"><a href="/">Hem</a><br><a href="/kontakt.htm">Kontakt</a><br><a href="/nyheter.htm">Nyheter</a></div>
            <div id="content"><h1>Hjälp till dig som driver eget</h1>
            <p><strong>Nystartsamtal</strong><br>Vi går igenom din idé under en timme. Det kostar inget.</p>
            <p><strong>Bokföringskväll</strong><br>Varje torsdag hjälper en redovisare till, 200 kronor per gång.</p>
            <p><strong>Styrelsepoolen</strong><br>Låna en erfaren ledamot i ett halvår.</p></div></div></body></html>
            """,
        offers: ["Nystartsamtal", "Bokföringskväll", "Styrelsepoolen"], rules: ["bold-lines"])

    static let nestedLists = PageFixture(
        build: "lists in lists, with short texts after the links",
        html: """
            <html lang="sv"><body><div class="main-content"><h1>Allt vi erbjuder</h1><ul><li>Pengar<ul>
            <li><a href="/stod/fartygscheck">Fartygscheck</a> – hälften av konsultens arvode, högst 80 000 kronor</li>
            <li><a href="/stod/omstallning">Omställningsstöd</a> – för den som byter bransch</li></ul></li>
            <li>Kunskap<ul><li><a href="/stod/affarsanalys">Affärsanalys</a> – vi läser dina siffror och frågar vidare</li>
            <li><a href="/stod/studiebesok">Studiebesök</a> – åk med till ett bolag som lyckats</li></ul></li></ul></div></body></html>
            """,
        offers: [
            Offer("Fartygscheck", "https://framjaren.example/stod/fartygscheck"),
            Offer("Omställningsstöd", "https://framjaren.example/stod/omstallning"),
            Offer("Affärsanalys", "https://framjaren.example/stod/affarsanalys"),
            Offer("Studiebesök", "https://framjaren.example/stod/studiebesok"),
        ], rules: ["links"])

    static let plainLinks = PageFixture(
        build: "links with a line of text each, in paragraphs",
        html: """
            <html lang="en"><body><h1>Business support</h1><p>What we do for firms in the county.</p>
            <p><a href="/bs/health-check.html">Growth health check</a><br>Half a day with an adviser who asks the hard questions.</p>
            <p><a href="/bs/graduate.html">Graduate placement</a><br>We pay a third of the first six months' wage.</p>
            <p><a href="/bs/energy.html">Energy audit</a><br>An engineer visits and lists what to save.</p></body></html>
            """,
        offers: [
            Offer("Growth health check", "https://framjaren.example/bs/health-check.html"),
            Offer("Graduate placement", "https://framjaren.example/bs/graduate.html"),
            Offer("Energy audit", "https://framjaren.example/bs/energy.html"),
        ], rules: ["links"])

    static let bareLinks = PageFixture(
        build: "links without any text",
        html: """
            <html lang="sv"><body><header><a href="/">Bryggan</a></header><main><h1>Stöd och service</h1><p>Välj nedan.</p><ul class="puffar">
            <li><a href="/tjanster/innovationslan">Innovationslån</a></li><li><a href="/tjanster/mentor">Mentorprogrammet</a></li>
            <li><a href="/tjanster/generationsskifte">Generationsskifte</a></li><li><a href="/tjanster/tillvaxtkapital">Tillväxtkapital</a></li></ul></main></body></html>
            """,
        offers: [
            Offer("Innovationslån", "https://framjaren.example/tjanster/innovationslan"),
            Offer("Mentorprogrammet", "https://framjaren.example/tjanster/mentor"),
            Offer("Generationsskifte", "https://framjaren.example/tjanster/generationsskifte"),
            Offer("Tillväxtkapital", "https://framjaren.example/tjanster/tillvaxtkapital"),
        ], rules: ["links"])

    static let sections = PageFixture(
        build: "headings on one long page, with a table of contents and boxes below",
        html: """
            <html lang="sv"><body><main><h1>Regionala bidrag</h1><p>Alla bidrag söks på samma sätt.</p>
            <ul class="toc"><li><a href="#mikrostod">Mikrostöd</a></li><li><a href="#kompetens">Kompetenspeng</a></li><li><a href="#natverk">Nätverksbidrag</a></li></ul>
            <h2 id="mikrostod">Mikrostöd</h2><p>Till bolag med färre än tio anställda.</p><ul><li>Högst 60 000 kronor</li><li>Hälften betalar du själv</li></ul>
            <h2 id="kompetens">Kompetenspeng</h2><p>Betalar kursavgiften när personalen lär nytt.</p><p><strong>Sista ansökningsdag:</strong> 30 april 2027</p>
            <h2 id="natverk">Nätverksbidrag</h2><p>Minst tre bolag söker ihop.</p>
            <h2>Har du frågor?</h2><p>Ring 0900-12 34 56.</p><h2>Nyheter</h2><p><a href="/nyheter/1">Bidragen ökade i fjol</a></p></main></body></html>
            """,
        offers: [
            Offer("Mikrostöd", "https://framjaren.example/tjanster/#mikrostod"),
            Offer("Kompetenspeng", "https://framjaren.example/tjanster/#kompetens"),
            Offer("Nätverksbidrag", "https://framjaren.example/tjanster/#natverk"),
        ], rules: ["headings"])

    static let sectionsWithParts = PageFixture(
        build: "headings with subheadings that are alike in every section",
        html: """
            <html lang="sv"><body><main><h1>Lån</h1>
            <h2>Brygglånet</h2><p>Ett lån över svackan mellan order och betalning, för bolag som exporterar för första gången och väntar på kundens pengar.</p>
            <h3>Villkor</h3><p>Fem års historik krävs inte.</p><h3>Så ansöker du</h3><p>Via vår e-tjänst.</p>
            <h2>Ekolånet</h2><p>Lånar ut till den som byter uppvärmning eller bygger ut med trä, till en ränta som ligger under bankens.</p>
            <h3>Villkor</h3><p>Klimatnyttan ska räknas fram.</p><h3>Så ansöker du</h3><p>Skicka in en plan.</p></main></body></html>
            """,
        offers: ["Brygglånet", "Ekolånet"], rules: ["headings"])

    static let oldTables = PageFixture(
        build: "a page laid out with tables, tags in capitals and unclosed",
        html: """
            <HTML><HEAD><TITLE>Sjöbygdens kommun</TITLE></HEAD><BODY BGCOLOR=white><TABLE WIDTH=800><TR><TD VALIGN=top WIDTH=150>
            <A HREF="/">Start</A><BR><A HREF="/kontakt.html">Kontakt</A><BR><A HREF="/om.html">Om kommunen</A><BR><A HREF="/nyheter.html">Nyheter</A>
            <TD VALIGN=top><H1>Näringsliv</H1><P>Välkommen till oss.
            <H3>Markanvisning</H3><P>Vi säljer tomter i hamnen för 90 kronor per kvadratmeter.
            <H3>Lokalbanken</H3><P>Se vilka lokaler som står tomma, och för hur mycket.
            <H3>Företagslotsen</H3><P>En väg in för alla tillstånd.
            </TABLE><HR><FONT SIZE=1>Sjöbygdens kommun, 0900-55 00 00</FONT></BODY></HTML>
            """,
        offers: ["Markanvisning", "Lokalbanken", "Företagslotsen"], rules: ["headings"])

    static let openAnchors = PageFixture(
        build: "headings in anchors that are never closed, beside a menu with a line of text",
        html: """
            <html lang="sv"><body><table><tr><td><a href="/">Start</a><br><a href="/stod">Stöd</a><br><a href="/om">Om oss</a><br><a href="/jobb">Lediga jobb</a><hr>
            <small>Halt på kajen.</small></td><td><h1>Stöd till företag</h1><div><p>Hamnkontoret tar emot ansökningar.
            <a name="kaj"><h3><b>Kajbidrag</h3></b><p>Hälften av kostnaden för en ny brygga, högst 70 000 kronor.
            </span><a name="kran"><h3><b>Krancheck</h3></b><p>En kran att låna i tre dagar.</span></div></td></tr></table></body></html>
            """,
        offers: [
            Offer("Kajbidrag", "https://framjaren.example/tjanster/#kaj"),
            Offer("Krancheck", "https://framjaren.example/tjanster/#kran"),
        ], rules: ["headings"])

    static let oneAnchor = PageFixture(
        build: "one section that somebody gave a name to link to",
        html: """
            <html lang="sv"><body><main><h1>Till dig på kontoret</h1><p>Läs detta.</p>
            <a name="bojlan"><h3>Bojlån för sjömän</h3></a><p>Täcker 30 procent av priset på nya bojar i upp till två år.</p><p>För rederier i länet.</p></main></body></html>
            """,
        offers: [Offer("Bojlån för sjömän", "https://framjaren.example/tjanster/#bojlan")], rules: ["headings"])
}
