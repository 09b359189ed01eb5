extension Subjects {
    /// Investing, starting, developing something new.
    static let growth: [Subject] = [
        Subject(
            "machines", ["investera"],
            strong: [
                "hallen", "utbyggnad*", "ny hall", "produktionshall*", "fabrik*", "större lokaler",
                "byggnader", "investeringsstöd~", "industrilokal*", "nya maskiner", "större investering*",
                "maskiner", "maskin", "maskinlån~", "maskininvester*", "utrustning~", "ny lokal", "nya lokaler",
                "ombyggnad~", "bygger ut", "bygga ut", "byggnad~", "tillbyggnad~", "produktionslinje~", "fastighet~",
                "investeringsbidrag~", "investeringar i", "machine~", "equipment",
                "premises", "inventarier",
                "investeringslån~", "produktionsutrustning~", "anläggning~", "nyinvester*",
            ],
            weak: [
                "investering~", "*investering~", "investera~", "kapacitet*", "industri~", "lokal", "lokaler", "bygger",
                "invest~", "expander*",
            ]),
        Subject(
            "micro_grant", ["investera"],
            strong: [
                "mikrocheck~", "mikrostöd~", "mikrobidrag~", "startbidrag~", "småföretagarcheck~", "liten investering",
                "mindre investering", "små investeringar", "mindre investeringar",
            ]),
        Subject(
            "expansion", ["investera"],
            strong: [
                "tillväxtlån~", "tillväxtkapital~", "växa", "förvärv~", "köper … bolag", "generationsskifte~",
                "ägarskifte~", "expansion~", "expandera~", "growth loan~",
                "köpa upp", "uppköp~", "anställa fler", "skala upp", "tillväxtfinansier*",
                "växer snabbt", "snabbväx*",
                "växande bolag", "growth",
            ],
            weak: ["växer", "tillväxt~", "växa~", "grow~", "expansiv*"]),
        Subject(
            "small_loans", ["investera"],
            strong: [
                "nystart*", "utan säkerhet", "varulager", "nya företag", "nytt företag", "startkass*",
                "första varulager", "mikrokredit*",
                "ett mindre lån", "köpa in varor", "små företag … låna", "första lån*", "enmansföretag*",
                "pengar till … verktyg",
                "mikrolån~", "smålån~", "små lån", "mindre lån", "startlån~", "microloan~", "small loan~",
                "microcredit~", "nya småföretag", "verktyg", "första inköp~",
                "första webbplats", "små summor", "mindre belopp", "småföretagarlån~",
                "mikrofinans*",
                "mikrofinansiering~", "utan pant", "ingen pant", "no pledge", "startkapital~", "nystartade företag",
            ],
            weak: ["småföretag~", "små firmor", "lager", "firmor", "small firms"]),
        Subject(
            "prototype", ["investera"],
            strong: [
                "vill köpa", "testa … lösning", "kundtest*", "provkund*", "prov hos kund*",
                "tar fram en prototyp", "utvecklingskapital*",
                "pröva nya produkter", "test hos en kund", "utvecklar något nytt", "ännu inte har intäkter",
                "nya produkter", "första intäkt~", "testmiljö~", "testbädd~", "marknadstest*", "prova … på marknad~",
                "prova … hos kund~", "pröva … hos kund~", "test av en idé", "kundtest*",
                "prototyp*", "*prototyp*", "första version~",
                "prova om", "prova … idé~", "testa … idé~", "validera*", "verifier*", "produktutveckling~",
                "innovationscheck~", "innovationsbidrag~", "innovationslån~", "såddfinansier*", "sådd*",
                "proof of concept", "pilotkund~", "pilot*",
                "test~ … kunder", "utveckla … ny produkt", "ny produkt", "nya lösningar",
                "innovationspeng*", "prova en lösning", "prova lösningen", "nya produkter", "ännu inte säljer",
                "konceptutveckling~", "verifieringsmedel", "prototype~", "innovationsstöd~", "test~ av … lösning",
            ],
            weak: ["innovation~", "idé", "idén", "unga bolag", "nya idéer", "lösning~", "forskning~", "innovativ*"]),
        Subject(
            "eu_funds", ["investera"],
            strong: [
                "eu-program", "öppna för er", "öppna program",
                "eu-finansiering", "eu-ansökan", "europeiska program",
                "eu-program", "eu-medel", "eu-pengar", "eu-bidrag", "eu-ansök*", "eu-finansier*", "eu-utlysning~",
                "horisont europa", "horizon europe", "horizon", "eic", "eurostars", "eu funding", "eu-fonder",
                "eu-fond~", "eu-stöd", "ramprogram*", "eu-projekt~", "life-program*", "interreg", "öppna utlysningar",
                "europeiska medel", "bryssel", "in brussels", "european call~", "eu call~", "läser ert utkast",
                "reviews the proposal",
            ],
            weak: ["utlysning~", "ansökan", "utkast~", "innovationsprojekt~"]),
        Subject(
            "equity", ["investera"],
            strong: [
                "pitch*",
                "riskkapital~", "ägarkapital~", "delägare", "aktier", "affärsängl*", "investerar i", "såddkapital~",
                "equity", "venture*", "nyemission~", "investerarträff*", "investerarmöte~",
            ],
            weak: ["investerare"]),
        Subject(
            "local_service", ["investera"],
            strong: [
                "*butiken", "landsbygdsbutik*", "dagligvarubutik*",
                "lanthandel*", "bybutik~", "dagligvaru*", "glesbygd*", "servicebidrag~", "kommersiell service",
                "drivmedelsstation~", "macken", "mack", "kyldisk~", "landsbygdsbutik~", "butik i byn", "hemsändning~",
                "serviceställe~", "lanthand*", "landsbygdsservice", "village shop~",
            ],
            weak: ["butik~"]),
        Subject(
            "farming", ["investera"],
            strong: [
                "charkuteri*", "livsmedelsförädl*", "ost", "bönder",
                "slakteri*", "på gården", "jordbruksfond*", "odlare", "odling~",
                "lantbruk*", "jordbruk*", "gårdsstöd~", "yrkesfisk*", "fiskare", "förädla~ … råvaror",
                "livsmedelsförädl*", "gård", "gårdar", "skogsbruk*", "vattenbruk*", "fiske", "farmer~", "farm~",
                "fisher*", "djurhåll*", "bönder", "bonde", "mejeri~", "startstöd för unga", "rennäring*", "stall",
                "stallar",
            ],
            weak: ["råvaror", "landsbygd*"]),
        Subject(
            "business_advice", ["investera"],
            strong: [
                "kassaflöde*", "organisation och", "tillväxtcoach*", "hemmamarknad*",
                "affärscoach~", "affärsutveckl*", "lönsamhet~", "affärsplan~", "affärsmodell~", "bemanning~",
                "ledning~ och", "business development", "business coach*", "affärsrådgiv*",
                "styrelse~", "ledarskap~", "utveckla företaget", "tillväxtcoach~", "prissättning hemma", "på hemmaplan",
                "byggt och sålt",
                "på hemmamarknaden",
            ],
            weak: ["coach~", "försäljning~", "strategi~", "lönsam*"]),
        Subject(
            "consultant", ["kompetens", "investera"],
            strong: [
                "hyr~ in", "expert på", "kompetenscheck*", "konsultarvod*", "specialist på",
                "experter på",
                "extern tjänst", "externa tjänster", "köp in kunskap", "köpa in tjänst*", "köpa in kunskap",
                "utomstående hjälp", "expertkunskap~",
                "konsultkostnad~", "konsultcheck~", "anlita en specialist", "anlita … konsult~", "anlita … expert~",
                "köpa … konsult~", "utvecklingscheck~", "affärsutvecklingscheck~", "konsultstöd~", "extern konsult",
                "externa konsulter", "extern expert~", "konsulttjänst~", "ta in … specialist~", "ta in … konsult~",
                "hire … consultant~", "consultan*",
                "tillväxtcheck~", "utomstående expert~", "inhyrd expert~", "konsulthjälp~", "experthjälp~",
                "expertcheck~", "inköpt kompetens", "köpa in kompetens", "köpa kompetens", "hyra in",
            ],
            weak: ["konsult~", "specialist~", "faktura~"]),
        Subject(
            "incubation", ["investera"],
            strong: [
                "skalbar idé", "skalbara idéer", "bolag … tidigt skede",
                "inkubator~", "inkubation~", "accelerator~", "incubat*", "*inkubatorn", "antar bolag", "startupbolag~",
                "skala upp", "växthus för", "drivhus~",
            ],
            weak: ["skrivbord", "startup*", "skalbar*", "idé"]),
        Subject(
            "idea_course", ["kompetens"],
            strong: [
                "från idé till", "idé till företag", "idéutveckl*",
                "affärsidé~", "sprint~", "*sprinten", "idea to",
            ], weak: ["idé", "veckor", "idé~"]),
        Subject(
            "starting", [],
            strong: [
                "fundera … firma", "firma", "bolagsform*",
                "starta … företag", "egen firma",
                "starta firma", "starta företag", "starta eget", "bli egen", "egen företagare", "egenföretag*",
                "registrering~", "nyföretag*", "start a business", "start your business", "startarådgivning~",
                "bli företagare", "nyföretagarcent*", "starta bolag", "f-skatt", "f-skattsedel", "driva eget",
                "starta-eget",
            ],
            weak: ["budget"]),
        Subject(
            "premises", [],
            strong: [
                "verkstad , kontor", "tomter", "mark i", "kontor eller mark", "lokal i",
                "lediga lokaler", "lokaler och tomter", "flytta hit", "etablera sig i kommunen",
                "mark och lokaler", "lediga lokaler", "tomt~", "tomter", "ledig mark", "industrimark~",
                "verksamhetsmark~", "industritomt*", "lokaler", "kontor eller lager", "lager i", "lokalsök*",
                "markanvisning~", "vacant premises", "land and premises", "etableringslots~", "verkstadslokal~",
            ],
            weak: ["lokal", "kontor", "mark"]),
        Subject(
            "jobs", ["kompetens"],
            strong: [
                "gröna jobb", "anställningsstöd~", "lönebidrag~", "rekryter*", "praktikant~", "trainee*",
                "arbetskraft~", "sysselsättning~", "arbetstillfäll*", "nyanställ*", "kompetensförsörj*",
            ], weak: ["jobb"]),
    ]
}
