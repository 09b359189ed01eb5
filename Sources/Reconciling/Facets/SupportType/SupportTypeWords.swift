/// The words for what a company gets (F1).
enum SupportTypeWords {
    static let rows: [WeighedWords] = money + advice + abroad + others + heads + english

    private static let money: [WeighedWords] = [
        WeighedWords(
            "lan", 4,
            [
                "*kredit", "*krediten", "*krediter", "*finansiering", "*finansieringen", "vi lånar ut",
                "lägger ut pengar*", "får låna", "kan låna", "kreditgiv*", "ränterabatt~", "räntan är",
                "*factoring", "fakturaköp~", "sälj~ … kundfordr*", "belåna~ … faktura~", "köper … fordran",
                "sälj~ fakturan", "sälj~ … faktura~",
                "kredit från oss", "skuldebrev",
                "lån~", "*lån~", "låna ut", "lånar ut", "lånas ut", "utlåning~", "kreditlina", "förskott~", "loan~",
                "lend~",
                "borrow~", "orderfinansiering~", "exportfinansiering~", "fakturabelåning~", "factoring",
                "rörelsekredit~",
                "checkkredit~", "microloan~",
            ]),
        WeighedWords(
            "lan", 2,
            [
                "amortera~", "utan säkerhet", "betalas tillbaka på", "skulden", "lånesumma~", "bredvid … bank",
                "kapital",
                "betala … leverantör~", "betalar vi … leverantörer", "betalar … leverantörer direkt", "amorteringsfri*",
                "kan vi finansiera", "finansier*",
                "betalas tillbaka", "återbetal*", "amorter*", "ränt~", "räntefri*", "*ränt~", "lånebelopp~", "löptid~",
                "pant", "säkerhet~", "repa*",
                "interest", "betalar … leverantörer", "likviditet*", "credit line",
            ]),
        WeighedWords("lan", -3, ["*garanti~", "garantera~", "guarantee~", "borgen~"]),
        WeighedWords(
            "lan", -3,
            [
                "ditt lån", "din bank", "långivare~", "bankens lån", "låntagare~", "your bank", "lender~", "banklån~",
                "bankernas*", "lån på", "lån hos", "bankens kredit",
            ]),
        WeighedWords("lan", -2.5, ["villkorslån~", "villkorade lån", "villkorat lån"]),
        WeighedWords(
            "villkorslan", 4,
            [
                "stryk~ … skuld~", "skulden … stryk~", "skulden … efterskänk*", "slipper … skuld~",
                "skulden faller bort", "lånet … bort", "omvandlas till bidrag", "inte betala tillbaka",
                "behöver ni inte betala tillbaka",
                "inte betalas tillbaka", "skulden … skrivas av", "skrivas av", "need not be repaid",
                "skulden kan strykas", "stryka skulden", "återbetalas inte om", "written off",
                "villkorslån~", "villkorat lån", "villkorade lån", "kan efterges", "efterges", "efterskänk*",
                "avskriv*",
                "skrivs av om", "conditional loan~", "betalas bara tillbaka om", "slipper betala tillbaka",
                "slipper återbetala",
            ]),
        WeighedWords(
            "bidrag", 4,
            [
                "*premien till", "stöd till", "stöd för … företag", "stöd för att",
                "*anslag", "finansieringsstöd", "delfinansier*", "*bonus", "*bonusen", "stödet täcker", "prispengar",
                "bidrag~", "*bidrag~", "*peng", "*pengen", "*pengar", "grant~", "voucher~",
                "stipendi*",
                "*stöd", "*stödet", "*stöden", "subvention*", "medfinansier*", "medel till", "utlysning~", "startstöd~",
                "ersättning till", "ersättning för", "subsid*",
            ]),
        WeighedWords("bidrag", 4, ["*check~", "check~"], language: "sv"),
        WeighedWords(
            "bidrag", 3.2,
            [
                "ger … kronor till", "kommunen ger … kronor", "regionen ger … kronor", "får … kronor i bidrag",
                "kronor i stöd",
                "kan få upp till … kronor", "kan få … kronor för", "kan få … procent", "vi betalar … procent",
                "betalar halva", "halva kostnaden … ersätts", "hälften av kostnaden", "ersätter regionen",
                "kan bevilja",
                "regionen beviljar", "medel beviljas", "regionen står för", "kommunen står för", "kommunen betalar",
                "regionen finansierar … procent", "ersätter … procent", "pengar till", "vi bidrar med", "bidraget",
                "stödet betalas ut", "betalas ut i efterskott",
            ]),
        // Half of it is paid by those who take part.
        WeighedWords(
            "bidrag", -6,
            ["betalar … själva", "betalar … själv", "företag betalar halva", "deltagare betalar", "deltagarna betalar"]),
        WeighedWords("bidrag", -4, ["lånar ut … pengar till", "lån … pengar till"]),
        WeighedWords(
            "bidrag", 2,
            [
                "får … betald~", "ersätter en del av", "ersätter delar av", "ersättningen uppgår", "står för hyra~",
                "betalar … hälften", "betalar hälften", "betalar halva", "får … tillbaka",
                "täcker halva", "täcker hälften", "kommunen ger", "regionen ger", "får upp till … kronor",
                "ger … kronor till", "söka medel", "kan söka", "bidra … med … kronor", "bidrar med … procent",
                "procent … ersätts", "ersätts", "ansökan … stänger",
                "vi betalar hälften", "vi står för hälften", "hälften av kostnad~", "hälften av … kostnad~",
                "hälften av utgift~", "ersätter … procent", "ersätter … av", "får tillbaka … procent",
                "procent av investering~", "procent av utgift~", "procent av hyr*", "per projekt",
                "högst … per företag", "lägsta stödbelopp", "stödbelopp~", "vi står för", "staten står för",
                "betalar en del av", "betala en del av", "ersättning på", "tredjedel av kostnad~",
                "tredjedel av … kostnad~",
                "får tillbaka", "procent av … kostnad~", "procent av … utgift~",
                "står för … procent", "betalar … procent",
                "täcker … procent", "kan få … kronor", "upp till … kronor för att", "anslag~", "pott~", "sök~ pengar",
                "söka pengar", "percent of … cost~", "halva kostnaden", "en fjärdedel", "bidrar med", "medel",
                "egen insats", "staten betalar", "regionen betalar",
                "co-fund*", "reimburse*",
                "betalar … av kostnad~", "stöder … med", "dela på", "ansökningsperiod~",
            ]),
        WeighedWords(
            "bidrag", -5,
            [
                "expertstöd*", "läser ansökan", "läser … ansökan", "granskar … ansökan", "synar … utkast~",
                "granskar … utkast~",
                "hjälp~ … ansök~",
                "skriva ansökan", "skriva … ansökan", "bidragsverkstad~", "ansökningsstöd~", "ansökningshjälp~",
                "hjälp att söka", "hjälper … söka",
                "stöd att söka", "sök eu", "eu-bidrag", "bidragsrådgiv*", "bidragscoach*", "söka eu", "eu-medel",
                "eu-program",
                "eu-pengar", "review … application~",
                "help … apply", "läser … utkast~", "vässar … ansök~", "eu-stöd", "eu-finansiering", "öppna utlysningar",
                "rätt utlysning",
            ]),
        WeighedWords(
            "radgivning", 4,
            [
                "*guidning", "*guidningen", "*vägledning", "ansökningsstöd~", "ansökningshjälp~", "bidragsverkstad~",
                "läser … ansökan", "granskar … ansökan",
                "synar … utkast~",
                "granskar … utkast~", "hjälp~ … ansök~", "läser … utkast~", "vässar … ansök~", "skriva … ansökan",
                "sök eu", "eu-bidrag", "eu-medel", "eu-program",
                "eu-pengar", "review … application~",
            ]),
        WeighedWords("bidrag", -2, ["*lån~", "lån~"]),
        WeighedWords(
            "garanti", 4,
            [
                "*borgen", "*borgen~", "kreditrisk … staten",
                "garanti~", "*garanti~", "guarantee~", "garanterar", "borgen", "kreditgaranti~", "går i borgen",
                "delgaranti~",
            ]),
        WeighedWords(
            "garanti", 2,
            [
                "täcker … procent", "ersätter … utlägg", "ersätter vi … kostnad~", "tar över risk*", "vi tar risken",
                "tar … procent av bankens risk", "av bankens risk", "bankens risk", "halva risken", "står för … risken",
                "bankens förlust",
                "bär … procent av förlust~", "bär en del", "delar risk~", "delar … risk~", "ta~ över … risk~",
                "tar … risk~", "riskdelning~", "risk cover*",
                "täcker … av förlust~", "share the risk", "täcker … procent av lån~", "täcker … av kredit~",
            ]),
        WeighedWords(
            "forsakring", 4,
            [
                "försäkringsbolag*", "försäkringsgivare",
                "försäkrar",
                "försäkring~", "*försäkring~", "försäkra~", "kreditskydd~", "credit insurance", "insurance", "insure~",
            ]),
        WeighedWords(
            "forsakring", 2,
            [
                "ersätter … kund*", "om kunden inte kan betala", "om kunden inte betalar", "om köparen inte betalar",
                "köparen inte kan betala", "försäkrad", "kreditlimit~",
                "premie~", "ersätter … fordr*", "skydd för … kontrakt",
                "skydd~ … kundförlust~", "kundförlust~",
                "skydd för … affär~", "skydd mot … utebliven", "utebliven betalning",
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
                "pitch*", "*riskkapital*",
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
                "*lots*",
                "ett nummer till", "vem som hjälper", "vem som gör", "vad som gäller", "kopplas … till",
                "tomter och lokaler", "mark", "lediga lokaler",
                "samlar tillstånd", "en kontakt in", "e-tjänst*", "företagsbesök~",
                "information om", "informera~", "vägledning~", "en väg in", "en dörr in", "lots~", "*lots", "*lotsen",
                "lotsar", "pekar ut rätt", "upplysningstjänst~", "hänvisar … rätt", "guide till",
                "telefonnummer till", "vägvisare~", "signpost*", "one-stop", "rätt person",
                "rätt aktör", "rätt främjare",
                "första kontakt~", "samlad ingång", "ingång till", "mark och lokaler",
                "tomt*", "frågelåda~", "webbguide", "förmedlar kontakt~",
            ]),
        WeighedWords(
            "radgivning", 4,
            [
                "expertstöd*", "rådgiv*", "*rådgiv*", "råd", "råden", "konsultation~", "advice", "advis*", "counsel*",
                "exportråd~",
                "bollplank~", "expertråd", "affärssamtal~",
            ]),
        WeighedWords(
            "radgivning", 2,
            [
                "fråga vår", "mejla … frågor", "mejla oss", "skriv … frågor", "får du svar", "kopplas du",
                "kopplar dig", "ordnar vi ett möte", "ger … råd", "mäter och", "visar vem", "visar hur", "visar vilka",
                "kommenterar", "läser igenom", "hjälper dig att läsa", "återkommer … förslag", "*besök",
                "lotsar", "rätt person", "väg in", "pekar ut", "tar fram förslag", "guide~",
                "hjälp att", "hjälper dig", "hjälper er", "reder ut", "förklarar", "svarar vi", "svar inom",
                "skriftligt svar", "videosamtal", "tar fram en plan", "jämför", "väger", "stöd av", "tips",
                "plan tillsammans", "vi svarar", "frågor om",
                "ger råd", "rådgivningstillfäll*", "får råd", "boka … möte", "boka … samtal", "hjälp med", "vägleder",
                "vägleda", "synar", "tittar på", "ser över", "går … igenom",
                "möte med", "samtal", "*samtal", "*samtalet", "samtal med", "genomgång~", "går igenom", "bolla~",
                "svarar en", "svarar på frågor", "svar på frågor", "ställ frågor", "handläggare", "expert~",
                "specialist~ … hjälper", "hjälper er att",
                "tolkar", "granskar", "analyserar … med", "coach~", "*coach~", "träffar du", "hjälper … med",
                "rangordn*",
                "meeting with", "guidance", "handledning~", "kommer till företaget", "kommer ut till", "tittar förbi",
                "besöker … företag~", "*guide~", "*svar", "jurist~",
                "fråga~ … om", "skriv till oss", "ring oss om", "kostnadsfritt möte", "föreslår",
                "kartlägger", "energikartläggning~", "välj~ ut",
                "telefontid~", "drop-in", "frågestund~",
            ]),
        WeighedWords("coachning", 4, ["coachning~", "coaching", "mentor~", "*mentor~", "mentorskap~", "mentoring"]),
        WeighedWords("coachning", 2.5, ["coach~", "*coach~", "adept~"]),
        WeighedWords(
            "utbildning", 4,
            [
                "halvdag~ om", "verkstad på", "träffar om", "kurs", "lektioner",
                "grundkurs~", "körkort~", "*körkort*", "kväll~ med", "*föreläs*", "*seminarium",
                "*seminarier", "kursstart", "skolning~", "lärare~",
                "utbild*", "*utbildning~", "kurs~", "*kurs~", "kursdag~", "seminari*", "webbinari*", "workshop~",
                "*workshop~", "training~", "course~", "seminar~", "webinar~", "skola~", "*skola~", "*skolan",
                "akademi~",
                "lektion~", "föreläs*", "kursledare", "webbkurs~", "webbträff~", "utbildningsdag~",
                "temadag~", "bootcamp~", "*akademin", "webbsändning~", "e-learning", "masterclass*",
                "studiecirk*",
                "kurspaket~", "diplom*", "lär~ dig", "certifikatkurs~", "frukostseminarium", "exportprogram~",
                "klassrum~", "workshopserie~",
            ]),
        WeighedWords(
            "utbildning", 2,
            [
                "timmar framför", "framför datorn", "deltagare", "mognadstest~", "*skolan", "för dig som ännu",
                "vanligaste misstag*",
                "arbetsdag för", "dag för", "fritt deltagande", "går hem med", "platser per tillfälle",
                "högst … platser", "begränsat antal platser", "antal platser", "kursplats~",
                "verkstad~ för", "heldagsverkstad~", "studiedag~",
                "kvällar", "halvdagar", "deltagandet", "per tillfälle", "veckor på distans", "berättar", "fri entré",
                "fritt inträde", "sänds", "kursen", "dags verkstad", "deltagarna", "övningar", "en dag",
                "lär", "moment", "lära dig", "lära er", "deltagar*", "kursmaterial*", "kompendi*",
                "sändning~", "lärar*", "övning*", "träffar om", "dagar om", "per deltagare", "per person", "lär ni er",
                "learn", "steg för steg", "grunder", "*grunder",
                "introduktion till", "hands-on", "praktiska övningar", "halvdag~", "heldag~", "distans",
                "en dag om", "två dagar om", "grundkurs", "kurspris", "anmäl~", "repetition", "eftermiddag om",
                "kväll om",
            ]),
        WeighedWords(
            "marknadsinfo", 4,
            [
                "köparkontroll~", "*kontroll av … köpare", "företagsupplysning~", "bakgrundskontroll~", "*upplysningar",
                "*analys~", "*analyser", "riskanalys~", "landriskanalys~", "undersöker … marknad~", "marknadsbedöm*",
                "landbedöm*",
                "marknadsanalys~", "marknadsinformation~", "marknadsrapport~", "marknadsundersökning~",
                "marknadsstudie~", "omvärldsanalys~", "market report~", "market analys*", "market intelligence",
                "kreditupplysning~",
                "landrapport~", "statistik~", "landanalys~", "branschrapport~", "exportstatistik~", "handelsstatistik~",
                "marknadsöversikt~",
            ]),
        WeighedWords(
            "marknadsinfo", 2,
            [
                "årsredovisning*",
                "undersöker", "bedömer … länder", "analyserna", "kartlägger",
                "per rapport", "rapport~", "*rapport~", "betalningsanmärkning~", "bokslut … ägare",
                "siffror om", "kartlägg~ … marknad~", "landfakta", "analys av marknad~",
                "uppgifter om … bolag", "*upplysning~", "prognos~",
            ]),
    ]

    private static let abroad: [WeighedWords] = [
        WeighedWords(
            "partnersok", 4,
            [
                "affärspartner*", "distributor search~", "agent search~", "buyer search~", "köparträff~",
                "inköparträff~",
                "köparmöte~", "kontaktbörs~", "annonserar ditt företag", "partnerträff*", "leta~ fram … agent~",
                "letar fram", "finna … importör~", "finna … partner~", "finna … köpare", "hitta importör*",
                "sök köpare", "söker … underleverantörer", "söker … leverantörer", "hitta partner", "kundsökning~",
                "hör av sig till", "business match*", "söker … samarbetspartner*",
                "partnersök~", "partnersökning~", "partnersöket", "agentsök~", "agentsökning~", "partner search~",
                "matchning~", "matchmak*", "matchar", "partnerdatabas~", "partnerförmedling~", "kundsök*",
                "återförsäljarsök*",
                "leverantörssök*", "samarbetsförfråg*", "brokerage", "b2b*", "affärsmatch*", "partnerprofil~",
            ]),
        WeighedWords(
            "partnersok", 2,
            [
                "inköpare från", "inköpare … möten", "agents", "distributors", "introduce you to",
                "boka~ … enskilda möten",
                "förfrågning*", "distributör~", "vår databas", "publicera … produkt", "publicera … profil",
                "importör*", "samarbetspartner*", "*bokade samtal", "*bokade möten", "grossist*", "agenter",
                "möjliga köpare", "förmedlar … kontakt~", "förmedlar kontakten", "bokar möten", "boka … möten",
                "lägger ut … profil", "lägger … ut er profil", "lägger ut den", "skriver en profil",
                "möten med … köpare", "letar … köpare", "ringer upp", "listor på köpare", "nätverkets databas",
                "hitta~ … partner", "hitta~ … köpare", "hittar … återförsäljare", "hitta~ … återförsäljare",
                "hitta~ … kund~", "hitta~ … agent~", "hitta~ … distributör~", "bli hittad", "lägg upp … profil",
                "rekommenderar återförsäljare",
                "letar upp", "söker upp", "intervjuar", "utvecklingspartner", "förbokade möten", "bokar möten med",
                "bokade möten", "find … partner~", "find … buyer~", "find … distributor~", "presenterar* er för",
                "introducerar er",
                "köpare … underleverantörer", "tar fram … lista", "listar … köpare", "kontakt med köpare",
            ]),
        WeighedWords(
            "natverk", 4,
            [
                "pitchkväll~", "*mingel", "mingel", "träffpunkt~",
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
                "möt … i", "dagar hos", "inköpsdelegation~", "besöka … fabriker",
                "*resan till", "*resa till",
                "avresa", "*delegationen",
                "delegation~", "*delegation~", "delegationsresa~", "affärsresa~", "affärsresor", "exportresa~",
                "marknadsresa~", "inköpsresa~", "studieresa~", "trade mission~", "business trip~", "gruppresa~",
                "besöksresa~", "säljresa~",
                "resa med oss", "följ med till",
            ]),
        WeighedWords(
            "delegation", 2,
            [
                "inköpare i", "ordnar resan", "möten på plats",
                "vi besöker", "resan", "resa till", "besök hos", "vi reser", "resa tillsammans", "följ med", "åker vi",
                "fabriksbesök~", "möten med inköpschef~", "inköpschefer i", "möten med … i",
            ]),
        WeighedWords(
            "massa", 4,
            [
                "branschmäss*", "*paviljong*",
                "mässa", "mässan", "mässor", "mässorna", "mässmonter~", "monter~", "samlingsmonter~", "fackmäss*",
                "*mässan", "*mässor", "utställ*", "trade fair~", "exhibition~", "booth~", "paviljong~", "pavilion~",
                "mässdeltag*", "ställa ut", "ställer ut",
            ]),
        WeighedWords(
            "massa", 2, ["under mässan", "dela yta", "*monter~", "gemensam monter", "bygger … bemannar", "mäss*"]),
        WeighedWords(
            "utlandsnarvaro", 4,
            [
                "kontor i … länder", "kontor på prov", "landning", "*landning", "hos en inkubator i", "sitta … hos",
                "sitt … hos", "utlandsplats~",
                "hyr~ … utomlands", "plats … utomlands", "lokaler utomlands",
                "registrerar dotterbolag*", "bolagsbildning~ utomlands",
                "kontorsplats~ … utomlands", "kontor utomlands", "utlandskontor~", "kontorshotell~",
                "desk abroad", "office abroad", "soft landing", "mjuklandning~",
                "business incubation", "incubation", "systerinkubator~", "företagshus", "etableringsstöd~ utomlands",
                "bolag utomlands",
                "dotterbolag*", "filial~", "bilda bolag i", "bilda~ … bolag i", "etablera~ … utomlands",
                "etablera … i utlandet", "establish*", "subsidiary",
                "säljkontor~", "representationskontor~", "plats utomlands",
            ]),
        WeighedWords(
            "utlandsnarvaro", 2,
            [
                "lär~ känna marknaden", "hyr in dig", "våra kontor i",
                "egen adress", "flytta in", "provar marknaden", "provar … marknad~", "hyr~ … plats",
                "landningsplats~", "testa marknaden på plats", "kontorsplats~", "skrivbord", "tillfälligt kontor",
                "anställa … på plats", "på plats i landet", "startbas~",
            ]),
    ]

    private static let others: [WeighedWords] = [
        WeighedWords(
            "handelsdokument", 4,
            [
                "*certifikat", "certifikat", "elektroniska certifikat", "bestyrker",
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
                "accelerate~",
            ]),
        WeighedWords("inkubator", -5, ["systerinkubator~", "sister incubator~"]),
        WeighedWords(
            "inkubator", 1,
            ["arbetsrum", "skrivbord", "skala upp", "skalbar*", "startup*", "antar bolag", "kontorsplats~"]),
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
