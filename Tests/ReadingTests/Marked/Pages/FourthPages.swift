extension MarkedPage {
    static let fourth: [MarkedPage] = [
        MarkedPage(
            "region's page, cards with facts under each, Optimizely",
            url: "https://www.region-exempel.example/naringsliv/checkar",
            #"""
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Checkar till företag</title></head><body><div class="cookie-bar"><p>Vi använder kakor. <a href="/kakor">Läs mer</a></p><button>Godkänn</button></div><header class="c-header"><nav class="c-nav"><ul><li><a href="/halsa">Hälsa och vård</a></li>
            <li><a href="/naringsliv">Näringsliv</a></li></ul></nav></header><main class="c-main"><h1>Checkar till företag</h1>
            <p class="c-preamble">Välj den check som stämmer med det du vill göra.</p>
            <div class="c-cards"><div class="c-card"><h2><a href="/naringsliv/checkar/affar">[[offer|Affärscheck]]</a></h2>
            <p>Ta hjälp av en konsult. Vi betalar [[rate_max=50|upp till hälften]], dock högst 200 000.</p>
            <p>Gäller företag med [[employees_min=2|2]] till [[employees_max=49|49 heltidsanställda]].</p></div>
            <div class="c-card"><h2><a href="/naringsliv/checkar/klimat">[[offer|Klimatcheck]]</a></h2>
            <p>Mät och minska utsläppen. Checken är på [[amount_max=100000|maximalt 100 tkr]] och ska matchas med [[own_share_min=30|minst 30 procents egenfinansiering]]. Ansökan stänger [[deadline=2027-02-19|fredag 19 februari 2027 kl. 12]].</p></div>
            <div class="c-card"><h2><a href="/naringsliv/checkar/digital">[[offer|Digitalcheck]]</a></h2>
            <p>Stöd på mellan [[amount_min=50000|femtio]] och [[amount_max=150000|etthundrafemtio tusen kronor]] till bolag som funnits i [[age_max_years=8|max åtta år]].</p></div></div></main><footer class="c-footer"><p>Region Exempel</p></footer></body></html>
            """#),
        MarkedPage(
            "export credit company, single page in English, facts list",
            url: "https://www.creditnord.example/en/products/supplier-credit",
            #"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Supplier credit cover | CreditNord</title></head><body><header><nav><a href="/en">CreditNord</a> <a href="/en/products">Products</a></nav></header>
            <main><h1>[[offer|Supplier credit cover]]</h1><p>Offer your customer time to pay, and sleep well at night.</p>
            <ul><li>We cover [[cover_pct=85|85% of the claim]] if the buyer defaults</li><li>Credit periods of [[term_months=24|up to 24 months]]</li>
            <li>Maximum exposure: [[amount_max=30000000|SEK 30 million]]</li><li>Group turnover [[turnover_max=2000000000|not exceeding SEK 2 billion]]</li></ul>
            <h2>How to apply</h2>
            <p>Applications are handled [[availability=lopande|all year round]]. You will hear from us [[processing_days=7|within a week]].</p><h2>Talk to us</h2>
            <p>Client desk: [[contact=desk@creditnord.example|desk@creditnord.example]]</p></main><footer>CreditNord is owned by the state</footer></body></html>
            """#),
        MarkedPage(
            "chamber courses, table with time elements",
            url: "https://kammaren-norr.example/utbildningar/",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Utbildningar våren 2027</title></head><body><nav class="menu"><a href="/">Hem</a><a href="/utbildningar/">Utbildningar</a></nav>
            <div id="main"><h1>Utbildningar våren 2027</h1><table><tr><th>Utbildning</th><th>När</th><th>Var</th><th>Avgift</th><th>Anmäl senast</th></tr>
            <tr><td><a href="/utbildningar/incoterms">[[offer|Incoterms på djupet]]</a></td><td>[[date=2027-02-03|3 feb 2027]], 9–16</td><td>Luleå</td><td>[[price=4200|4 200 kr]] (medlem [[price_member=3200|3 200 kr]])</td><td>[[deadline=2027-01-20|20 jan 2027]]</td></tr>
            <tr><td><a href="/utbildningar/tulldeklarant">[[offer|Tulldeklarant]]</a></td><td>[[date=2027-03-15|15–19 mars 2027]]</td><td>Umeå</td><td>[[price=18500|18 500 kr]] (medlem [[price_member=15900|15 900 kr]])</td><td>[[deadline=2027-02-22|22 feb 2027]]</td></tr>
            <tr><td><a href="/utbildningar/sanktioner">[[offer|Sanktioner och exportkontroll]]</a></td><td>[[date=2027-05-12|12 maj 2027]], 13–15</td><td>Webb</td><td>[[cost=gratis|Kostnadsfritt]]</td><td>[[deadline=2027-05-10|10 maj 2027]]</td></tr></table></div></body></html>
            """#),
        MarkedPage(
            "a bank-owned foundation's call as running prose",
            url: "https://www.sparfonden.example/utlysning-2027",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Utlysning 2027 | Sparfonden</title></head><body><header><a href="/">Sparfonden</a></header>
            <article><h1>[[offer|Hållbara bygder 2027]]</h1>
            <p>Stiftelsen delar under 2027 ut [[budget=12000000|sammanlagt tolv miljoner kronor]] till projekt som får små orter att växa. Det enskilda bidraget ligger mellan [[amount_min=100000|100 000]] och [[amount_max=900000|900 000 kr]] och kan utgöra [[rate_max=75|högst tre fjärdedelar]] av projektets budget. Resterande fjärdedel ska finansieras av sökanden.</p>
            <p>Ansökningsfönstret är öppet [[opens=2027-02-01|1 februari]]–[[deadline=2027-03-14|14 mars 2027]]. Besked lämnas i juni. Vi välkomnar ansökningar från föreningar och företag med [[employees_max=10|högst tio anställda]] [[area=SE321, SE322|i Västernorrlands och Jämtlands län]].</p>
            <p>Frågor besvaras av Eva Exempel, telefon [[contact=08-465 004 33|08-465 004 33]].</p></article></body></html>
            """#),
        MarkedPage(
            "incubator in tabs with aria panels",
            url: "https://startarena.example/program",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Program – Startarena</title></head><body><header><ul class="nav"><li><a href="/program">Program</a></li>
            <li><a href="/bolag">Bolag</a></li><li><a href="/kontakt">Kontakt</a></li></ul></header><main><h1>Våra program</h1>
            <div class="tab-content"><div class="tab-pane active" id="a"><h3>[[offer|Förinkubator]]</h3>
            <p>Under fyra månader testar du om idén bär. Deltagandet [[cost=gratis|kostar ingenting]].</p>
            <p><strong>Nästa start:</strong> [[date=2027-01-25|25 januari 2027]]</p><p><strong>Antal platser:</strong> [[seats=16|16]]</p></div>
            <div class="tab-pane" id="b"><h3>[[offer|Inkubator]]</h3>
            <p>I upp till [[term_months=24|två år]] får du affärscoach, kontor och [[hours=60|60 timmar]] med experter. Månadsavgift [[price=1900|1 900 kr]].</p>
            <p><strong>Ansökan:</strong> [[availability=lopande|Löpande]]</p></div><div class="tab-pane" id="c"><h3>[[offer|Internationell accelerator]]</h3>
            <p>För bolag som omsätter [[turnover_min=1000000|minst en miljon kronor]]. Vi väljer ut [[seats=8|åtta bolag]].</p>
            <p><strong>Sök senast:</strong> [[deadline=2027-08-15|15 augusti 2027]]</p></div></div></main></body></html>
            """#),
        MarkedPage(
            "English innovation grants as dl in a section, Ireland style",
            url: "https://www.makegrants.example/schemes",
            #"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Schemes | MakeGrants</title></head><body><header><a href="/">MakeGrants</a></header>
            <main><h1>Our schemes</h1><section><h2>[[offer|Prototype Fund]]</h2><p>Turn drawings into something you can hold.</p>
            <dl><dt>Grant size</dt><dd>[[amount_min=10000|€10,000]] to [[amount_max=60000|€60,000]]</dd><dt>Aid intensity</dt><dd>[[rate_max=60|Up to 60%]]</dd>
            <dt>Company size</dt><dd>[[employees_max=249|Fewer than 250 employees]]</dd>
            <dt>Deadline</dt><dd>[[deadline=2027-04-01|1 April 2027]]</dd></dl></section><section><h2>[[offer|Export Explorer]]</h2>
            <p>Visit one new market with a mentor.</p><dl><dt>Grant size</dt><dd>[[amount_max=5000|Maximum €5,000]]</dd>
            <dt>Your contribution</dt><dd>[[own_share_min=50|At least 50%]]</dd><dt>Company age</dt><dd>[[age_max_years=5|Under five years]]</dd>
            <dt>Deadline</dt><dd>[[availability=lopande|None, applications accepted at any time]]</dd></dl></section><section><h2>[[offer|Talent Loan]]</h2>
            <p>Hire ahead of growth.</p><dl><dt>Loan amount</dt><dd>[[amount_max=100000|Up to €100k]]</dd>
            <dt>Term</dt><dd>[[term_months=48|4 years]], [[grace_months=12|first year interest-only]]</dd>
            <dt>Interest rate</dt><dd>[[interest=4.75|4.75% fixed]]</dd></dl></section></main><footer>Contact: hello@makegrants.example</footer></body></html>
            """#),
        MarkedPage(
            "one loan, side column with heading and person card",
            url: "https://www.regionkapital.example/lan/gront-lan",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Grönt lån - Regionkapital</title></head><body><header><nav><a href="/lan">Lån</a> <a href="/agarkapital">Ägarkapital</a></nav></header>
            <div class="wrap"><main class="col-8"><h1>[[offer|Grönt lån]]</h1>
            <p>Lånet är till för investeringar som sänker energianvändningen eller utsläppen.</p>
            <p>Vi lånar ut från [[amount_min=250000|250 000 kronor]] upp till [[amount_max=7500000|sju och en halv miljon kronor]]. Lånetiden är som längst [[term_months=120|tio år]] och du kan vänta med amorteringarna i [[grace_months=18|18 månader]]. Du får [[interest_discount=1|en procentenhet]] lägre ränta än på våra andra lån.</p>
            <p>För företag med säte i [[area=SE311, SE124|Värmland eller Örebro län]] och [[employees_max=249|färre än 250 anställda]].</p></main><div class="col-4"><div class="card contact-card"><h3>Kontaktperson</h3>
            <p>Kim Exempel<br>Kundansvarig<br><a href="mailto:kim@regionkapital.example">[[contact=kim@regionkapital.example|kim@regionkapital.example]]</a></p></div></div></div>
            <footer><p>Huvudkontor: Storgatan 1</p></footer></body></html>
            """#),
        MarkedPage(
            "trade promotion services with prices in a list of h3, Umbraco",
            url: "https://www.handelsframjarna.example/tjanster",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Tjänster</title></head><body><div class="header"><a href="/">Handelsfrämjarna</a></div>
            <div class="content"><h1>Tjänster</h1><div class="service"><h3>[[offer|Landanalys]]</h3>
            <div class="rte"><p>Rapport om marknad, konkurrenter och regler. Pris från [[price=22000|22 000 kr]] exkl. moms. Leveranstid [[processing_days=21|tre veckor]].</p></div></div>
            <div class="service"><h3>[[offer|Mötesbokning]]</h3>
            <div class="rte"><p>Vi bokar fem möten med möjliga kunder i något av [[countries=42|42 länder]]. [[price=39000|39 000 kr]] per land, medlemmar [[price_member=33000|33 000 kr]].</p></div></div>
            <div class="service"><h3>[[offer|Exportrådgivning]]</h3>
            <div class="rte"><p>[[hours=10|Tio timmars]] rådgivning [[cost=gratis|utan kostnad]] för små bolag [[area=2580|i Luleå kommun]]. Ring [[contact=08-465 004 71|08-465 004 71]].</p></div></div></div></body></html>
            """#),
        MarkedPage(
            "webinars and trips in an accordion of a sports-like builder",
            url: "https://affarsnatet.example/aktiviteter",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Aktiviteter | Affärsnätet</title></head><body><header><a href="/">Affärsnätet</a></header>
            <main><h1>Aktiviteter</h1>
            <div class="accordion"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse" data-bs-target="#x1">[[offer|Frukost om Mexiko]]</button></h2>
            <div id="x1" class="accordion-collapse collapse"><p>[[date=2027-02-17|Onsdagen den 17 februari 2027]] kl 7.30–9. [[price=250|250 kronor]], gratis för medlemmar.</p></div></div>
            <div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse" data-bs-target="#x2">[[offer|Mässresa till Hannover]]</button></h2>
            <div id="x2" class="accordion-collapse collapse"><p>Vi åker [[date=2027-04-05|5–8 april 2027]] och har plats för [[seats=20|20 personer]]. Resan kostar [[price=11200|11 200 kr]]. Bindande anmälan [[deadline=2027-01-31|senast den sista januari]].</p></div></div>
            <div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse" data-bs-target="#x3">[[offer|Mentorträffar]]</button></h2>
            <div id="x3" class="accordion-collapse collapse"><p>Sex kvällar med start [[date=2027-09-07|den 7 september 2027]]. Intresseanmälan till [[contact=mentor@affarsnatet.example|mentor@affarsnatet.example]].</p></div></div></div></main></body></html>
            """#),
        MarkedPage(
            "small municipality, WordPress, h2 and paragraphs, English summary",
            url: "https://www.alvkommun.example/foretag/lokalt-stod/",
            #"""
            <!DOCTYPE html><html lang="sv-SE"><head><meta charset="utf-8"><title>Lokalt stöd – Älvkommun</title></head><body><header class="site-header"><nav class="main-navigation"><ul><li><a href="/">Start</a></li>
            <li><a href="/foretag/">Företag</a></li></ul></nav></header><div id="primary"><main><h1 class="entry-title">Lokalt stöd</h1>
            <div class="entry-content"><p>Kommunen har tre egna stöd.</p><h2>[[offer|Etableringspeng]]</h2>
            <p>Flytta hit och få [[amount_max=40000|40 000 kr]] när du skrivit hyresavtal på minst ett år. Ansök [[deadline=2027-12-31|senast 2027-12-31]].</p>
            <h2>[[offer|Fasadbidrag]]</h2>
            <p>Vi står för [[rate=40|40 %]] av kostnaden för ny skylt eller målning, som mest [[amount_max=30000|30 000 kr]]. Handläggs [[processing_days=30|inom 30 dagar]].</p>
            <h2>[[offer|Praktikstöd]]</h2>
            <p>Tar du emot en praktikant i minst tre månader får du [[amount_max=6000|6 000 kr]] i ersättning. Gäller arbetsplatser med [[employees_max=25|högst 25 medarbetare]].</p></div></main></div>
            <footer><p>Stolt drivs med WordPress</p></footer></body></html>
            """#),
        MarkedPage(
            "invoice and bond products of a small lender, premium and fees",
            url: "https://www.fakturabolaget.example/produkter.html",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Produkter - Fakturabolaget</title></head><body><ul id="menu"><li><a href="index.html">Hem</a></li>
            <li><a href="produkter.html">Produkter</a></li><li><a href="kontakt.html">Kontakt</a></li></ul><div id="text"><h1>Produkter</h1>
            <h2>[[offer|Fakturabelåning]]</h2>
            <p>Få betalt i dag. Vi betalar ut [[advance_pct=90|90 procent]] av fakturans värde direkt. Avgiften är [[fee_pct=1.5|1,5 procent]] av beloppet.</p>
            <h2>[[offer|Kundförlustskydd]]</h2>
            <p>Vi ersätter [[cover_pct=75|75 procent]] av fordran. Premien är [[premium_pct=0.6|0,6 procent]] av den försäkrade omsättningen.</p>
            <h2>[[offer|Orderkredit]]</h2>
            <p>Kredit på [[amount_max=1000000|max 1 Mkr]] i [[term_months=9|högst nio månader]]. Ränta [[interest=10.5|10,5 %]]. Uppläggningsavgift [[fee_pct=2|2 %]].</p></div></body></html>
            """#),
        MarkedPage(
            "cluster organisation, Bootstrap list group with links and dates",
            url: "https://skogsklustret.example/pa-gang",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>På gång</title></head><body><header><a class="navbar-brand" href="/">Skogsklustret</a></header>
            <main class="container"><h1>På gång</h1>
            <div class="list-group"><a class="list-group-item" href="/pa-gang/trabyggdagen"><h5>[[offer|Träbyggdagen]]</h5><small>[[date=2027-03-24|2027-03-24]]</small><p>Konferens med 20 talare. Biljett [[price=1495|1 495 kr]], medlem [[price_member=995|995 kr]].</p></a><a class="list-group-item" href="/pa-gang/bioekonomicheck"><h5>[[offer|Bioekonomicheck]]</h5><small>Sök till och med [[deadline=2027-03-07|7 mars 2027]]</small><p>Upp till [[amount_max=80000|80 000 kr]] för tester i labb. Egen insats [[own_share_min=20|20 procent]].</p></a><a class="list-group-item" href="/pa-gang/kanada"><h5>[[offer|Delegation till Kanada]]</h5><small>[[date=2027-10-04|4–9 oktober 2027]]</small><p>Pris [[price=19500|19 500 kr]] plus flyg. [[seats=10|10 bolag]] får plats. Anmälan öppnar [[opens=2027-03-01|1 mars 2027]].</p></a></div></main></body></html>
            """#),
    ]
}
