extension MarkedPage {
    static let third: [MarkedPage] = [
        MarkedPage(
            "SiteVision, list of links with intro texts in a listing module",
            url: "https://www.nordvik.example/foretag/finansiering.html",
            #"""
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Finansiering - Nordviks kommun</title></head><body class="sv-responsive"><header class="sol-header"><a href="/">Nordviks kommun</a><div class="sol-top-nav"><ul><li><a href="/kommun-politik.html">Kommun &amp; politik</a></li>
            <li><a href="/foretag.html">Företag</a></li></ul></div></header>
            <div class="sol-main"><div class="sol-breadcrumbs"><a href="/">Start</a> / <a href="/foretag.html">Företag</a> / Finansiering</div>
            <h1 id="h-Finansiering">Finansiering</h1><p class="normal">Kommunens egna pengar är få men de går att få snabbt.</p>
            <div class="sol-article-listing"><ul><li class="sol-article-item"><a href="/foretag/finansiering/markbidraget.html"><h2>[[offer|Markbidraget]]</h2>
            <p>Du som köper kommunal tomt kan få tillbaka [[rate_max=15|upp till 15 procent]] av köpesumman, [[amount_max=400000|maximalt 400 000 kronor]].</p></a></li>
            <li class="sol-article-item"><a href="/foretag/finansiering/bygdepengen.html"><h2>[[offer|Bygdepengen]]</h2>
            <p>Föreningar och företag kan två gånger om året söka pengar till sin bygd. Nästa gång senast [[deadline=2027-03-31|sista mars 2027]]. Potten är på [[budget=2500000|2,5 miljoner]].</p></a></li>
            <li class="sol-article-item"><a href="/foretag/finansiering/lilla-checken.html"><h2>[[offer|Lilla checken]]</h2>
            <p>En check värd [[amount_max=25000|25 000 kronor]] för företag med [[employees_max=5|upp till fem anställda]]. Sök [[availability=lopande|när du vill]] under året.</p></a></li></ul></div></div>
            <footer class="sol-footer"><h2>Nordviks kommun</h2><p>Besöksadress: Torggatan 2</p></footer></body></html>
            """#),
        MarkedPage(
            "EPiServer product page of a state guarantee agency, blocks",
            url: "https://www.exportgarantier.example/sv/produkter/motgaranti",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Motgaranti | Exportgarantier</title><meta name="description" content="Dela risken med oss"></head><body><div class="page-wrapper"><header class="pageheader"><nav class="main-navigation"><ul><li><a href="/sv/produkter">Produkter</a></li>
            <li><a href="/sv/lander">Landpolicy</a></li></ul></nav></header><main class="main"><div class="block heroblock"><h1>[[offer|Motgaranti]]</h1>
            <p class="preamble">Med en motgaranti behöver du inte låsa egna pengar hos banken.</p></div><div class="block textblock"><h2>Så fungerar det</h2>
            <p>Vi går i borgen för [[cover_pct=80|upp till 80 procent]] av det som banken ställer ut. Garantibeloppet kan vara [[amount_max=75000000|högst 75 mnkr]]. Löptiden är i normalfallet [[term_months=60|högst fem år]].</p></div>
            <div class="block factsblock"><h2>Villkor</h2><ul><li>Företagets omsättning: [[turnover_max=5000000000|max 5 mdkr]]</li>
            <li>Handläggningstid: [[processing_days=15|10–15 arbetsdagar]]</li><li>Premie: enligt gällande prislista</li></ul></div>
            <div class="block contactblock"><h2>Vill du veta mer?</h2>
            <p>Kontakta vår kundansvariga på <a href="mailto:motgaranti@exportgarantier.example">[[contact=motgaranti@exportgarantier.example|motgaranti@exportgarantier.example]]</a>.</p></div></main><footer class="pagefooter"><p>Vi är en statlig myndighet</p></footer></div></body></html>
            """#),
        MarkedPage(
            "old town's page, framesque table with alternating rows, no headings",
            url: "http://www.sjobyn.example/naringsliv/stod.asp",
            #"""
            <html><head><title>Sjöbyns kommun - Stöd till företagare</title></head><body><center><table width="760" border="0"><tr><td bgcolor="#eeeeee" width="140" valign="top"><a href="/default.asp">Start</a><br><a href="/naringsliv/">Näringsliv</a><br><a href="/kontakt.asp">Kontakt</a></td><td valign="top"><font size="5">Stöd till företagare</font><br><br>Kommunen vill hjälpa den som startar eller utvecklar.<br><br><table border="1" cellpadding="4"><tr bgcolor="#cccccc"><td><b>Stöd</b></td><td><b>Belopp</b></td><td><b>För vem</b></td><td><b>Ansökan</b></td></tr>
            <tr><td>[[offer|Startarbidrag]]</td><td>[[amount_max=20000|20 000 kr]]</td><td>Nya företag, [[age_max_years=2|högst två år]]</td><td>[[availability=lopande|Löpande]]</td></tr>
            <tr><td>[[offer|Skyltbidrag]]</td><td>[[rate_max=50|Högst 50%]], max [[amount_max=8000|8 000 kr]]</td><td>Butiker i centrum</td><td>[[deadline=2027-05-31|Före 1 juni 2027]]</td></tr>
            <tr><td>[[offer|Lärlingsbidrag]]</td><td>[[amount_max=45000|45 000 kr]]</td><td>Företag med [[employees_min=2|minst två anställda]]</td><td>[[availability=lopande|Löpande]]</td></tr></table><br><font size="1">Ansvarig för sidan: webmaster</font></td></tr></table></center></body></html>
            """#),
        MarkedPage(
            "English agency, long page with definition paragraphs",
            url: "https://www.euronordic.example/funding/green-transition",
            #"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Green Transition Grant | EuroNordic</title></head><body><header><nav aria-label="Main"><a href="/funding">Funding</a> <a href="/about">About us</a></nav></header>
            <main><h1>[[offer|Green Transition Grant]]</h1><p class="intro">A grant for small manufacturers that want to leave fossil fuels behind.</p>
            <h2>Who can apply</h2>
            <p>Companies with [[employees_min=3|at least three]] and [[employees_max=249|fewer than 250 employees]], an annual turnover of [[turnover_max=50000000|up to EUR 50 m]] and a registered office [[area=SE332|in Norrbotten County]].</p>
            <h2>What you can get</h2>
            <p>We reimburse [[rate_max=45|up to 45%]] of eligible costs. Grants range from [[amount_min=20000|€20,000]] to [[amount_max=250000|€250,000]]. The remaining [[own_share_min=55|55%]] must come from the company.</p>
            <h2>Timeline</h2>
            <p>The call opens [[opens=2027-02-08|8 February 2027]] and closes [[deadline=2027-04-09|9 April 2027]] at 17.00 CET. Decisions are made [[processing_days=56|within eight weeks]] of the closing date. The overall budget is [[budget=6000000|EUR 6 million]].</p>
            <h2>Contact</h2>
            <p>Write to <a href="mailto:green@euronordic.example">[[contact=green@euronordic.example|green@euronordic.example]]</a> or call +46 40 628 04 21.</p></main><footer><p>Follow us on LinkedIn</p></footer></body></html>
            """#),
        MarkedPage(
            "Webflow CMS cards, swedish, tags and prices",
            url: "https://www.salj-skolan.example/kurser",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Kurser | Säljskolan</title></head><body><div data-collapse="medium" class="navbar w-nav"><a href="/" class="brand w-nav-brand">Säljskolan</a><nav class="w-nav-menu"><a class="w-nav-link" href="/kurser">Kurser</a><a class="w-nav-link" href="/om">Om</a></nav></div>
            <div class="section"><h1 class="heading-2">Kurser</h1><p class="paragraph">Korta kurser för dig som säljer till andra länder.</p>
            <div class="w-dyn-list"><div role="list" class="w-dyn-items"><div role="listitem" class="w-dyn-item"><a href="/kurser/forsta-motet" class="link-block w-inline-block"><div class="tag">Öppen</div>
            <div class="card-title">[[offer|Första mötet]]</div><div class="card-meta">[[date=2027-02-18|18 feb 2027]], Göteborg</div>
            <div class="card-text">Så får du en inköpare att lyssna. [[price=3200|3 200 kr]], för medlemmar [[price_member=2400|2 400 kr]].</div></a></div>
            <div role="listitem" class="w-dyn-item"><a href="/kurser/prissattning" class="link-block w-inline-block"><div class="tag">Öppen</div>
            <div class="card-title">[[offer|Prissättning på export]]</div><div class="card-meta">[[date=2027-03-09|9–10 mars 2027]], Malmö</div>
            <div class="card-text">Två dagar med övningar. Kursavgift [[price=7400|7 400 kr]] exkl. moms, lunch ingår. [[seats=14|14 platser]].</div></a></div>
            <div role="listitem" class="w-dyn-item"><a href="/kurser/e-handel" class="link-block w-inline-block"><div class="tag tag--full">Fullbokad</div>
            <div class="card-title">[[offer|E-handel över gränsen]]</div><div class="card-meta">[[date=2027-04-21|21 april 2027]], digitalt</div>
            <div class="card-text">Webbkurs på [[hours=3|tre timmar]]. [[cost=gratis|Gratis]] för alla.</div></a></div></div></div></div>
            <div class="footer"><p>Säljskolan drivs av Exempelföreningen</p></div></body></html>
            """#),
        MarkedPage(
            "loan company with accordion of questions inside one product page",
            url: "https://mellanlan.example/exportlan",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Exportlån | Mellanlån</title></head><body><header><a href="/">Mellanlån</a><nav><a href="/exportlan">Exportlån</a><a href="/faq">Vanliga frågor</a></nav></header>
            <main><section class="top"><h1>[[offer|Exportlån]]</h1><p>Lånet för dig som fått en order men saknar kassa.</p>
            <ul class="usp"><li>Låna mellan [[amount_min=100000|100 tkr]] och [[amount_max=3000000|3 mkr]]</li><li>[[term_months=24|6–24 månaders]] löptid</li>
            <li>Besked [[processing_days=2|inom 48 timmar]]</li></ul></section><section class="faq"><h2>Vanliga frågor</h2>
            <div class="faq-item"><button aria-expanded="false" aria-controls="f1">Vad är räntan?</button><div id="f1"><p>Räntan är rörlig och ligger för tillfället på [[interest=9.25|9,25 procent]].</p></div></div>
            <div class="faq-item"><button aria-expanded="false" aria-controls="f2">Måste jag amortera direkt?</button><div id="f2"><p>Nej, du kan få [[grace_months=6|amorteringsfritt i upp till sex månader]].</p></div></div>
            <div class="faq-item"><button aria-expanded="false" aria-controls="f3">Hur stort får företaget vara?</button><div id="f3"><p>Vi vänder oss till bolag som omsätter [[turnover_min=2000000|mellan 2]] och [[turnover_max=80000000|80 miljoner kronor]] och har [[employees_max=50|max 50 personer anställda]].</p></div></div></section></main><footer><p>Mellanlån AB är ett kreditmarknadsbolag</p></footer></body></html>
            """#),
        MarkedPage(
            "chamber in English: price list as table with groups",
            url: "https://www.balticchamber.example/documents/prices",
            #"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Documents and prices | Baltic Chamber</title></head><body><header><ul class="menu"><li><a href="/">Home</a></li>
            <li><a href="/join">Join</a></li></ul></header><main><h1>Documents and prices</h1><p>All prices exclude VAT.</p>
            <table class="pricelist"><thead><tr><th>Document</th><th>Member</th><th>Non-member</th><th>Delivery</th></tr></thead><tbody><tr><td>[[offer|Certificate of origin]]</td><td>[[price_member=250|SEK 250]]</td><td>[[price=400|SEK 400]]</td><td>[[processing_days=1|Same day]]</td></tr>
            <tr><td>[[offer|ATA Carnet]]</td><td>[[price_member=1400|SEK 1,400]]</td><td>[[price=2100|SEK 2,100]]</td><td>[[processing_days=2|Two working days]]</td></tr>
            <tr><td>[[offer|Invoice legalisation]]</td><td>[[price_member=300|SEK 300]]</td><td>[[price=450|SEK 450]]</td><td>[[processing_days=5|Within five days]]</td></tr></tbody></table><p>Questions? <a href="mailto:docs@balticchamber.example">docs@balticchamber.example</a></p></main><footer>Baltic Chamber since 1911</footer></body></html>
            """#),
        MarkedPage(
            "React SSR, Swedish, hashed, list with definition rows in divs",
            url: "https://tillvaxtportalen.example/erbjudanden",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"/><title>Erbjudanden</title></head><body><div id="root"><div class="_1aZx9"><div class="_nav77"><a href="/">Portalen</a><a href="/erbjudanden">Erbjudanden</a><a href="/logga-in">Logga in</a></div>
            <div class="_2bQw1"><h1 class="_h1k">Erbjudanden</h1><p class="_p3">Sök bland det som finns att få just nu.</p>
            <div class="_list0"><div class="_row5"><h2 class="_t8">[[offer|Klimatkollen]]</h2><p class="_p3">En expert går igenom energin i dina lokaler.</p>
            <div class="_kv"><div class="_k">Pris</div><div class="_v">[[cost=gratis|Kostnadsfritt]]</div></div><div class="_kv"><div class="_k">Tid</div>
            <div class="_v">[[hours=8|8 timmar]]</div></div><div class="_kv"><div class="_k">Område</div>
            <div class="_v">[[area=SE232|Västra Götaland]]</div></div></div><div class="_row5"><h2 class="_t8">[[offer|Robotlyftet]]</h2>
            <p class="_p3">Bidrag till förstudie om robotar, [[rate_max=50|högst halva kostnaden]].</p><div class="_kv"><div class="_k">Belopp</div>
            <div class="_v">[[amount_max=150000|150 000 kr]]</div></div><div class="_kv"><div class="_k">Sista ansökningsdag</div>
            <div class="_v">[[deadline=2027-02-12|12 feb 2027]]</div></div></div><div class="_row5"><h2 class="_t8">[[offer|Ägarskiftesguiden]]</h2>
            <p class="_p3">Möten med jurist och revisor inför en försäljning.</p><div class="_kv"><div class="_k">Pris</div>
            <div class="_v">[[price=4900|4 900 kr]]</div></div><div class="_kv"><div class="_k">Målgrupp</div>
            <div class="_v">Bolag med [[employees_max=25|max 25 anställda]]</div></div></div></div></div>
            <div class="_foot9">Om cookies och personuppgifter</div></div></div></body></html>
            """#),
        MarkedPage(
            "rural association: Squarespace, Swedish, one call",
            url: "https://www.leaderdalen.example/sok-pengar",
            #"""
            <!doctype html><html lang="sv-SE"><head><meta charset="utf-8"><title>Sök pengar — Leader Dalen</title></head><body><header id="header"><div class="header-nav"><a href="/om">Om oss</a><a href="/sok-pengar">Sök pengar</a></div></header>
            <main id="page"><article class="sections"><section class="page-section"><div class="sqs-block html-block"><div class="sqs-block-content"><h1>[[offer|Paraplyprojekt Ung företagsamhet]]</h1>
            <p>Ett enklare sätt att få små pengar till en idé.</p>
            <p>Du kan få [[amount_max=30000|som mest 30 000 kronor]]. Stödet betalar hela kostnaden, men du behöver ligga ute med pengarna.</p>
            <p>Sökande ska bo eller verka i <strong>[[area=2031, 2029|Rättvik eller Leksand]]</strong>.</p></div></div>
            <div class="sqs-block"><div class="sqs-block-content"><p>Beslutsmöten hålls fyra gånger per år. För att komma med på mötet i april ska ansökan vara inne [[deadline=2027-03-19|fredag 19 mars 2027]].</p>
            <p>Undrar du något? Mejla [[contact=pengar@leaderdalen.example|pengar@leaderdalen.example]]</p></div></div></section></article></main><footer><p>Med stöd av Europeiska unionen</p></footer></body></html>
            """#),
        MarkedPage(
            "municipality in English, tabs by ARIA",
            url: "https://www.westport.example/en/business/support",
            #"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Business support - Westport</title></head><body><header><nav><a href="/en">Start</a><a href="/en/business">Business</a></nav></header>
            <main><h1>Business support</h1><p>The city helps you with people, premises and money.</p>
            <div class="tabs"><div role="tablist"><button role="tab" aria-controls="p1">Hiring Grant</button><button role="tab" aria-controls="p2">Premises Finder</button><button role="tab" aria-controls="p3">Green Audit</button></div>
            <div role="tabpanel" id="p1"><h2>[[offer|Hiring Grant]]</h2>
            <p>Take on your first employee and receive [[amount_max=50000|SEK 50,000]]. For sole traders and firms with [[employees_max=1|no more than one employee]]. Apply [[deadline=2027-11-30|before 1 December 2027]].</p></div>
            <div role="tabpanel" id="p2" hidden><h2>[[offer|Premises Finder]]</h2>
            <p>We shortlist premises for you [[processing_days=14|within two weeks]]. The service [[cost=gratis|costs nothing]]. Call [[contact=040-628 04 33|040-628 04 33]].</p></div>
            <div role="tabpanel" id="p3" hidden><h2>[[offer|Green Audit]]</h2>
            <p>A consultant spends [[hours=16|16 hours]] in your workshop. You pay [[price=5000|SEK 5,000]]; the city pays the rest.</p></div></div></main><footer>City of Westport, Town Hall Square</footer></body></html>
            """#),
        MarkedPage(
            "network of clusters: h3 with bold label lines and line breaks",
            url: "https://www.klustret.example/medlem/tjanster",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Tjänster för medlemmar</title></head><body><div id="top"><a href="/">Klustret</a> <a href="/medlem">Medlem</a> <a href="/nyheter">Nyheter</a></div>
            <div id="innehall"><h1>Tjänster för medlemmar</h1><p>Som medlem kan du använda allt nedan.</p><h3>[[offer|Testbädden]]</h3>
            <p><b>Vad:</b> Prova din produkt i vår verkstad<br><b>Hur länge:</b> högst tre månader<br><b>Kostnad:</b> [[price=800|800 kr]] per dag<br><b>Bokning:</b> [[contact=testbadd@klustret.example|testbadd@klustret.example]]</p>
            <h3>[[offer|Delegation till Lyon]]</h3>
            <p><b>Vad:</b> Fyra dagar med möten hos inköpare<br><b>När:</b> [[date=2027-09-13|vecka 37 2027]]<br><b>Antal platser:</b> [[seats=10|10]]<br><b>Kostnad:</b> [[price_member=6500|6 500 kr]] för medlem, [[price=9500|9 500 kr]] för andra<br><b>Sista anmälan:</b> [[deadline=2027-06-15|15 juni 2027]]</p>
            <h3>[[offer|Patentbrevlådan]]</h3>
            <p><b>Vad:</b> Ställ en fråga till ett patentombud<br><b>Svar:</b> [[processing_days=4|inom fyra vardagar]]<br><b>Kostnad:</b> Ingår i medlemskapet</p></div>
            <div id="bottom">Klustret är en ideell förening</div></body></html>
            """#),
        MarkedPage(
            "JSON-free Drupal page of a research financier, single, with list of dates",
            url: "https://www.forskfinans.example/utlysningar/mobilitet",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Mobilitet mellan akademi och näringsliv | Forskfinans</title></head><body><header><nav role="navigation"><ul><li><a href="/utlysningar">Utlysningar</a></li></ul></nav></header>
            <main role="main"><h1>[[offer|Mobilitet mellan akademi och näringsliv]]</h1><p>Byt arbetsplats under en tid och ta med dig kunskapen hem.</p>
            <p>Bidraget är på [[amount_min=300000|mellan 300 000]] och [[amount_max=1800000|1 800 000 kronor]] och ska motsvara [[rate_max=50|maximalt 50 procent]] av lönekostnaden. Totalt avsätts [[budget=20000000|tjugo miljoner kronor]] för utlysningen.</p>
            <h2>Viktiga datum</h2><table><tbody><tr><td>Utlysningen öppnar</td><td>[[opens=2027-03-01|1 mars 2027]]</td></tr>
            <tr><td>Sista ansökningsdag</td><td>[[deadline=2027-05-11|11 maj 2027, kl. 14]]</td></tr>
            <tr><td>Beslut</td><td>september 2027</td></tr></tbody></table><h2>Vem kan söka</h2>
            <p>Svenska universitet, institut och företag. Företaget får ha [[employees_max=500|högst 500 anställda]].</p><h2>Frågor om utlysningen</h2>
            <p>Handläggare Bo Exempel, [[contact=bo.exempel@forskfinans.example|bo.exempel (a) forskfinans.example]]</p></main><footer>Forskfinans är ett statligt forskningsråd</footer></body></html>
            """#),
        MarkedPage(
            "Wix event page with one delegation, text in many spans",
            url: "https://www.exportklubben.example/resor/tokyo",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Tokyo 2027 | Exportklubben</title></head><body><div id="SITE_CONTAINER"><header id="SITE_HEADER"><nav><ul><li><a href="/">Hem</a></li>
            <li><a href="/resor">Resor</a></li></ul></nav></header>
            <main id="PAGES_CONTAINER"><section><div data-testid="richTextElement"><h1><span>[[offer|Delegationsresa till Tokyo]]</span></h1></div>
            <div data-testid="richTextElement"><p><span>Vi reser till Japan med bolag inom trä och design.</span></p>
            <p><span>Avresa </span><span>[[date=2027-10-11|11 oktober 2027]]</span><span>, hemresa 17 oktober.</span></p>
            <p><span>Pris per företag: </span><span>[[price=32000|32 000 kr]]</span><span> exkl. moms. Medlemmar i klubben: </span><span>[[price_member=27000|27 000 kr]]</span><span>.</span></p>
            <p><span>Vi tar emot [[seats=12|högst tolv företag]].</span></p>
            <p><span>Anmäl intresse [[deadline=2027-05-31|före sommaren, senast 31 maj 2027]], till </span><a href="mailto:resa@exportklubben.example"><span>[[contact=resa@exportklubben.example|resa@exportklubben.example]]</span></a></p></div></section></main><footer id="SITE_FOOTER"><p>Exportklubben c/o Exempelhuset</p></footer></div></body></html>
            """#),
    ]
}
