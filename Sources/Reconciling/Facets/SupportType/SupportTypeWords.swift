/// The words for what a company gets (F1).
enum SupportTypeWords {
    static let rows: [WeighedWords] = money + advice + abroad + others

    private static let money: [WeighedWords] = [
        WeighedWords(
            "lan", 4,
            [
                "lån~", "*lån~", "låna ut", "lånar ut", "lånas ut", "utlåning~", "kreditlina", "förskott~", "loan~",
                "lend~",
                "borrow~", "orderfinansiering~", "exportfinansiering~", "fakturabelåning~", "factoring",
                "rörelsekredit~",
                "checkkredit~", "microloan~",
            ]),
        WeighedWords(
            "lan", 2,
            [
                "betalas tillbaka", "återbetal*", "amorter*", "ränt~", "räntefri*", "*ränt~", "lånebelopp~", "löptid~",
                "pant", "säkerhet~", "repa*",
                "interest", "betalar era leverantörer", "betalar … leverantörer", "likviditet*", "credit line",
            ]),
        WeighedWords("lan", -3, ["*garanti~", "garantera~", "guarantee~", "borgen~"]),
        WeighedWords(
            "lan", -3,
            [
                "ditt lån", "din bank", "långivare~", "bankens lån", "låntagare~", "your bank", "lender~", "banklån~",
                "bankernas", "lån på", "lån hos", "bankens kredit",
            ]),
        WeighedWords("lan", -2.5, ["villkorslån~", "villkorade lån", "villkorat lån"]),
        WeighedWords(
            "villkorslan", 4,
            [
                "villkorslån~", "villkorat lån", "villkorade lån", "kan efterges", "efterges", "efterskänk*",
                "avskriv*",
                "skrivs av om", "conditional loan~", "betalas bara tillbaka om", "slipper betala tillbaka",
                "slipper återbetala",
            ]),
        WeighedWords(
            "bidrag", 4,
            [
                "bidrag~", "*bidrag~", "*check~", "check~", "*peng", "*pengen", "*pengar", "grant~", "voucher~",
                "stipendi*",
                "*stöd", "*stödet", "*stöden", "subvention*", "medfinansier*", "medel till", "utlysning~", "startstöd~",
                "ersättning till", "ersättning för", "subsid*",
            ]),
        WeighedWords(
            "bidrag", 2,
            [
                "får tillbaka", "procent av … kostnad~", "procent av … faktura~", "procent av … utgift~",
                "står för … procent", "betalar … procent",
                "täcker … procent", "kan få … kronor", "upp till … kronor för att", "anslag~", "pott~", "sök~ pengar",
                "söka pengar", "percent of … cost~", "halva kostnaden", "en fjärdedel", "bidrar med", "medel",
                "lägger … kronor på",
                "halva notan", "ersätter … av kostnad~", "egen insats", "staten betalar", "regionen betalar",
                "co-fund*", "reimburse*",
                "betalar … av kostnad~", "stöder … med", "dela på", "ansökningsperiod~",
            ]),
        WeighedWords(
            "bidrag", -5,
            [
                "läser ansökan", "läser … ansökan", "granskar … ansökan", "synar … utkast~", "granskar … utkast~",
                "hjälp~ … ansök~",
                "skriva ansökan", "skriva … ansökan", "bidragsverkstad~", "ansökningsstöd~", "ansökningshjälp~",
                "hjälp att söka", "hjälper … söka",
                "stöd att söka", "sök eu", "bidragsrådgiv*", "bidragscoach*", "söka eu", "eu-medel", "eu-program",
                "eu-pengar", "review … application~",
                "help … apply", "läser … utkast~", "vässar … ansök~", "eu-stöd", "eu-finansiering", "öppna utlysningar",
                "rätt utlysning",
            ]),
        WeighedWords(
            "radgivning", 4,
            [
                "ansökningsstöd~", "ansökningshjälp~", "bidragsverkstad~", "läser … ansökan", "granskar … ansökan",
                "synar … utkast~",
                "granskar … utkast~", "hjälp~ … ansök~", "läser … utkast~", "vässar … ansök~", "skriva … ansökan",
                "sök eu", "eu-medel", "eu-program",
                "eu-pengar", "review … application~",
            ]),
        WeighedWords("bidrag", -2, ["*lån~", "lån~"]),
        WeighedWords(
            "garanti", 4,
            [
                "garanti~", "*garanti~", "guarantee~", "garanterar", "borgen", "kreditgaranti~", "går i borgen",
                "delgaranti~",
            ]),
        WeighedWords(
            "garanti", 2,
            [
                "bär … procent av förlust~", "bär en del", "delar risk~", "delar … risk~", "ta~ över … risk~",
                "tar … risk~", "riskdelning~", "risk cover*",
                "täcker … av förlust~", "share the risk", "täcker … procent av lån~", "täcker … av kredit~",
            ]),
        WeighedWords(
            "forsakring", 4,
            [
                "försäkring~", "*försäkring~", "försäkra~", "kreditskydd~", "credit insurance", "insurance", "insure~",
            ]),
        WeighedWords(
            "forsakring", 2,
            [
                "premie~", "ersätter … fordr*", "ersätter … av … fordr*", "skydd för … kontrakt",
                "skydd~ … kundförlust~", "kundförlust~",
                "vi ersätter … procent", "skydd för … affär~", "skydd mot … utebliven", "utebliven betalning",
                "premium~", "om köparen … betala~", "går omkull",
                "kund … konkurs", "på obestånd", "skadestånd",
            ]),
        WeighedWords(
            "exportkredit", 4,
            [
                "exportkredit~", "köparkredit~", "leverantörskredit~", "export credit~", "buyer credit~",
                "köparfinansiering~", "kundfinansiering~",
                "finansierar … köpare", "lånar ut till … köpare", "lån till … köpare", "lån till … utländska",
            ]),
        WeighedWords(
            "riskkapital", 4,
            [
                "riskkapital~", "ägarkapital~", "*kapital mot ägar*", "går in som delägare", "går in som ägare",
                "delägare", "aktiekapital~", "venture*", "equity", "investerar i bolag", "investerar i unga",
                "investerar i … bolag", "konvertibel*", "såddkapital~", "minoritetspost~", "minoritetsägare",
                "affärsängl*", "köper aktier", "nyemission~",
                "ägarandel~", "buy shares",
            ]),
    ]

    private static let advice: [WeighedWords] = [
        WeighedWords(
            "information", 3,
            [
                "information om", "informera~", "vägledning~", "en väg in", "en dörr in", "lots~", "*lots", "*lotsen",
                "lotsar", "pekar ut rätt", "upplysningstjänst~", "hänvisar … rätt", "guide till",
                "telefonnummer till", "vägvisare~", "*visaren", "*visare", "signpost*", "one-stop", "rätt person",
                "rätt aktör", "rätt främjare",
                "första kontakt~", "ett enda telefonnummer", "samlad ingång", "ingång till", "mark och lokaler",
                "tomt*", "lokaler",
                "*dörren", "*porten", "frågelåda~", "webbguide", "förmedlar kontakt~",
            ]),
        WeighedWords(
            "radgivning", 4,
            [
                "rådgiv*", "*rådgiv*", "råd", "råden", "konsultation~", "advice", "advis*", "counsel*", "exportråd~",
                "bollplank~", "expertråd", "exportjour~", "*jour", "*jouren",
                "affärssamtal~",
            ]),
        WeighedWords(
            "radgivning", 2,
            [
                "möte med", "samtal", "*samtal", "*samtalet", "samtal med", "genomgång~", "går igenom", "bolla~",
                "svarar en", "svarar på frågor", "svar på frågor", "ställ frågor", "handläggare", "expert~",
                "specialist~ … hjälper", "hjälper er att",
                "tolkar", "granskar", "analyserar … med", "coach~", "*coach~", "träffar du", "stöd av", "hjälper … med",
                "väger", "rangordn*",
                "meeting with", "guidance", "handledning~", "kommer till företaget", "kommer ut till", "tittar förbi",
                "besöker … företag~", "*guide~", "*svar", "jurist~",
                "fråga~ … om", "skriv till oss", "ring oss om", "kostnadsfritt möte", "en timme i taget", "föreslår",
                "kartlägger", "energikartläggning~", "välj~ ut",
                "telefontid~", "drop-in", "frågestund~",
            ]),
        WeighedWords("coachning", 4, ["coachning~", "coaching", "mentor~", "*mentor~", "mentorskap~", "mentoring"]),
        WeighedWords("coachning", 2.5, ["coach~", "*coach~", "adept~"]),
        WeighedWords(
            "utbildning", 4,
            [
                "utbild*", "*utbildning~", "kurs~", "*kurs~", "kursdag~", "seminari*", "webbinari*", "workshop~",
                "*workshop~", "training~", "course~", "seminar~", "webinar~", "skola~", "*skola~", "*skolan",
                "akademi~",
                "lektion~", "föreläs*", "kursledare", "webbkurs~", "webbträff~", "arbetsdag~", "utbildningsdag~",
                "temadag~", "bootcamp~", "*akademin", "*linjen", "webbsändning~", "e-learning", "masterclass*",
                "studiecirk*",
                "kurspaket~", "diplom*", "lär~ dig", "certifikatkurs~", "frukostseminarium", "exportprogram~",
                "klassrum~", "workshopserie~",
            ]),
        WeighedWords(
            "utbildning", 2,
            [
                "dag för nybörjare", "lära dig", "lära er", "deltagar*", "kursmaterial*", "kompendi*", "moment",
                "sändning~", "lärar*", "övning*", "träffar om", "dagar om", "timmar vid skärmen",
                "per deltagare", "per person", "lär ni er", "learn", "steg för steg", "grunder", "*grunder",
                "introduktion till", "hands-on", "praktiska övningar", "halvdag~", "heldag~", "distans",
                "en dag om", "två dagar om", "grundkurs", "kurspris", "anmäl~", "repetition", "eftermiddag om",
                "kväll om",
            ]),
        WeighedWords(
            "marknadsinfo", 4,
            [
                "marknadsanalys~", "marknadsinformation~", "marknadsrapport~", "marknadsundersökning~",
                "marknadsstudie~", "omvärldsanalys~", "market report~", "market analys*", "market intelligence",
                "kreditupplysning~",
                "landrapport~", "statistik~", "landanalys~", "branschrapport~", "exportstatistik~", "handelsstatistik~",
                "marknadsöversikt~",
            ]),
        WeighedWords(
            "marknadsinfo", 2,
            [
                "per rapport", "rapport~", "*rapport~", "betalningsanmärkning~", "bokslut … ägare", "ägare och",
                "databas~", "siffror om", "kartlägg~ … marknad~", "landfakta", "analys av marknad~",
                "uppgifter om … bolag", "*upplysning~", "koll på köparen", "koll på", "prognos~",
            ]),
    ]

    private static let abroad: [WeighedWords] = [
        WeighedWords(
            "partnersok", 4,
            [
                "partnersök~", "partnersökning~", "partnersöket", "agentsök~", "agentsökning~", "partner search~",
                "matchning~", "matchmak*", "matchar", "partnerdatabas~", "partnerförmedling~", "kundsök*",
                "återförsäljarsök*",
                "leverantörssök*", "samarbetsförfråg*", "brokerage", "b2b*", "affärsmatch*", "partnerprofil~",
                "*jakten",
            ]),
        WeighedWords(
            "partnersok", 2,
            [
                "hitta~ … partner", "hitta~ … köpare", "hittar … återförsäljare", "hitta~ … återförsäljare",
                "hitta~ … kund~", "hitta~ … agent~", "hitta~ … distributör~", "bli hittad", "lägg upp … profil",
                "rekommenderar återförsäljare",
                "letar upp", "söker upp", "intervjuar", "utvecklingspartner", "förbokade möten", "bokar möten med",
                "bokade möten", "find … partner~", "find … buyer~", "find … distributor~", "presenterar er för",
                "introducerar er",
                "köpare … underleverantörer", "tar fram … lista", "listar … köpare", "kontakt med köpare", "profil",
            ]),
        WeighedWords(
            "natverk", 4,
            [
                "nätverk~", "*nätverk~", "exportklubb~", "klubb~", "*klubb~", "network~", "nätverksträff~",
                "mötesplats~", "exportråd för medlemmar", "erfarenhetsutbyte~", "exportforum", "kluster~",
                "branschträff~", "frukostklubb~", "chefsgrupp~", "erfarenhetsgrupp~",
            ]),
        WeighedWords(
            "natverk", 2,
            [
                "träffa andra", "träffar andra", "andra exportörer", "byta erfarenhet~", "byter erfarenhet~", "träffas",
                "exportörer träffas", "lunch~", "frukost~", "meet other",
            ]),
        WeighedWords(
            "delegation", 4,
            [
                "delegation~", "*delegation~", "delegationsresa~", "affärsresa~", "affärsresor", "exportresa~",
                "marknadsresa~", "inköpsresa~", "studieresa~", "trade mission~", "business trip~", "gruppresa~",
                "*resa till", "besöksresa~", "säljresa~",
                "resa med oss", "följ med till",
            ]),
        WeighedWords(
            "delegation", 2,
            [
                "vi besöker", "resan", "resa till", "besök hos", "vi reser", "resa tillsammans", "följ med", "åker vi",
                "fabriksbesök~", "möten med inköpschef~", "inköpschefer i", "möten med … i",
            ]),
        WeighedWords(
            "massa", 4,
            [
                "mässa", "mässan", "mässor", "mässorna", "mässmonter~", "monter~", "samlingsmonter~", "fackmäss*",
                "*mässan", "*mässor", "utställ*", "trade fair~", "exhibition~", "booth~", "paviljong~", "pavilion~",
                "mässdeltag*", "ställa ut", "ställer ut",
            ]),
        WeighedWords("massa", 2, ["dela yta", "*monter~", "gemensam monter", "bygger … bemannar", "mäss*"]),
        WeighedWords(
            "utlandsnarvaro", 4,
            [
                "kontorsplats~ … utomlands", "kontor utomlands", "utlandskontor~", "kontorshotell~",
                "skrivbord i utlandet", "desk abroad", "office abroad", "soft landing", "mjuklandning~",
                "business incubation", "incubation", "adress i … länder",
                "systerinkubator~", "företagshus", "etableringshjälp~", "etableringsstöd~ utomlands", "bolag utomlands",
                "dotterbolag*", "filial~", "bilda bolag i", "bilda~ … bolag i", "etablera~ … utomlands",
                "etablera … i utlandet", "establish*", "subsidiary",
                "hyra … utomlands", "hyr in er utomlands", "säljkontor~", "representationskontor~", "plats utomlands",
            ]),
        WeighedWords(
            "utlandsnarvaro", 2,
            [
                "arbetsplats", "egen adress", "flytta in", "provar marknaden", "provar … marknad~", "hyr~ … plats",
                "landningsplats~", "testa marknaden på plats", "kontorsplats~", "skrivbord", "tillfälligt kontor",
                "månadsavgift", "anställa … på plats", "på plats i landet", "startbas~",
            ]),
    ]

    private static let others: [WeighedWords] = [
        WeighedWords(
            "handelsdokument", 4,
            [
                "handelsdokument~", "ursprungsintyg~", "ursprungscertifikat~", "ursprungsdokument~", "exportdokument~",
                "carnet~", "*carnet~", "ata", "certificate~ of origin", "legaliser*", "exportintyg~", "fakturaintyg~",
                "handelsintyg~", "trade document~", "free sale",
                "intyg", "intygen", "intyget", "certifier*", "friförsäljningsintyg~", "viseringar", "visering~",
                "stämplar handelsfaktur*", "stämpl~", "bestyrk*", "handelsfaktur*", "exporthandling~", "tullcarnet~",
                "intygar", "a.t.a",
            ]),
        WeighedWords(
            "handelsdokument", 2,
            ["utfärd*", "granskar underlaget", "issue~ … certificate~", "tullfritt", "handling~", "stämpel*"]),
        WeighedWords(
            "handelshinder", 4,
            [
                "handelshinder*", "marknadshinder", "trade barrier~", "market access", "solvit", "problemlösning~",
                "handelsproblem~", "hinder på … marknad~", "tekniska handelshinder", "anmäl~ … hinder",
                "hinder vid gräns~", "hinder i … handel~", "stoppas i tull~",
            ]),
        WeighedWords(
            "inkubator", 4,
            [
                "inkubator*", "inkubation~", "*inkubator~", "accelerator~", "incubat*", "startupbolag … plats",
                "drivhus~", "accelerate~",
            ]),
        WeighedWords("inkubator", -5, ["systerinkubator~", "sister incubator~"]),
        WeighedWords(
            "inkubator", 1, ["skrivbord", "skala upp", "skalbar*", "startup*", "antar bolag", "kontorsplats~"]),
        WeighedWords(
            "program", 3.4,
            [
                "program", "programmet", "*program", "*programmet", "sprint~", "*sprint~", "*sprinten", "programme~",
                "program om", "accelerationsprogram*", "utvecklingsprogram*", "exportprogram*", "tillväxtprogram*",
                "tolvveckorsprogram*",
            ]),
        WeighedWords(
            "program", 2,
            [
                "veckor från", "veckor", "etapp~", "i tre steg", "moduler", "under … månader får", "delprogram",
                "kursstart", "kull~",
            ]),
        WeighedWords("program", -4, ["eu-program", "ramprogram*", "öppna eu", "dataprogram*", "programvar*"]),
    ]
}
