extension MarkedPage {
    static let first: [MarkedPage] = [
        MarkedPage(
            "SiteVision municipality page, one offering, contact box in an aside",
            url: "https://www.ekvik.example/naringsliv/starta-och-driva/etableringscheck.html",
            #"""
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Etableringscheck - Ekviks kommun</title></head>
            <body class="sv-responsive"><div id="svid10_1" class="pagecontent sv-layout"><div class="sv-vertical sv-layout lp-header"><div class="sv-custom-module sv-marketplace-sitevision-cookie-banner"><p>Den här webbplatsen använder kakor.</p><button>Jag förstår</button></div>
            <div class="sv-text-portlet"><a href="/">Ekviks kommun</a></div><nav class="lp-megamenu"><ul><li><a href="/barn">Barn och utbildning</a><ul><li><a href="/barn/forskola">Förskola</a></li>
            <li><a href="/barn/gymnasium">Gymnasium</a></li></ul></li><li><a href="/omsorg">Omsorg och stöd</a></li>
            <li><a href="/naringsliv">Näringsliv och arbete</a><ul><li><a href="/naringsliv/starta-och-driva">Starta och driva</a></li>
            <li><a href="/naringsliv/mark">Mark och lokaler</a></li></ul></li></ul></nav></div>
            <div class="sv-row sv-layout"><div class="sv-column-3"><ul class="sv-navigation lp-leftmenu"><li><a href="/naringsliv/starta-och-driva/tillstand.html">Tillstånd</a></li>
            <li><a href="/naringsliv/starta-och-driva/etableringscheck.html">Etableringscheck</a></li></ul></div>
            <div id="svid12_5" class="sv-column-6 pagecontent"><div class="sv-text-portlet sv-use-margins"><div class="sv-text-portlet-content"><h1 class="heading" id="h-Etableringscheck">[[offer|Etableringscheck]]</h1>
            <p class="ingress">Flyttar du verksamheten till oss? Då kan du få hjälp med de första kostnaderna.</p>
            <p class="normal">Kommunen ersätter [[rate_max=50|upp till hälften]] av hyran under det första året, dock [[amount_max=60000|max 60 000 kr]] per företag. Resterande del, [[own_share_min=50|minst 50 procent]], står företaget för självt.</p>
            <h2 class="subheading" id="h-Vemkansoka">Vem kan söka?</h2>
            <p class="normal">Checken riktar sig till företag med [[employees_max=9|högst nio anställda]] som inte är [[age_max_years=5|äldre än fem år]] och som etablerar sig i Ekvik.</p>
            <h2 class="subheading" id="h-Ansok">Så ansöker du</h2>
            <p class="normal">Ansökningar tas emot [[availability=lopande|löpande]]. Du får beslut [[processing_days=21|inom tre veckor]].</p></div></div>
            <div class="lp-share"><span>Dela:</span> <a href="#">Facebook</a> <a href="#">LinkedIn</a></div>
            <p class="lp-updated">Publicerad: 2025-03-11. Senast uppdaterad: 2026-09-02</p></div>
            <aside class="sv-column-3 lp-contact"><div class="sv-text-portlet"><h2>Kontakt</h2>
            <p><strong>Näringslivskontoret</strong><br>Telefon: 0000-12 34 50<br>E-post: <a href="mailto:naringsliv@ekvik.example">[[contact=naringsliv@ekvik.example|naringsliv@ekvik.example]]</a></p></div></aside></div>
            <footer class="lp-footer"><p>Ekviks kommun, Box 12, 000 00 Ekvik</p><p>Organisationsnummer: 212000-0000</p></footer></div></body></html>
            """#),
        MarkedPage(
            "EPiServer list as accordion with buttons and hidden panels",
            url: "https://www.regionnordanland.example/utveckling/foretagsstod/",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Företagsstöd | Region Nordanland</title></head><body>
            <div id="CybotCookiebotDialog" role="dialog"><h2>Den här webbplatsen använder cookies</h2>
            <p>Vi använder enhetsidentifierare för att anpassa innehållet.</p><button>Tillåt alla</button></div>
            <header class="site-header"><a class="site-header__logo" href="/">Region Nordanland</a><button class="site-header__menu-button">Meny</button></header>
            <main id="main-content"><div class="article-page"><nav aria-label="Brödsmulor" class="breadcrumb"><ol><li><a href="/">Start</a></li>
            <li><a href="/utveckling/">Regional utveckling</a></li><li>Företagsstöd</li></ol></nav><h1 class="article-page__heading">Företagsstöd</h1>
            <div class="article-page__preamble"><p>Här hittar du de stöd som regionen beslutar om. Kontakta oss innan du skickar in din ansökan.</p></div>
            <div class="article-page__main-body"><div class="block accordionblock"><div class="accordion">
            <div class="accordion__item"><h2 class="accordion__header"><button class="accordion__button" aria-expanded="false" aria-controls="acc-1">[[offer|Investeringsbidrag]]</button></h2>
            <div id="acc-1" class="accordion__content" hidden><p>För dig som ska köpa maskiner eller bygga om. Bidraget är [[rate_max=30|högst 30 procent]] av investeringen. Investeringen måste vara på [[amount_min=150000|minst 150 tkr]] och bidraget kan uppgå till [[amount_max=1500000|högst 1,5 mnkr]].</p>
            <ul><li>Företaget har [[employees_max=49|färre än 50 anställda]].</li>
            <li>Omsättningen är [[turnover_max=10000000|högst 10 miljoner euro]].</li></ul></div></div>
            <div class="accordion__item"><h2 class="accordion__header"><button class="accordion__button" aria-expanded="false" aria-controls="acc-2">[[offer|Konsultcheck]]</button></h2>
            <div id="acc-2" class="accordion__content" hidden><p>Ta in en extern expert. Vi betalar [[rate=60|60 %]] av arvodet, [[amount_min=30000|mellan 30 000]] och [[amount_max=250000|250 000 kronor]].</p>
            <p>Projektet får pågå i högst tolv månader. Sista dag att söka är [[deadline=2027-03-12|fredagen den 12 mars 2027]].</p></div></div>
            <div class="accordion__item"><h2 class="accordion__header"><button class="accordion__button" aria-expanded="false" aria-controls="acc-3">[[offer|Såddfinansiering]]</button></h2>
            <div id="acc-3" class="accordion__content" hidden><p>Lån utan säkerhet till unga innovationsbolag, [[amount_max=400000|max 400 000 kr]]. Lånet är ränte- och amorteringsfritt [[grace_months=24|de två första åren]] och ska vara återbetalt [[term_months=72|inom sex år]].</p></div></div>
            </div></div></div></div></main><footer class="site-footer"><h2>Kontakta oss</h2><p>Växel 0000-77 00 00</p>
            <p><a href="mailto:region@regionnordanland.example">region@regionnordanland.example</a></p></footer></body></html>
            """#),
        MarkedPage(
            "WordPress with Elementor, a loan's own page with an icon list",
            url: "https://bruksfinans.example/lan/omstallningslan/",
            #"""
            <!DOCTYPE html><html lang="sv-SE"><head><meta charset="UTF-8"><title>Omställningslån – Bruksfinans</title><meta property="article:modified_time" content="2026-10-05T08:11:20+00:00"></head><body class="page-template-default elementor-page">
            <div data-elementor-type="header" class="elementor elementor-location-header"><div class="elementor-widget-nav-menu"><ul class="elementor-nav-menu"><li><a href="/">Hem</a></li>
            <li><a href="/lan/">Våra lån</a></li><li><a href="/om/">Om oss</a></li><li><a href="/kontakt/">Kontakt</a></li></ul></div></div>
            <div data-elementor-type="wp-page" class="elementor elementor-2210"><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">[[offer|Omställningslån]]</h1></div></div>
            <div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>Ska ni ställa om produktionen till elektricitet eller biogas? Hos oss kan bolaget låna [[amount_min=300000|från 300 000 kr]] [[amount_max=8000000|upp till 8 MSEK]] i högst [[term_months=72|sex år]].</p></div></div>
            <div class="elementor-widget elementor-widget-icon-list"><ul class="elementor-icon-list-items"><li class="elementor-icon-list-item"><span class="elementor-icon-list-icon"><i class="fas fa-check"></i></span><span class="elementor-icon-list-text">Ränta från [[interest=5.9|5,9 %]]</span></li>
            <li class="elementor-icon-list-item"><span class="elementor-icon-list-text">[[grace_months=12|Amorteringsfritt första året]]</span></li>
            <li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Ingen pant krävs</span></li>
            <li class="elementor-icon-list-item"><span class="elementor-icon-list-text">Svar [[processing_days=5|inom fem bankdagar]]</span></li></ul></div>
            <div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><h3>Vem kan låna?</h3>
            <p>Aktiebolag och ekonomiska föreningar [[area=SE312|i Dalarnas län]] som har mellan [[employees_min=5|fem]] och [[employees_max=100|hundra anställda]] och som omsätter [[turnover_min=4000000|minst fyra miljoner kronor]].</p>
            <h3>Frågor?</h3>
            <p>Hör av dig till vår kundtjänst: [[contact=kundtjanst@bruksfinans.example|kundtjanst [at] bruksfinans.example]] eller 0000-445 10.</p></div></div></div></div></section></div>
            <div data-elementor-type="footer" class="elementor elementor-location-footer"><p>© Bruksfinans 2026</p>
            <p>Följ oss i sociala medier</p></div></body></html>
            """#),
        MarkedPage(
            "Drupal view: a table of courses with headings",
            url: "https://kammaren.example/kurser",
            #"""
            <!DOCTYPE html><html lang="sv" dir="ltr"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10"><title>Kurser och utbildningar | Söderhavs handelskammare</title></head><body class="path-kurser"><div class="dialog-off-canvas-main-canvas"><header role="banner"><nav role="navigation"><ul class="menu"><li><a href="/">Hem</a></li>
            <li><a href="/medlem">Bli medlem</a></li></ul></nav></header>
            <main role="main"><div class="region region-content"><h1 class="page-title">Kurser och utbildningar</h1>
            <div class="views-element-container"><div class="view view-kurser"><div class="view-header"><p>Alla kurser hålls i våra lokaler på Hamngatan om inget annat anges. Priserna är exklusive moms.</p></div>
            <div class="view-content"><table class="table cols-6"><thead><tr><th class="views-field" id="v-title">Kurs</th><th id="v-date">Datum</th><th id="v-ort">Ort</th><th id="v-pm">Pris medlem</th><th id="v-p">Pris övriga</th><th id="v-pl">Platser</th></tr></thead><tbody>
            <tr><td headers="v-title"><a href="/kurser/tullens-grunder">[[offer|Tullens grunder]]</a></td><td headers="v-date"><time datetime="2027-02-09T09:00:00Z">[[date=2027-02-09|9 februari 2027]]</time></td><td>Malmö</td><td>[[price_member=2950|2 950 kr]]</td><td>[[price=3950|3 950 kr]]</td><td>[[seats=18|18]]</td></tr>
            <tr><td headers="v-title"><a href="/kurser/remburs-i-praktiken">[[offer|Remburs i praktiken]]</a></td><td headers="v-date">[[date=2027-02-23|23–24 februari 2027]]</td><td>Malmö</td><td>[[price_member=6400|6 400 kr]]</td><td>[[price=7900|7 900 kr]]</td><td>[[seats=12|12]]</td></tr>
            <tr><td headers="v-title"><a href="/kurser/avtal-pa-engelska">[[offer|Avtal på engelska]]</a></td><td headers="v-date">[[date=2027-03-16|2027-03-16]]</td><td>Digitalt</td><td>[[price_member=1800|1.800 kr]]</td><td>[[price=2400|2.400 kr]]</td><td>[[seats=40|40]]</td></tr>
            </tbody></table></div></div></div></div></main><footer role="contentinfo"><p>Söderhavs handelskammare grundades 1905</p></footer></div></body></html>
            """#),
        MarkedPage(
            "hand-written 2004, layout tables, font tags",
            url: "http://www.gransbygd.example/handelsdok.htm",
            #"""
            <html><head><title>Gränsbygdens Handelskammare - Handelsdokument</title><meta name="GENERATOR" content="Microsoft FrontPage 5.0"></head>
            <body bgcolor="#ffffff"><table border="0" width="780" cellspacing="0"><tr><td colspan="2"><img src="images/logo.gif" alt="Gränsbygdens Handelskammare"></td></tr>
            <tr><td width="150" valign="top" bgcolor="#003366"><font color="#ffffff"><a href="index.htm">Startsida</a><br><a href="omoss.htm">Om oss</a><br><a href="handelsdok.htm">Handelsdokument</a><br><a href="kontakt.htm">Kontakta oss</a></font></td>
            <td valign="top"><font face="Verdana" size="4"><b>Handelsdokument</b></font><p><font face="Verdana" size="2">Handelskammaren är behörig att utfärda dokument för hela länet.</font></p>
            <p><font face="Verdana" size="2"><b>[[offer|Ursprungsintyg]]</b><br>Intyg om varans ursprung. Kostar [[price_member=240|240:-]] för medlem och [[price=390|390:-]] för icke medlem. Klart [[processing_days=1|samma dag]] om det kommer in före kl 12.</font></p>
            <p><font face="Verdana" size="2"><b>[[offer|ATA-carnet]]</b><br>Tullpass för varor som ska visas utomlands och sedan tas hem igen. Gäller [[term_months=12|i ett år]]. Avgift [[price=2100|2 100 kr]], medlemmar [[price_member=1500|1 500 kr]].</font></p>
            <p><font face="Verdana" size="2"><b>[[offer|Legalisering]]</b><br>Vi hjälper er med stämplar hos ambassader. Pris [[price=750|750 kronor]] per dokument plus ambassadens egen avgift. Räkna med [[processing_days=14|ca två veckor]].</font></p>
            <hr><p><font size="1">Senast ändrad 2004-11-15 av webmaster</font></p></td></tr></table></body></html>
            """#),
        MarkedPage(
            "React rendered on the server, hashed classes, cards in English",
            url: "https://www.northgate.example/en/funding",
            #"""
            <!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>Funding – Northgate Innovation</title></head><body><div id="__next"><div class="sc-bdVaJa kTqLuM"><div class="sc-fzXfPI gHsKqm"><a class="sc-fzpans" href="/en">Northgate</a><ul class="sc-fzplWN dLQwaM"><li><a href="/en/funding">Funding</a></li>
            <li><a href="/en/labs">Labs</a></li><li><a href="/en/news">News</a></li><li><a href="/en/about">About</a></li></ul></div>
            <div class="css-1x2y3z"><h1 class="css-9a8b7c">Funding</h1>
            <p class="css-77aa11">We help young companies prove that their idea works before the bank is ready.</p><div class="css-grid01">
            <a class="css-card9" href="/en/funding/proof-voucher"><div class="css-img"></div><h3 class="css-ttl">[[offer|Proof-of-Concept Voucher]]</h3>
            <p class="css-txt">Up to [[amount_max=200000|SEK 200,000]] for tests and prototypes. The voucher pays [[rate_max=75|at most 75%]] of your costs; you cover the remaining [[own_share_min=25|25%]].</p><span class="css-meta">Apply by [[deadline=2027-01-31|31 January 2027]]</span></a>
            <a class="css-card9" href="/en/funding/scaleup-loan"><h3 class="css-ttl">[[offer|Scale-up Loan]]</h3>
            <p class="css-txt">Borrow between [[amount_min=500000|SEK 0.5m]] and [[amount_max=5000000|SEK 5m]] over [[term_months=60|five years]]. The first [[grace_months=6|six months]] are interest-only. For companies with [[employees_max=49|fewer than 50 employees]].</p><span class="css-meta">[[availability=lopande|Open all year]]</span></a>
            <a class="css-card9" href="/en/funding/horizon-coach"><h3 class="css-ttl">[[offer|Horizon Coach]]</h3>
            <p class="css-txt">[[hours=25|25 hours]] with an experienced proposal writer, [[cost=gratis|at no cost to you]]. We reply [[processing_days=2|within two working days]].</p><span class="css-meta">[[availability=lopande|Open all year]]</span></a>
            </div></div><div class="css-foot"><p>© Northgate Innovation AB</p><a href="/en/privacy">Privacy policy</a></div></div></div></body></html>
            """#),
        MarkedPage(
            "Wix, spans in paragraphs, one programme",
            url: "https://www.vaxthuset.example/accelerator",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Accelerator | Växthuset</title></head><body><div id="SITE_CONTAINER"><div id="SITE_HEADER"><nav aria-label="Webbplats"><ul><li><a href="/"><p>Hem</p></a></li>
            <li><a href="/accelerator"><p>Accelerator</p></a></li><li><a href="/team"><p>Team</p></a></li></ul></nav></div>
            <main id="PAGES_CONTAINER"><div id="comp-k1" class="_2Hij5" data-testid="richTextElement"><h1 class="font_0"><span style="letter-spacing:normal;"><span class="color_15">[[offer|Accelerator Hållbar Handel]]</span></span></h1></div>
            <div id="comp-k2" data-testid="richTextElement"><p class="font_8"><span class="wixui-rich-text__text">Ett halvårslångt program för handlare som vill minska svinn och returer.</span></p>
            <p class="font_8"><span>​</span></p>
            <p class="font_8"><span>Vi antar [[seats=10|tio bolag]] per omgång. Programmet är [[term_months=6|sex månader]] långt och startar [[date=2027-09-06|den 6 september 2027]].</span></p></div>
            <div id="comp-k3" data-testid="richTextElement"><p class="font_8"><span style="font-weight:bold;">Kostnad:</span><span> Programmet är [[cost=gratis|avgiftsfritt]] tack vare EU-medel.</span></p>
            <p class="font_8"><span style="font-weight:bold;">Ansökan:</span><span> öppnar [[opens=2027-04-01|1 april]] och stänger [[deadline=2027-05-31|31 maj 2027]].</span></p>
            <p class="font_8"><span style="font-weight:bold;">För vem:</span><span> Bolag som är [[age_max_years=7|högst sju år gamla]] och har [[employees_min=2|minst två anställda]].</span></p></div></main>
            <div id="SITE_FOOTER"><p>©2026 av Växthuset. Skapad med Wix.com</p></div></div></body></html>
            """#),
        MarkedPage(
            "Webflow tabs, one loan a panel",
            url: "https://krediten.example/produkter",
            #"""
            <!DOCTYPE html><html lang="sv" data-wf-page="6512"><head><meta charset="utf-8"><title>Produkter</title></head><body><div class="navbar w-nav"><a href="/" class="w-nav-brand">Krediten</a><nav role="navigation" class="w-nav-menu"><a href="/produkter" class="w-nav-link">Produkter</a><a href="/om" class="w-nav-link">Om oss</a></nav></div>
            <section class="section"><div class="w-container"><h1>Våra produkter</h1><p class="lead">Tre sätt att finansiera en exportaffär.</p>
            <div class="w-tabs"><div class="w-tab-menu"><a data-w-tab="Tab 1" class="w-inline-block w-tab-link w--current" href="#"><div>Fakturakredit</div></a><a data-w-tab="Tab 2" class="w-tab-link" href="#"><div>Lagerkredit</div></a><a data-w-tab="Tab 3" class="w-tab-link" href="#"><div>Maskinlån</div></a></div>
            <div class="w-tab-content"><div data-w-tab="Tab 1" class="w-tab-pane w--tab-active"><h2>[[offer|Fakturakredit]]</h2>
            <p>Belåna dina utländska fakturor med [[advance_pct=80|80 % av fakturabeloppet]]. Limit från [[amount_min=250000|250 000 kr]] till [[amount_max=4000000|4 miljoner kr]].</p></div>
            <div data-w-tab="Tab 2" class="w-tab-pane"><h2>[[offer|Lagerkredit]]</h2>
            <p>Kredit med lagret som säkerhet, [[amount_max=2000000|som mest två miljoner]]. Räntan är för närvarande [[interest=7.4|7,4 procent]] och krediten löper på [[term_months=12|tolv månader]] i taget.</p></div>
            <div data-w-tab="Tab 3" class="w-tab-pane"><h2>[[offer|Maskinlån]]</h2>
            <p>Vi lånar ut [[amount_max=3000000|högst 3 Mkr]] på [[term_months=84|upp till sju år]]. De [[grace_months=9|första nio månaderna]] betalar du bara ränta.</p></div></div></div></div></section>
            <div class="footer"><div class="w-container"><p>Krediten AB står under Finansinspektionens tillsyn.</p></div></div></body></html>
            """#),
        MarkedPage(
            "Squarespace events in English",
            url: "https://www.lakeside-chamber.example/events",
            #"""
            <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Events — Lakeside Chamber</title></head><body id="collection-5f"><header class="header"><nav class="header-nav"><a href="/about">About</a><a href="/events">Events</a><a href="/join">Join</a></nav></header>
            <main id="page"><section class="page-section"><div class="content"><div class="eventlist eventlist--upcoming">
            <article class="eventlist-event"><div class="eventlist-column-info"><h1 class="eventlist-title"><a href="/events/export-basics" class="eventlist-title-link">[[offer|Export Basics for Small Firms]]</a></h1>
            <ul class="eventlist-meta"><li class="eventlist-meta-item"><time class="event-date" datetime="2027-02-11">[[date=2027-02-11|Thursday, 11 February 2027]]</time></li>
            <li><time class="event-time-12hr">9:00 am</time> <time>12:30 pm</time></li><li>Lakeside House (map)</li></ul>
            <div class="eventlist-description"><p>A practical morning on documents and duties. [[price=95|£95]] plus VAT, members [[price_member=60|£60]]. Limited to [[seats=20|20 places]].</p></div></div></article>
            <article class="eventlist-event"><div class="eventlist-column-info"><h1 class="eventlist-title"><a href="/events/meet-the-buyer" class="eventlist-title-link">[[offer|Meet the Buyer: Nordic Retail]]</a></h1>
            <ul class="eventlist-meta"><li><time class="event-date" datetime="2027-03-18">[[date=2027-03-18|Thursday, 18 March 2027]]</time></li></ul>
            <div class="eventlist-description"><p>Ten-minute meetings with Nordic buyers. [[cost=gratis|Free of charge]]; please register [[deadline=2027-03-05|no later than 5 March]].</p></div></div></article>
            <article class="eventlist-event"><div class="eventlist-column-info"><h1 class="eventlist-title"><a href="/events/mission-to-riga" class="eventlist-title-link">[[offer|Trade Mission to Riga]]</a></h1>
            <ul class="eventlist-meta"><li><time class="event-date" datetime="2027-05-10">[[date=2027-05-10|Monday, 10 May 2027]]</time></li></ul>
            <div class="eventlist-description"><p>Three days of visits. The fee is [[price=650|€650]] per person, flights not included. Book before [[deadline=2027-04-14|15 April 2027]].</p></div></div></article>
            </div></div></section></main><footer><p>Lakeside Chamber of Commerce Ltd.</p><p>Sign up for our newsletter</p></footer></body></html>
            """#),
        MarkedPage(
            "Umbraco, a call's page with a facts box as a definition list",
            url: "https://www.utvecklingsverket.example/utlysningar/cirkulara-kedjor-2027",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Cirkulära kedjor 2027</title></head><body><header><a href="#main" class="skip">Till innehållet</a><nav><ul><li><a href="/utlysningar">Utlysningar</a></li>
            <li><a href="/om-oss">Om verket</a></li></ul></nav></header><main id="main"><div class="grid"><article class="grid__main"><p class="tag">Utlysning</p>
            <h1>[[offer|Cirkulära kedjor 2027]]</h1><p class="preamble">Sök pengar för att tillsammans med kunder och leverantörer få material att gå runt.</p>
            <h2>Vad kan ni få?</h2>
            <p>Stödet täcker [[rate_max=40|maximalt 40 procent]] av de stödberättigande kostnaderna. Varje projekt kan få som lägst [[amount_min=500000|500 000 kronor]] och som högst [[amount_max=3000000|tre miljoner kronor]].</p>
            <h2>Vilka kan söka?</h2>
            <p>Minst tre parter, varav ett litet eller medelstort företag med [[employees_max=249|färre än 250 årsarbetskrafter]].</p></article>
            <div class="grid__side"><section class="factbox"><h2>Fakta</h2><dl><dt>Öppnar</dt><dd>[[opens=2027-01-18|18 januari 2027]]</dd>
            <dt>Stänger</dt><dd>[[deadline=2027-03-30|30 mars 2027 kl. 14.00]]</dd><dt>Total budget</dt><dd>[[budget=45000000|45 mnkr]]</dd>
            <dt>Beslut</dt><dd>Senast 30 juni 2027</dd><dt>Projektstart</dt><dd>Tidigast 1 september 2027</dd>
            <dt>Kontaktperson</dt><dd>Inga Exempel, <a href="mailto:inga.exempel@utvecklingsverket.example">[[contact=inga.exempel@utvecklingsverket.example|inga.exempel@utvecklingsverket.example]]</a></dd></dl></section><section class="related"><h2>Relaterat innehåll</h2>
            <ul><li><a href="/utlysningar/cirkulara-kedjor-2025">Cirkulära kedjor 2025 (stängd)</a></li></ul></section></div></div></main><footer><p>Utvecklingsverket, 000 01 Exempelstad</p></footer></body></html>
            """#),
        MarkedPage(
            "definition list of guarantees, with a news column",
            url: "https://garantiverket.example/vara-garantier",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Våra garantier</title></head><body><div class="top"><ul><li><a href="/">Start</a></li>
            <li><a href="/vara-garantier">Våra garantier</a></li><li><a href="/press">Press</a></li></ul></div>
            <div class="wrap"><div class="left"><h1>Våra garantier</h1><p>En garanti gör att du vågar ge din kund betalningstid.</p>
            <dl class="guarantees"><dt>[[offer|Fordringsgaranti]]</dt><dd>Täcker [[cover_pct=90|90 procent]] av förlusten om kunden inte betalar. Kredittiden får vara [[term_months=24|högst 24 månader]]. Premien beror på landet.</dd><dd>Affären ska vara på [[amount_min=100000|minst 100 000 kronor]].</dd>
            <dt>[[offer|Investeringsgaranti]]</dt><dd>Skyddar ditt dotterbolag mot politiska händelser i [[term_months=180|upp till 15 år]]. Självrisken är fem procent.</dd>
            <dt>[[offer|Motgaranti]]</dt><dd>Vi tar halva risken ([[cover_pct=50|50 %]]) när banken ställer ut en garanti åt dig. För bolag med omsättning [[turnover_max=1000000000|under en miljard kronor]]. Handläggningen tar [[processing_days=10|omkring tio dagar]].</dd></dl></div>
            <div class="right"><div class="box news"><h2>Nyheter</h2>
            <ul><li><span class="date">2026-11-20</span> <a href="/press/1">Rekord för gröna garantier</a></li>
            <li><span class="date">2026-11-02</span> <a href="/press/2">Ny generaldirektör</a></li></ul></div></div></div>
            <div class="bottom">Garantiverket · Kungsgatan 1 · 0000-56 56 00</div></body></html>
            """#),
        MarkedPage(
            "table that compares three grants, one a column",
            url: "https://www.lansdelen.example/stod/jamfor",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Jämför stöden</title></head><body><nav><a href="/">Start</a> <a href="/stod">Stöd</a></nav>
            <main><h1>Jämför våra stöd</h1><p>Osäker på vilket som passar? Tabellen visar skillnaderna.</p>
            <table><thead><tr><td></td><th scope="col">[[offer|Startbidrag]]</th><th scope="col">[[offer|Tillväxtbidrag]]</th><th scope="col">[[offer|Exportbidrag]]</th></tr></thead><tbody>
            <tr><th scope="row">Högsta belopp</th><td>[[1:amount_max=50000|50 000 kr]]</td><td>[[2:amount_max=300000|300 000 kr]]</td><td>[[3:amount_max=150000|150 000 kr]]</td></tr>
            <tr><th scope="row">Andel av kostnaden</th><td>[[1:rate_max=80|max 80 %]]</td><td>[[2:rate_max=50|max 50 %]]</td><td>[[3:rate_max=60|max 60 %]]</td></tr>
            <tr><th scope="row">Anställda</th><td>[[1:employees_max=4|0–4]]</td><td>[[2:employees_min=5|5]]–[[2:employees_max=49|49]]</td><td>[[3:employees_max=249|högst 249]]</td></tr>
            <tr><th scope="row">Företagets ålder</th><td>[[1:age_max_years=3|högst 3 år]]</td><td>–</td><td>–</td></tr>
            <tr><th scope="row">Ansökan</th><td>[[1:availability=lopande|Löpande]]</td><td>[[2:deadline=2027-02-15|Senast 15 februari 2027]]</td><td>[[3:deadline=2027-10-24|Senast v. 42 2027]]</td></tr>
            <tr><th scope="row">Handläggningstid</th><td>[[1:processing_days=14|2 veckor]]</td><td>[[2:processing_days=42|4–6 veckor]]</td><td>[[3:processing_days=30|30 dagar]]</td></tr></tbody></table></main><footer><p>Länsdelens utvecklingsbolag</p></footer></body></html>
            """#),
        MarkedPage(
            "headings on one long page, related links and a form",
            url: "https://www.framtidshamn.example/stod-till-foretag",
            #"""
            <!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Stöd till företag</title></head><body><header><div class="logo">Framtidshamn</div>
            <form role="search"><input type="search"><button>Sök</button></form><ul class="mainmenu"><li><a href="/boende">Bo och leva</a></li>
            <li><a href="/stod-till-foretag">Företag</a></li></ul></header><div id="content"><h1>Stöd till företag</h1>
            <p>Vi vill att fler ska våga driva företag på ön.</p><h2>[[offer|Rådgivning för nystartade]]</h2>
            <p>[[hours=4|Fyra timmars]] [[cost=gratis|kostnadsfri]] rådgivning med en erfaren företagare. För dig som startat [[age_max_years=1|för mindre än ett år sedan]] eller funderar på att starta [[area=0980|på Gotland]].</p>
            <p>Boka tid: [[contact=0980-31 92 00|0980-31 92 00]] vardagar 9–12.</p><h2>[[offer|Mikrolån]]</h2>
            <p>Behöver du lite kapital? Låna [[amount_min=20000|20 000]]–[[amount_max=100000|100 000 kr]]. Räntan är [[interest=4.5|4,5 procent]] och du betalar tillbaka under [[term_months=36|3 år]].</p>
            <h2>[[offer|Mässresa till Hamburg]]</h2>
            <p>Följ med till Hamburg [[date=2027-05-17|17–20 maj 2027]]. Du betalar [[price=9500|9 500 kr exkl. moms]] för resa, hotell och plats i montern; vi står för resten. Det finns [[seats=8|åtta platser]]. Anmälan [[deadline=2027-03-01|senast 1 mars]].</p>
            <div class="relaterat"><h2>Läs också</h2><ul><li><a href="https://verket.example/a">Regler för F-skatt</a></li></ul></div>
            <form><h3>Hittade du det du sökte?</h3><button>Ja</button><button>Nej</button></form></div><footer>Framtidshamns kommun</footer></body></html>
            """#),
    ]
}
