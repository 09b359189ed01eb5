extension PageFixture {
    static let cards: [PageFixture] = [grid, tiles, namedTitles, articles, portlets, oneCard, imagesFirst, paged]

    static let grid = PageFixture(
        build: "cards in rows of a grid, with 'read more' buttons and classes that differ",
        html: """
            <!doctype html><html lang="sv"><head><title>Finansiering | Kustkredit</title></head><body>
            <a class="skip-link" href="#innehall">Hoppa till innehållet</a>
            <div id="cookie-banner" class="cookie-banner"><p>Vi använder kakor för statistik.</p><button>Godkänn</button></div>
            <div class="site-header"><ul class="main-nav"><li><a href="/">Start</a></li><li><a href="/tjanster/">Finansiering</a></li>
            <li><a href="/om-oss">Om oss</a></li><li><a href="/kontakt">Kontakt</a></li></ul></div>
            <ol class="breadcrumb"><li><a href="/">Start</a></li><li>Finansiering</li></ol>
            <div id="innehall" class="container">
             <h1>Finansiering</h1><p class="lead">Vi lånar ut pengar till bolag som vill växa utanför Sverige.</p>
             <div class="row">
              <div class="col-md-6"><div class="card card--blue" id="node-88213"><img src="a.jpg" alt="En kran i en hamn">
               <div class="card-body"><h3 class="card-title">Hamnlånet</h3><p>Upp till 2 miljoner kronor för lager och frakt.</p>
               <a class="btn btn-primary" href="/tjanster/hamnlanet?utm_source=start&amp;utm_medium=kort">Läs mer</a></div></div></div>
              <div class="col-md-6"><div class="card" id="node-88219"><div class="card-body"><h3 class="card-title">Leveranslånet</h3>
               <p>För dig som fått en stor order och behöver köpa in material.</p><a class="btn" href="/tjanster/leveranslanet">Läs mer</a></div></div></div>
             </div>
             <div class="row row--last">
              <div class="col-md-6"><div class="card card--wide promoted"><div class="card-body"><h3 class="card-title">Mässlånet</h3>
               <p>Delfinansierar monter och resor, högst 150 000 kronor.</p><p>Löptid: 24 månader</p><a href="/tjanster/masslanet">Läs mer om Mässlånet</a></div></div></div>
             </div>
             <p class="page-info">Senast uppdaterad: 4 maj 2026</p>
            </div>
            <div class="site-footer"><p>Kustkredit AB, Kajen 3</p><a href="/cookies">Kakor</a></div></body></html>
            """,
        offers: [
            Offer("Hamnlånet", "https://framjaren.example/tjanster/hamnlanet"),
            Offer("Leveranslånet", "https://framjaren.example/tjanster/leveranslanet"),
            Offer("Mässlånet", "https://framjaren.example/tjanster/masslanet"),
        ], rules: ["headings"])

    static let paged = PageFixture(
        build: "linked titles, the way to the rest of the list, and the house in figures",
        html: """
            <html lang="sv"><body><main><h1>Kurser</h1>
            <p><a href="/kurser/farligt-gods">Farligt gods</a><br>En dag om regler för vägar och hamnar, 2 300 kr.</p>
            <p><a href="/kurser/avtal">Avtal på engelska</a><br>Två kvällar om vad som bör stå i ett avtal, 1 900 kr.</p>
            <p><a href="/kurser/kalkyl">Kalkyl för frakt</a><br>Räkna på vad en pall kostar att sända, 2 100 kr.</p>
            <div class="pagination"><span>Sida 1 av 4</span> <a href="?s=2">2</a> <a href="?s=2">Nästa</a></div>
            </main></body></html>
            """,
        offers: [
            Offer("Farligt gods", "https://framjaren.example/kurser/farligt-gods"),
            Offer("Avtal på engelska", "https://framjaren.example/kurser/avtal"),
            Offer("Kalkyl för frakt", "https://framjaren.example/kurser/kalkyl"),
        ], rules: ["links"])

    static let tiles = PageFixture(
        build: "whole cards that are links, under headings of groups",
        html: """
            <html lang="sv"><body><header><nav><a href="/">Hem</a> <a href="/nyheter">Nyheter</a></nav></header><main>
            <h1>Våra erbjudanden</h1>
            <section><h2>Rådgivning</h2><p>Prata med oss.</p><div class="tiles">
             <a class="tile" href="/radgivning/forsta-samtalet"><h3>Första samtalet</h3><p>En timme med en rådgivare, kostnadsfritt.</p></a>
             <a class="tile tile--new" href="/radgivning/marknadsval"><h3>Marknadsval</h3><p>Vi jämför tre länder åt dig på två veckor.</p></a></div></section>
            <section><h2>Utbildning</h2><div class="tiles">
             <a class="tile" href="/utbildning/incoterms"><h3>Incoterms på en dag</h3><p>Vem betalar frakten, och när går risken över?</p></a>
             <a class="tile" href="/utbildning/tullskola"><h3>Tullskola</h3><p>Fyra tillfällen om klassificering och ursprung.</p></a></div></section>
            <aside class="related"><h2>Relaterat</h2><ul><li><a href="/rapport">Vår rapport om exporten</a></li></ul></aside>
            </main><footer>Kontakt: info@framjaren.example</footer></body></html>
            """,
        offers: [
            Offer("Första samtalet", "https://framjaren.example/radgivning/forsta-samtalet"),
            Offer("Marknadsval", "https://framjaren.example/radgivning/marknadsval"),
            Offer("Incoterms på en dag", "https://framjaren.example/utbildning/incoterms"),
            Offer("Tullskola", "https://framjaren.example/utbildning/tullskola"),
        ], rules: ["headings"])

    static let namedTitles = PageFixture(
        build: "cards without headings, whose titles are named by their class",
        html: """
            <html lang="en"><body><div class="topbar"><a href="/">Home</a><a href="/about">About us</a><a href="/contact">Contact</a></div>
            <div class="content"><h1>Support for exporters</h1>
            <div class="grid"><div class="teaser teaser-1"><div class="teaser__title"><a href="/support/voucher">Export voucher</a></div>
            <div class="teaser__text">Covers half of the cost of a market study, at most EUR 10,000.</div></div>
            <div class="teaser teaser-2"><div class="teaser__title"><a href="/support/pitch">Pitch training</a></div>
            <div class="teaser__text">Two afternoons with people who buy from small firms.</div></div>
            <div class="teaser teaser-3"><div class="teaser__title"><a href="/support/soft-landing">Soft landing desk</a></div>
            <div class="teaser__text">A desk and a mentor in one of nine cities for three months.</div></div></div></div>
            <div class="footer">© The Promoter</div></body></html>
            """,
        offers: [
            Offer("Export voucher", "https://framjaren.example/support/voucher"),
            Offer("Pitch training", "https://framjaren.example/support/pitch"),
            Offer("Soft landing desk", "https://framjaren.example/support/soft-landing"),
        ], rules: ["named-titles"])

    static let articles = PageFixture(
        build: "articles of a blog system, with a sidebar of posts",
        html: """
            <html lang="sv-SE"><body class="archive"><div id="page"><header id="masthead"><h2 class="site-title"><a href="/">Inkubatorn Fyren</a></h2></header>
            <div id="primary"><main id="main"><h1 class="page-title">Program</h1>
            <article id="post-5121" class="post hentry"><h2 class="entry-title"><a href="/program/fyrstart/">Fyrstart</a></h2>
            <div class="entry-summary"><p>Tio veckor från idé till första kund. Två intag om året.</p></div></article>
            <article id="post-5140" class="post hentry sticky"><h2 class="entry-title"><a href="/program/fyrfart/">Fyrfart</a></h2>
            <div class="entry-summary"><p>För bolag som redan säljer och vill ut i Norden.</p><p><a class="more-link" href="/program/fyrfart/">Läs mer</a></p></div></article>
            </main></div><div id="secondary" class="sidebar widget-area"><h3>Senaste inläggen</h3><ul><li><a href="/2026/10/hostmingel/">Höstmingel</a></li>
            <li><a href="/2026/09/ny-kollega/">Ny kollega på plats</a></li><li><a href="/2026/08/tack/">Tack för i sommar</a></li></ul></div></div></body></html>
            """,
        offers: [
            Offer("Fyrstart", "https://framjaren.example/program/fyrstart/"),
            Offer("Fyrfart", "https://framjaren.example/program/fyrfart/"),
        ], rules: ["headings"])

    static let portlets = PageFixture(
        build: "each heading and each text in a box of its own, boxes in boxes",
        html: """
            <html lang="sv"><body><form method="post" action="/x"><div class="sv-layout"><div class="sv-text-portlet"><div class="sv-text-portlet-content">
            <h1 class="rubrik">Stöd till företag</h1><p class="ingress">Kommunen hjälper dig vidare.</p></div></div>
            <div class="sv-text-portlet" id="svid12_5f2"><div class="sv-text-portlet-content"><h2 id="h-Etableringslotsen">Etableringslotsen</h2></div></div>
            <div class="sv-text-portlet"><div class="sv-text-portlet-content"><p>En person följer ditt ärende från första frågan till bygglovet.</p></div></div>
            <div class="sv-text-portlet"><div class="sv-text-portlet-content"><h2 id="h-Sommarbonus">Sommarbonus</h2></div></div>
            <div class="sv-text-portlet"><div class="sv-text-portlet-content"><p>Den som anställer en ungdom får 5 000 kronor i bidrag.</p></div></div>
            <div class="sv-text-portlet"><div class="sv-text-portlet-content"><h2 id="h-Kontakt">Kontakt</h2></div></div>
            <div class="sv-text-portlet"><div class="sv-text-portlet-content"><p>Näringslivskontoret, naringsliv@kommunen.example</p></div></div>
            </div></form></body></html>
            """,
        offers: [
            Offer("Etableringslotsen", "https://framjaren.example/tjanster/#h-Etableringslotsen"),
            Offer("Sommarbonus", "https://framjaren.example/tjanster/#h-Sommarbonus"),
        ], rules: ["headings"])

    static let oneCard = PageFixture(
        build: "a list with one card left",
        html: """
            <html lang="sv"><body><main><h1>Aktuella utlysningar</h1><p>Här ser du vad som är öppet just nu.</p><ul class="list-unstyled">
            <li class="utlysning"><h2><a href="/utlysningar/grona-transporter">Gröna transporter</a></h2><p>Sök senast den 3 mars 2027.</p></li></ul></main></body></html>
            """,
        offers: [Offer("Gröna transporter", "https://framjaren.example/utlysningar/grona-transporter")],
        rules: ["headings"])

    static let imagesFirst = PageFixture(
        build: "list items with a picture's link before the title's",
        html: """
            <html lang="sv"><body><main><h1>Kurser</h1><ul>
            <li><a href="/kurs/offert"><img src="1.jpg" alt="Bild"></a><h3><a href="/kurs/offert">Skriv offerter som vinner</a></h3><p>Halvdag, 1 900 kr.</p></li>
            <li><a href="/kurs/forhandla"><img src="2.jpg" alt="Bild"></a><h3><a href="/kurs/forhandla">Förhandla på engelska</a></h3><p>Två kvällar, 3 400 kr.</p></li>
            <li><a href="/kurs/export"><img src="3.jpg" alt="Bild"></a><h3><a href="/kurs/export">Export för nyfikna</a></h3><p>En lunch, kostnadsfritt.</p></li></ul>
            <nav class="pagination"><a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Nästa</a></nav></main></body></html>
            """,
        offers: [
            Offer("Skriv offerter som vinner", "https://framjaren.example/kurs/offert"),
            Offer("Förhandla på engelska", "https://framjaren.example/kurs/forhandla"),
            Offer("Export för nyfikna", "https://framjaren.example/kurs/export"),
        ], rules: ["headings"])
}
