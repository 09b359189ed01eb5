extension Subjects {
    /// More that Swedish pages call the subjects, code by code: compounds by their parts rather than one by one.
    static let swedish: [(code: String, strong: [String], weak: [String])] = [
        (
            "market_choice",
            [
                "undersök* … exportmarknad*", "jämföra marknader", "om länder", "väljer … land", "land , säljkanal*",
                "marknader att börja", "rangordnar … länder", "vilka länder",
                "länder … satsa", "satsa på … länder", "marknader ni bör", "marknader … bör", "vart ni ska",
                "vart du ska exportera",
                "tänkbara marknader", "prioriter* marknad*", "prioriter* … länder", "marknadsstrategi*",
                "marknadsinträde*",
                "marknadsbedöm*", "internationaliseringsrådgiv*", "exportråd*", "nå ut i världen", "ny marknad",
                "exportland*",
                "vilken marknad", "internationella marknad*", "utvärdera marknad*", "kartlägga marknad*",
                "osäker på vart",
                "osäkert på vart", "marknad är mogen", "efterfrågan finns", "internationaliseringscoach*",
                "marknadsgenomgång*",
                "nästa exportmarknad*", "om marknader", "om länder", "prisbild*", "konkurrenter", "efterfrågan",
                "borde ni börja",
            ], ["nya marknader", "marknader", "utomlands", "internationell*", "exportsatsning*"]
        ),
        (
            "beginners",
            [
                "aldrig sålt", "aldrig … exporterat", "nya inom export", "ny inom export", "nytt med export",
                "grunderna",
                "första exporten", "kom i gång med export", "exportkunskap*", "börja med export", "exportovan*",
                "exportstart*",
                "noll till export", "prova på export",
            ], ["nybörj*"]
        ),
        (
            "export_plan",
            [
                "internationaliseringsstöd*", "internationaliseringsbidrag*", "exportbidrag*", "exportstöd*",
                "internationaliseringspeng*",
            ], []
        ),
        (
            "buyers",
            [
                "distributör~", "*distributör~", "sök~ … köpare", "utvecklingspartner~", "affärspartner~",
                "agentsökning*", "importör*", "nya kunder", "utländska kunder",
                "kunder utomlands",
                "säljkontakter", "affärskontakt*", "kundmöte*", "inköpare", "inköparmöte*", "köparmöte*",
                "partnerskap utomlands",
                "lokala partner*", "rätt partner", "säljombud*", "generalagent*", "handelsagent*", "*matchmaking*",
                "leverantörsdag*",
                "kundlista*", "säljmöte*", "upphandling*", "affärsmöjlighet*", "prospekt*",
            ], ["partner", "köpare", "kontakter"]
        ),
        (
            "fairs", ["mäss*", "*mäss*", "monter*", "*monter*", "utställare", "ställa ut", "ställer ut", "paviljong*"],
            []
        ),
        (
            "journeys",
            [
                "*delegation*", "säljresa*", "exportresa*", "affärsresa*", "studieresa*", "inspirationsresa*",
                "vi åker till", "på plats hos köpare",
            ], []
        ),
        (
            "presence",
            [
                "bilda* bolag*", "bildar bolaget", "öppnar kontot", "i annat land", "hyr kontoret",
                "anställer … säljare", "lånar ut skrivbord", "lånar ut kontor", "systerpark*", "egen adress",
                "bolag i annat land", "svensk kontorsgemenskap",
                "etableringspaket*", "etableringstjänst*", "dotterbolag*", "utlandsbolag*", "filial*",
                "lokal anställd*",
                "anställ* lokalt", "lönehantering i", "bolag i landet", "etablera … i landet",
                "etablera … på marknaden",
                "utlandsetabler*", "kontorsplats*", "säljbolag*", "lager utomlands", "landning*", "inkubator utomlands",
            ], []
        ),
        (
            "right_actor",
            [
                "*lotsen", "*lotsning", "ett nummer", "vem som kan", "vilken av … kan", "följer ditt ärende",
                "vem som gör vad", "växel", "exportingång*", "hjälper dig rätt", "hittar rätt", "ringer upp dig",
                "rätt väg",
                "rätt organisation", "rätt handläggare", "rätt myndighet", "rätt aktör", "rätt expert", "rätt ställe",
                "rätt dörr",
                "rätt instans", "vem du ska", "vem ni ska", "vart du vänder dig", "vart ni vänder er",
                "slipper springa", "slipper leta",
                "första linjen", "lotsfunktion*", "företagslots*", "exportlots*", "kontaktperson på kommun*",
                "exportcent*", "näringslivskontor*", "näringslivsenhet*", "samlar alla", "en kontakt", "en väg in",
                "samlad väg in",
                "ringer … upp", "vilken organisation", "kopplar ihop dig", "företagscenter*",
            ], ["hjälper dig vidare", "hamnar hos"]
        ),
        (
            "customer_default",
            [
                "valutasäkr*", "valutakurs*", "terminer", "aldrig betalas", "osäkert land", "gör rätt för sig",
                "osäkra länder", "obetald*", "betalningsförmåga", "betalningsinställ*", "kund* … betala*",
                "fakturan om",
                "utebliven betalning", "betalningsproblem*", "kreditförlust*", "kundkredit*", "förfallna fakturor",
                "inkasso*", "driver in",
                "indriv*", "betalningsvilja*", "köparrisk*", "motpartsrisk*", "valutarisk*", "krig i",
                "fordransgaranti*",
                "köparens konkurs", "remburs*", "bankgaranti*", "betalningsgaranti*", "slipper kundförlust*",
                "omsättningsförsäkr*",
            ], ["fakturor", "på kredit"]
        ),
        (
            "credit_report",
            [
                "*upplysning* om … kund*", "kundbevakning*", "kundkontroll*", "landrisk*", "riskbedömning*",
                "kreditbetyg*", "larmar när",
            ], []
        ),
        (
            "order_finance",
            [
                "långivare", "långivaren", "betala tillbaka", "bankens risk", "bankens förlust", "kredit mot order",
                "likviditetslån*", "stora order", "hålla ut", "lagt … order", "skrivit kontrakt", "tecknat kontrakt",
                "medan varorna tillverkas", "betalar … leverantörer", "förfinansier*",
                "exportorder*", "exportrörelse*", "rörelselån*", "rörelsekredit*", "rörelsekapital*", "binds … kapital",
                "kapitalbehov*",
                "kapital i lager", "tills … betalat", "tills … betalar", "innan … betalt", "inköp och löner",
                "material och löner",
                "löner och material", "orderbok*", "exportkredit*", "checkkredit*", "checkräkningskredit*", "likvid*",
                "kassaflöde*",
                "orderstock*", "produktion av order*", "lån till … exportföretag", "lån till … exporterande",
                "låna* … till … exportör*",
                "exportfinansier*", "fakturaköp*", "fakturabelån*", "sälj* … kundfordr*", "fakturakredit*",
                "motgaranti*", "lånegaranti*", "kreditgaranti*",
                "rörelsegaranti*",
            ], ["lager", "löner", "exportkund*"]
        ),
        (
            "machines",
            [
                "uppför", "uppföra", "nyinvester*", "lagerhall*", "maskinpark*", "produktionslokal*",
                "byggnader", "maskiner", "inventarier", "produktionslinje*", "maskinköp*", "maskininvester*",
                "byggnation*", "nybyggnation*",
                "materiella investeringar", "investeringsstöd*", "investeringsbidrag*", "fabrikslokal*",
                "industrihall*", "lagerhall*",
            ], []
        ),
        (
            "expansion",
            [
                "köpesumma*", "ta över ett bolag", "tar över ett bolag", "ägaren går i pension", "köpa ut",
                "generationsväxl*",
                "generationsskifte*", "ägarskifte*", "förvärv*", "tillväxtfinansier*", "tillväxtlån*",
                "tillväxtkapital*", "tillväxtkredit*", "bolagsköp*", "företagsköp*",
            ],
            ["nästa steg"]
        ),
        (
            "small_loans",
            [
                "startar företag", "nystart*", "första företag", "ingen personlig borgen", "första inköpen",
                "räntefritt",
                "mikrolån*", "startlån*", "nyföretagarlån*", "småföretagslån*", "mindre summa", "mindre lån",
                "första lager", "litet lån", "nya och små bolag", "första lånet",
            ], []
        ),
        (
            "prototype",
            [
                "verifiera*", "verifiering*", "prototyp*", "bevisa att tekniken", "test och prototyp",
                "ny vara eller tjänst", "ny produkt",
                "produktidé*", "innovationsstöd*", "innovationscheck*", "innovationspeng*", "utvecklingsprojekt*",
                "pilotprojekt*", "forskningsresultat*",
                "utveckla … produkt", "teknisk verifiering",
            ], []
        ),
        (
            "eu_funds",
            [
                "horisont europa", "bedömare*", "öppna utlysningar",
                "eu-utlysning*", "horisont*", "eu-anslag*", "europeisk* finansiering", "europeiska utlysningar",
                "eu:s finansieringsprogram", "eu:s program", "eic accelerator",
            ], []
        ),
        (
            "equity",
            [
                "såddinvester*", "minoritetsägare", "medinvester*", "ägarandel*", "riskkapital*", "investerare",
                "kapitalrunda*", "emission*",
            ], []
        ),
        (
            "farming",
            [
                "djurstall*", "dränering*", "gårdsmejeri*", "brukar jord", "jord eller skog", "skogsägare", "gårdar",
                "lantgård*", "bete*",
                "lantbruk*", "jordbruk*", "växthus*", "gårdsbutik*", "odlare", "trädgårdsföretag*", "skogsägare*",
                "fiskeföretag*", "livsmedelsproduc*",
            ], []
        ),
        (
            "business_advice",
            [
                "bolla* … ledarskap", "affärsutveckl*", "affärsidé*", "styrelsearbete*", "tillväxtplan*",
                "företagsutveckl*", "starta eget", "affärsidén",
            ], []
        ),
        ("incubation", ["inkubator*", "acceleratorprogram*", "skalbar*", "startupbolag*", "antagna bolag"], []),
        (
            "starting",
            [
                "nyföretagarrådgiv*", "startar företag", "startar eget", "startar … företag", "blivande företagare",
                "företagsidé",
                "starta eget*", "starta företag*", "drar igång", "driva eget", "nyföretag*", "bolagsform*",
                "startaeget*",
            ], []
        ),
        (
            "premises",
            [
                "industritomt*", "lediga tomter", "tomter", "verksamhetsmark*", "ledig mark", "lediga lokaler",
                "tomt eller lokal", "industrimark*", "butiksläge*", "vad som är ledigt", "bygga i",
            ], ["bygglov"]
        ),
        (
            "customs",
            [
                "tullsats*", "momsregler", "moms",
                "import- och exportprocedur*", "exportprocedur*", "tullfrihet*", "tullkurs*", "tullregler",
                "tullhantering*", "tullvärd*", "varukod*", "tullformalitet*", "momsregler",
            ], []
        ),
        (
            "delivery_terms",
            [
                "leveransklausul*", "kostnad och risk", "risk på vägen", "fraktklausul*", "leveransvillkor*",
                "incoterms*", "fraktavtal*", "transportvillkor*", "transportjuridik*",
            ], []
        ),
        (
            "product_rules",
            [
                "märkningskrav*", "vilka prov", "ce-märkning*",
                "ce-märk*", "produktkrav*", "produktlag*", "produktregl*", "märkningsregl*", "inre marknad*",
                "eu:s lagstiftning", "produktsäkerhet*", "produktgodkänn*", "varumärkning*",
            ], []
        ),
        (
            "origin",
            [
                "ursprungsintyg*", "ursprungscertifikat*", "ursprungsbevis*", "intyg på varornas ursprung",
                "exportintyg*", "certifikat som", "bevis för ursprunget", "handelsdokument*", "exporthandling*",
                "exportpapper*",
            ], []
        ),
        ("legalisation", ["legaliser*", "fakturalegaliser*", "*legaliser*", "bestyrk*"], []),
        (
            "carnet",
            ["carnet*", "ata-carnet*", "ata-dokument*", "tullpass*", "tillfällig utförsel", "utomlands tillfälligt"], []
        ),
        ("property", ["immaterial*", "patent*", "varumärkes*", "designskydd*", "*patent*"], []),
        (
            "contracts",
            [
                "agentavtal*", "distributörsavtal*", "avtalsjuri*", "juristjour*", "juridisk*", "affärsjuri*",
                "handelsjuri*", "tvister", "avtalsgranskning*", "kontraktsgranskning*", "exportavtal*",
            ], []
        ),
        (
            "energy",
            [
                "fossil energi", "förnybar*", "värmepump*", "eltruck*", "grön ränta", "gröna räntan", "klimatanslag*",
                "elektrifiering*", "energikartlägg*",
                "fossilfri*", "energianvänd*", "energiåtgång*", "energieffektiv*", "energirådgiv*", "elanvänd*",
                "utsläpp*", "spillvärme*",
                "laddstation*", "solceller*", "biogas*", "klimatlån*", "klimatbidrag*", "klimatmiljon*",
                "omställningslån*", "grön* kredit*",
                "grön* lån", "gröna företagslån", "energiinvester*", "växthusgas*", "miljöförbättrande", "eldrivna",
            ], ["omställning*"]
        ),
        (
            "sustainability",
            [
                "klimatpåverkan", "klimatmål", "mål som … kunder",
                "hållbarhet*", "klimatavtryck*", "klimatkrav*", "miljökrav*", "cirkulär*", "återbruk*",
                "hållbar utveckling", "sociala krav", "livscykel*", "hållbarhetskrav*", "klimatredovisning*",
            ],
            ["klimat*"]
        ),
        (
            "barriers",
            [
                "handelshinder*", "marknadstillträd*", "myndighet … stoppar", "stoppas varan", "stoppas … av",
                "gränshinder*", "importförbud*",
            ], []
        ),
        (
            "digital",
            [
                "robot*", "automatiser*", "molnet", "molntjänst*", "kundregist*", "datadriv*", "it-stöd*",
                "systemstöd*", "programvar*",
                "e-handel*", "nätbutik*", "affärssystem*", "digitaliseringscheck*", "it-konsult*", "uppkoppling*",
                "automation*", "digital mognad", "webbutik*", "digitala försäljning*",
            ], []
        ),
        (
            "export_course",
            [
                "exportorganisation*", "exportskola*", "exportkurs*", "exportutbildning*", "exportlyft*",
                "internationell affär*",
            ], []
        ),
        (
            "peers",
            [
                "erfarenhetsutbyt*", "dela* erfarenhet*", "dela problem", "exportgrupp*", "exportchefer",
                "exportörer ses", "exportörer möts", "exportnätverk*", "frukostklubb*", "mentorprogram*",
                "van företagare",
            ], []
        ),
        (
            "consultant",
            [
                "konsultkostnad*", "köpa in expertis", "extern kompetens", "extern expert*", "konsultstöd*",
                "anlita konsult*",
            ], []
        ),
        ("jobs", ["rekrytering av", "anställningsbidrag*", "praktikplats*"], []),
    ]
}
