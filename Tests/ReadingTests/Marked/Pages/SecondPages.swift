extension MarkedPage {
    static let second: [MarkedPage] = [
        MarkedPage(
            "municipality, details/summary list under a mega-menu",
            url: "https://www.bergasjo.example/foretagare/stod-och-radgivning",
            #"""
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Stöd och rådgivning | Bergasjö kommun</title></head><body><div class="alert alert-info" role="alert">Vattenläcka på Storgatan, vi arbetar med att laga den.</div>
            <header><div class="mega"><ul><li><a href="/a">Bygga, bo och miljö</a><div class="mega-panel"><ul><li><a href="/a1">Bygglov</a></li>
            <li><a href="/a2">Avfall</a></li><li><a href="/a3">Vatten och avlopp</a></li></ul></div></li>
            <li><a href="/b">Uppleva och göra</a><div class="mega-panel"><ul><li><a href="/b1">Bibliotek</a></li><li><a href="/b2">Bad</a></li></ul></div></li>
            <li><a href="/foretagare">Företagare</a></li></ul></div></header><main><h1>Stöd och rådgivning</h1>
            <p>Driver du företag i kommunen finns det flera som kan hjälpa dig vidare.</p>
            <details><summary>[[offer|Digitaliseringscheck]]</summary><div><p>Checken är på [[amount_max=75000|maximalt 75 000 kronor]] och du lägger själv in lika mycket. Du som söker ska ha [[employees_min=1|minst en]] och [[employees_max=20|högst 20 anställda]]. Sista ansökningsdag är [[deadline=2027-02-26|26/2 2027]].</p></div></details>
            <details><summary>[[offer|Lokalhjälpen]]</summary><div><p>Vi letar lokaler åt dig. Det kostar [[cost=gratis|ingenting]]. Du får ett första förslag [[processing_days=7|inom en vecka]].</p></div></details>
            <details><summary>[[offer|Sommarlovsentreprenör]]</summary><div><p>För ungdomar som vill driva eget på lovet. Varje deltagare får [[amount_max=3000|3 000 kronor]] i startbidrag. [[seats=30|30 platser]]. Kursstart [[date=2027-06-14|måndag 14 juni 2027]], anmälan [[deadline=2027-05-15|t.o.m. 15 maj]].</p></div></details>
            <p>Sidan uppdaterades den 4 november 2026. <a href="#">Lämna synpunkter på sidan</a></p></main><footer><h2>Kontakt</h2>
            <p>Medborgarservice 040-628 04 40</p><p>Bergasjö kommun, Torget 1</p></footer></body></html>
            """#),
        MarkedPage(
            "WordPress block theme, single grant with a table of facts",
            url: "https://sydfonden.example/sok-stod/exportstart/",
            #"""
            <!DOCTYPE html><html lang="sv-SE"><head><meta charset="utf-8"><title>Exportstart | Sydfonden</title><meta property="og:title" content="Exportstart"></head><body class="wp-singular"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Sydfonden</a></p><nav class="wp-block-navigation"><ul><li><a href="/sok-stod/">Sök stöd</a></li>
            <li><a href="/om/">Om</a></li></ul></nav></header><main class="wp-block-group"><h1 class="wp-block-post-title">[[offer|Exportstart]]</h1>
            <div class="entry-content wp-block-post-content"><p>Exportstart är till för dig som ännu inte har sålt något utanför Norden.</p><figure class="wp-block-table"><table><tbody><tr><td>Stödets storlek</td><td>[[amount_max=120000|Upp till 120 000 kr]]</td></tr>
            <tr><td>Andel</td><td>[[rate_max=70|Högst 70 % av kostnaden]]</td></tr>
            <tr><td>Vem kan söka?</td><td>Företag [[area=SE224|i Skåne]] med [[employees_max=50|max 50 anställda]]</td></tr>
            <tr><td>Ansökningsperiod</td><td>[[opens=2027-01-15|15 januari]] – [[deadline=2027-03-15|15 mars 2027]]</td></tr>
            <tr><td>Besked</td><td>[[processing_days=56|Inom åtta veckor]] efter sista dag</td></tr>
            <tr><td>Frågor</td><td>[[contact=exportstart@sydfonden.example|exportstart(at)sydfonden.example]]</td></tr></tbody></table></figure><h2>Så mycket kostar det dig</h2>
            <p>Företaget ska stå för [[own_share_min=30|minst 30 procent]] av kostnaderna i pengar.</p></div></main><footer><p>Drivs med WordPress</p></footer></div></body></html>
            """#),
        MarkedPage(
            "English bank-like site, h3 boxes in a grid, amounts in millions",
            url: "https://www.kommunalkredit.example/en/exporters",
            #"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Products for exporters</title></head><body><nav class="topnav"><a href="/en">Home</a><a href="/en/exporters">Exporters</a><a href="/en/contact">Contact us</a></nav>
            <div class="hero"><h1>Products for exporters</h1><p>We share the risk when your buyer is far away.</p></div><div class="grid">
            <div class="box"><h3>[[offer|Buyer Credit Guarantee]]</h3>
            <p>Covers up to [[cover_pct=95|95 per cent]] of the bank's loan to your buyer. Contracts [[amount_min=2000000|from EUR 2 million]]. Repayment terms of [[term_months=120|up to ten years]].</p></div>
            <div class="box"><h3>[[offer|Working Capital Loan]]</h3>
            <p>Loans of [[amount_min=1000000|SEK 1–]][[amount_max=20000000|20 million]] with a maturity of [[term_months=36|three years]]. Annual turnover must be [[turnover_min=5000000|at least SEK 5m]] and [[turnover_max=500000000|no more than SEK 500m]]. Fixed interest rate of [[interest=6.25|6.25%]].</p></div>
            <div class="box"><h3>[[offer|Bond Support]]</h3>
            <p>We stand behind [[cover_pct=50|half of]] the bond that your bank issues. A decision normally takes [[processing_days=10|ten working days]]. For companies with [[employees_max=250|a maximum of 250 employees]].</p></div></div>
            <div class="bottom"><p>Kommunalkredit is owned by the municipalities.</p></div></body></html>
            """#),
        MarkedPage(
            "training calendar as list items with spans",
            url: "https://utbildning.naringslivet.example/kalender",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Kalender</title></head><body><header><a href="/">Näringslivets akademi</a></header>
            <div class="page"><h1>Kalender</h1>
            <form class="filter"><label>Ämne</label><select><option>Alla</option></select><button>Filtrera</button></form><ul class="calendar-list">
            <li class="calendar-item"><span class="calendar-item__date"><span class="day">11</span> <span class="month">mars</span> <span class="year">2027</span></span><div><a class="calendar-item__title" href="/kalender/moms-vid-export">[[offer|Moms vid export]]</a><p>Halvdag om fakturering till EU och övriga världen. Tid: [[date=2027-03-11|11 mars 2027]] kl. 8.30–12. Pris: [[price=1950|1 950 kr]] + moms.</p></div></li>
            <li class="calendar-item"><span class="calendar-item__date"><span class="day">15</span> <span class="month">april</span> <span class="year">2027</span></span><div><a class="calendar-item__title" href="/kalender/forhandla">[[offer|Förhandla över gränser]]</a><p>Två dagar, [[date=2027-04-15|15–16 april 2027]]. Medlemspris [[price_member=6900|6 900:-]], ordinarie pris [[price=8900|8 900:-]]. [[seats=16|Max 16 deltagare]].</p></div></li>
            <li class="calendar-item"><span class="calendar-item__date"><span class="day">6</span> <span class="month">maj</span> <span class="year">2027</span></span><div><a class="calendar-item__title" href="/kalender/webbinarium-uk">[[offer|Webbinarium: Storbritannien]]</a><p>En timme på nätet [[date=2027-05-06|torsdagen den 6 maj 2027]] klockan 12. Ingen [[cost=gratis|avgift]]. Anmäl dig senast kvällen före.</p></div></li></ul><nav class="pager"><a href="?page=2">Nästa sida</a></nav></div>
            <footer>Näringslivets akademi är en del av Exempelgruppen.</footer></body></html>
            """#),
        MarkedPage(
            "hand-made page of a chamber with nested lists",
            url: "http://www.fjallkammaren.example/tjanster.html",
            #"""
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Fjällkammaren – tjänster</title></head><body><table width="100%"><tr><td><a href="index.html">Hem</a> | <a href="tjanster.html">Tjänster</a> | <a href="medlem.html">Medlem</a></td></tr></table><h2>Tjänster</h2>
            <p>Vi på kammaren hjälper till med det praktiska.</p><h3>[[offer|Certifikat för ursprung (EUR 1)]]</h3>
            <ul><li>Avgift: [[price=410|410 kr]] exkl. moms</li><li>För medlemmar: [[price_member=280|280 kr]]</li>
            <li>Leveranstid: [[processing_days=2|två arbetsdagar]]</li></ul><h3>[[offer|Kreditupplysning på utländska bolag]]</h3>
            <ul><li>Pris:<ul><li>Medlem [[price_member=690|690 kr]]</li><li>Icke medlem [[price=990|990 kr]]</li></ul></li>
            <li>Svar [[processing_days=5|inom fem dagar]]</li></ul><h3>[[offer|Juridisk jour]]</h3><ul><li>[[hours=2|Två timmar]] per år ingår i medlemskapet</li>
            <li>Telefon: [[contact=0980-319 205|0980-319 205]], helgfria vardagar 13–15</li></ul>
            <p>Fjällkammaren, Stationsgatan 4. Uppdaterad 2026-03-01.</p></body></html>
            """#),
        MarkedPage(
            "innovation agency: call with timeline and sections",
            url: "https://www.innovationsmyndigheten.example/utlysningar/smarta-material",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Smarta material - Innovationsmyndigheten</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[]}</script></head><body><div class="cookie-consent" role="region" aria-label="Kakor"><p>Vi använder kakor för att förbättra webbplatsen.</p><button>OK</button></div><header><nav><ul><li><a href="/utlysningar">Hitta finansiering</a></li>
            <li><a href="/nyheter">Nyheter</a></li></ul></nav></header>
            <main><div class="intro"><span class="label label--open">Öppen för ansökan</span><h1>[[offer|Smarta material]]</h1>
            <p class="lead">Ni som utvecklar material som känner av sin omgivning kan söka bidrag.</p></div><section><h2>Tidplan</h2>
            <ul class="timeline"><li><strong>Utlysningen öppnar</strong> [[opens=2027-02-02|2 februari 2027]]</li>
            <li><strong>Utlysningen stänger</strong> [[deadline=2027-04-27|27 april 2027]] kl. 14:00</li>
            <li><strong>Besked om bidrag</strong> 24 juni 2027</li></ul></section><section><h2>Vem kan söka?</h2>
            <p>Konsortier med minst två parter. Minst ett litet eller medelstort företag ([[employees_max=249|färre än 250 anställda]]) ska vara med.</p></section><section><h2>Hur mycket kan ni få?</h2>
            <p>Bidraget är [[amount_max=4000000|högst fyra miljoner kronor]] per projekt och täcker [[rate_max=60|som mest 60 procent]] av projektets totala stödgrundande kostnader. Utlysningen omfattar totalt [[budget=60000000|60 miljoner kronor]]. Projekten kan pågå i högst två år.</p></section>
            <section class="news-teaser"><h2>Aktuellt</h2>
            <article><h3><a href="/nyheter/44">Tolv projekt får dela på 38 miljoner</a></h3><time datetime="2026-10-02">2 oktober 2026</time></article></section><section class="contact"><h2>Kontakt</h2>
            <p>Astrid Exempelsson, utlysningsansvarig<br>[[contact=08-465 004 12|08-465 004 12]]</p></section></main><footer><a href="/tillganglighet">Tillgänglighet</a></footer></body></html>
            """#),
        MarkedPage(
            "incubator, Tailwind cards with badges, English",
            url: "https://harbourlab.example/programmes",
            #"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Programmes | Harbour Lab</title></head><body class="bg-white antialiased"><header class="flex px-6 py-4"><a href="/" class="font-bold">Harbour Lab</a><div class="ml-auto space-x-4"><a href="/programmes">Programmes</a><a href="/stories">Stories</a></div></header>
            <main class="mx-auto max-w-5xl"><h1 class="text-4xl">Programmes</h1><p class="mt-4">Pick the programme that suits where you are today.</p>
            <div class="grid gap-6 md:grid-cols-2">
            <div class="rounded-2xl border p-6"><span class="rounded-full bg-green-100 px-2 text-xs">Open</span><h2 class="text-xl">[[offer|Launchpad]]</h2>
            <p>Eight weeks from idea to first customer. [[cost=gratis|Free]] for teams that have existed for [[age_max_years=2|less than two years]]. [[seats=12|Twelve places]] each spring.</p>
            <dl class="text-sm"><div><dt>Starts</dt><dd>[[date=2027-03-01|1 March 2027]]</dd></div>
            <div><dt>Apply by</dt><dd>[[deadline=2027-02-05|5 Feb 2027]]</dd></div></dl></div>
            <div class="rounded-2xl border p-6"><span class="rounded-full bg-gray-100 px-2 text-xs">Rolling</span><h2 class="text-xl">[[offer|Residency]]</h2>
            <p>A desk, a lab bench and a coach for [[term_months=18|up to 18 months]]. Rent is [[price=2900|SEK 2,900]] a month.</p>
            <dl class="text-sm"><div><dt>Intake</dt><dd>[[availability=lopande|Applications accepted on a rolling basis]]</dd></div></dl></div>
            <div class="rounded-2xl border p-6"><h2 class="text-xl">[[offer|Soft Landing]]</h2>
            <p>For foreign start-ups that want to try Sweden. Includes [[hours=40|40 hours]] of advice and [[term_months=3|three months]] of office space, [[price=15000|SEK 15,000]] in all.</p></div></div></main><footer class="mt-16 text-sm">Harbour Lab is owned by the port.</footer></body></html>
            """#),
        MarkedPage(
            "county board, long page with h2 per support and labelled bold facts",
            url: "https://www.lanet.example/naringsliv-och-foreningar/landsbygdsstod.html",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Landsbygdsstöd | Länsstyrelsen</title></head><body><header role="banner"><a href="/">Länsstyrelsen</a></header>
            <div role="main"><h1>Landsbygdsstöd</h1><p class="ingress">Du som driver företag på landsbygden kan få stöd till investeringar.</p>
            <h2>[[offer|Stöd till bredband]]</h2><p><strong>Så mycket kan du få:</strong> [[rate_max=60|40–60 procent]] av utgifterna</p>
            <p><strong>Minsta stödbelopp:</strong> [[amount_min=100000|100 000 kronor]]</p>
            <p><strong>Sök senast:</strong> [[deadline=2027-05-03|den 3 maj 2027]]</p><h2>[[offer|Stöd till förädling]]</h2>
            <p>För dig som förädlar livsmedel. Stödet kan uppgå till [[rate_max=40|fyrtio procent]] av utgiften, men inte mer än [[amount_max=1200000|1,2 miljoner kronor]]. Utgifterna måste vara [[amount_min=200000|över 200 000 kronor]]. Du kan söka [[availability=lopande|året om]].</p>
            <h2>[[offer|Startstöd för unga]]</h2>
            <p>Ett stöd på [[amount_max=250000|250 000 kronor]] till dig som tar över ett lantbruk. Länsstyrelsen avsätter [[budget=8000000|åtta miljoner]] under 2027. Handläggningstiden är för närvarande [[processing_days=90|tre månader]].</p></div>
            <div role="contentinfo"><p>Postadress: 000 00 Länsstad</p></div></body></html>
            """#),
        MarkedPage(
            "list of links with teasers in paragraphs, news agency style",
            url: "https://exportcentrum.example/det-har-kan-vi-hjalpa-till-med/",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Det här kan vi hjälpa till med - Exportcentrum</title></head><body><div id="wrapper"><div id="header"><div id="menu"><ul><li><a href="/">Start</a></li>
            <li><a href="/det-har-kan-vi-hjalpa-till-med/">Det här kan vi hjälpa till med</a></li><li><a href="/om-oss/">Om oss</a></li>
            <li><a href="/kontakt/">Kontakt</a></li></ul></div></div><div id="content"><h1>Det här kan vi hjälpa till med</h1>
            <div class="entry"><h2><a href="/tjanst/marknadsanalys/">[[offer|Marknadsanalys]]</a></h2>
            <p>Vi tar fram en rapport om ditt valda land. Fast pris [[price=28000|28 000 kronor]] exkl. moms, leverans [[processing_days=28|inom 4 veckor]]. <a href="/tjanst/marknadsanalys/">Läs mer »</a></p></div>
            <div class="entry"><h2><a href="/tjanst/exportsamtal/">[[offer|Exportsamtalet]]</a></h2>
            <p>[[hours=2|Två timmar]] tillsammans med en rådgivare, helt [[cost=gratis|kostnadsfritt]]. För företag med [[turnover_max=10000000|upp till tio miljoner i omsättning]]. <a href="/tjanst/exportsamtal/">Läs mer »</a></p></div>
            <div class="entry"><h2><a href="/tjanst/kontaktresa/">[[offer|Kontaktresa till Polen]]</a></h2>
            <p>Häng med oss till Gdansk [[date=2027-04-19|den 19–22 april 2027]]. Kostnad [[price=12500|12 500 kr]] per företag. Vi tar med oss [[seats=6|sex företag]] och sista anmälningsdag är [[deadline=2027-02-28|sista februari]]. <a href="/tjanst/kontaktresa/">Läs mer »</a></p></div></div>
            <div id="sidebar"><h3>Nyhetsbrev</h3><p>Prenumerera på vårt nyhetsbrev</p><h3>Senaste nytt</h3>
            <ul><li><a href="/nytt/1">Ny chef på centret</a></li></ul></div></div></body></html>
            """#),
        MarkedPage(
            "single loan, sections with questions, facts in a side box",
            url: "https://www.lanebanken.example/foretag/tillvaxtlan",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Tillväxtlån för mindre företag – Lånebanken</title></head><body><header class="header"><nav class="primary-nav"><a href="/foretag">Företag</a><a href="/foretag/tillvaxtlan">Tillväxtlån</a></nav></header>
            <main class="layout"><div class="layout__content"><h1>[[offer|Tillväxtlån]]</h1><p class="lead">När affären växer snabbare än kassan.</p>
            <h2>Hur mycket kan jag låna?</h2><p>Du kan låna som lägst [[amount_min=200000|200 000]] och som mest [[amount_max=6000000|6 000 000 kronor]].</p>
            <h2>Hur lång tid har jag på mig?</h2>
            <p>Lånet betalas tillbaka på [[term_months=96|fem till åtta år]]. Du kan få [[grace_months=12|ett amorteringsfritt år]] i början.</p>
            <h2>Vad kostar det?</h2>
            <p>Räntan sätts individuellt. Snitträntan är [[interest=8.1|8,1 procent]]. Uppläggningsavgiften är [[fee_pct=2|2 procent]] av lånebeloppet.</p>
            <h2>Vilka företag passar lånet för?</h2><p>Ditt företag har [[employees_max=99|färre än 100 anställda]] och har funnits i minst två år.</p></div>
            <aside class="layout__aside"><div class="facts"><h2>I korthet</h2><ul><li>Svar på [[processing_days=3|tre dagar]]</li>
            <li>Personlig rådgivare</li></ul></div><div class="person"><h2>Prata med oss</h2>
            <p>Ring <a href="tel:+46404040">[[contact=040-628 04 77|040-628 04 77]]</a></p></div></aside></main><footer class="footer">Lånebanken är ett registrerat varumärke</footer></body></html>
            """#),
        MarkedPage(
            "trade promotion in English, table by row with free text cells",
            url: "https://www.tradepoint.example/support-schemes",
            #"""
            <!doctype html><html lang="en-IE"><head><meta charset="utf-8"><title>Support schemes</title></head><body><div class="skip"><a href="#c">Skip to content</a></div>
            <div id="c"><h1>Support schemes</h1><p>Schemes that are open to small firms in the region.</p>
            <table class="schemes"><tr><th>Scheme</th><th>What you get</th><th>Who can apply</th><th>Closing date</th></tr>
            <tr><td><a href="/s/fairs">[[offer|Trade Fair Support]]</a></td><td>[[rate=50|50%]] of stand costs, to a maximum of [[amount_max=7500|€7,500]]</td><td>Firms with [[employees_max=50|50 employees or fewer]]</td><td>[[deadline=2027-02-19|19/02/2027]]</td></tr>
            <tr><td><a href="/s/innovation">[[offer|Innovation Voucher]]</a></td><td>A voucher worth [[amount_max=10000|€10,000]]</td><td>Limited companies [[age_max_years=10|under ten years old]]</td><td>[[availability=lopande|Open all year round]]</td></tr>
            <tr><td><a href="/s/mentor">[[offer|Mentor Panel]]</a></td><td>[[hours=15|15 hours]] of mentoring, [[cost=gratis|free]]</td><td>Companies with turnover [[turnover_max=2000000|below €2m]]</td><td>[[deadline=2027-06-30|30 June 2027]]</td></tr></table></div>
            <div class="foot"><p>Tradepoint, Quay Street</p></div></body></html>
            """#),
        MarkedPage(
            "landing page: three columns, labels with line breaks, city partners",
            url: "https://www.inlandsinvest.example/for-bolag",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>För bolag</title></head><body><header><a href="/">Inlandsinvest</a></header>
            <section class="hero"><h1>För bolag</h1>
            <p>Kapital och kunskap till inlandet.</p></section><section class="cols"><div class="col"><h3>[[offer|Inlandslånet]]</h3>
            <p>Belopp: [[amount_min=50000|50 tkr]]–[[amount_max=2000000|2 mkr]]<br>Löptid: [[term_months=60|max 5 år]]<br>Ränta: [[interest=5|5 %]]<br>Var: [[area=2481, 2421, 2422|Lycksele, Storuman och Sorsele]]</p></div>
            <div class="col"><h3>[[offer|Ägarkapital]]</h3>
            <p>Vi går in som delägare i bolag [[area=SE331|i Västerbottens län]] med [[amount_min=1000000|1–]][[amount_max=10000000|10 MSEK]]. Bolaget ska omsätta [[turnover_min=3000000|minst 3 miljoner]].</p></div>
            <div class="col"><h3>[[offer|Styrelseskolan]]</h3>
            <p>Fyra kvällar med start [[date=2027-01-27|27 januari 2027]]. Pris: [[price=4500|4 500 kronor]]. Antal platser: [[seats=15|15]]. Anmälan: [[contact=skolan@inlandsinvest.example|skolan@inlandsinvest.example]]</p></div></section><footer><p>Inlandsinvest AB, Lycksele</p></footer></body></html>
            """#),
        MarkedPage(
            "Drupal node with field labels in divs",
            url: "https://www.kuststaden.example/naringsliv/mikrobidrag",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Mikrobidrag | Kuststaden</title></head><body><header><nav><a href="/">Start</a></nav></header>
            <main><article class="node node--type-support"><h1><span class="field field--name-title">[[offer|Mikrobidrag för kreativa näringar]]</span></h1>
            <div class="field field--name-field-lead"><p>Ett litet bidrag som gör att en idé kan prövas på riktigt.</p></div>
            <div class="field field--name-field-amount field--label-above"><div class="field__label">Belopp</div>
            <div class="field__item">[[amount_min=10000|10 000]]–[[amount_max=40000|40 000 kr]]</div></div>
            <div class="field field--label-above"><div class="field__label">Egen insats</div><div class="field__item">[[own_share_min=20|20 %]]</div></div>
            <div class="field field--label-above"><div class="field__label">Nästa deadline</div>
            <div class="field__item">[[deadline=2027-09-30|30 september 2027]]</div></div>
            <div class="field field--label-above"><div class="field__label">Handläggningstid</div>
            <div class="field__item">[[processing_days=30|ca en månad]]</div></div><div class="field field--label-above"><div class="field__label">Omfattar</div>
            <div class="field__item">Enskilda firmor och bolag med [[employees_max=3|högst tre anställda]], [[age_max_years=4|max 4 år gamla]]</div></div></article>
            <div class="block block-related"><h2>Se även</h2>
            <ul><li><a href="/naringsliv/lokalbidrag">Lokalbidrag</a></li></ul></div></main><footer>Kuststadens kommun</footer></body></html>
            """#),
    ]
}
