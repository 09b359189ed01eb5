/// A fictitious river valley with two chambers, each in its own part of the county.
///
/// The form is that of ``LabelledRegion``; texts and labels were written before the rules saw them.
enum RiverRegion {
    static let offers = """
        ! kap | Tillväxtkassan Älvamark AB | statligt_bolag | Älvamarks län
        kap-utv | Företagslån för utveckling | s=lan n=investera | Syfte: kapital till expansion, \
        generationsskifte eller maskinköp. Lånebelopp: 250 000 – 6 miljoner kronor. ¶ Villkor: \
        marknadsmässig ränta och amortering på högst 72 månader. Finansieringen sker alltid vid sidan av \
        affärsbanken.
        kap-start | Nyföretagarlån | s=lan n=investera | Har du haft F-skatt i mindre än två år? Då kan vi \
        bevilja ett lån på {amount_max=400000.0|upp till 400 000 kronor} till inventarier och ett första \
        lager.
        kap-imp | Rörelselån export | s=lan n=finansiera_order | Löpande kapitalbehov när orderboken växer \
        utomlands: material, löner och frakt fram till att köparen har betalat. Lånet kan kombineras med \
        Exportskyddets motgaranti. ¶ För belopp över 5 miljoner kronor är Älvbankens exportkredit rätt \
        instrument.
        kap-mentor | Mentorprogrammet | s=coachning n=kompetens,investera | Under tio månader får du bolla \
        ditt ledarskap med en van företagare. Deltagandet kostar ingenting.
        kap-gron | Klimatlånet | s=lan n=hallbarhet | Rabatterad ränta när du ställer om till fossilfria \
        processer. Har du fått klimatbidrag från Länsstyrelsen lånar vi ut mellanskillnaden.
        ! exs | Exportskyddet | myndighet | Sverige
        exs-mot | Motgaranti till långivare | s=garanti n=finansiera_order | Långivaren slipper bära hela \
        risken: myndigheten svarar för {cover_pct=60|60 procent} av förlusten på ett rörelselån till ett \
        exporterande bolag. Ansökan lämnas in av kreditgivaren. ¶ Premien debiteras långivaren.
        exs-kop | Skydd mot utebliven betalning | s=garanti,forsakring n=fa_betalt | Exportskyddet tar \
        risken att en köpare i ett annat land går i konkurs eller inte fullgör sin betalning. \
        Täckningsgraden är normalt {cover_pct=90|90 procent}. ¶ För fordringar inom OECD-området med löptid \
        under ett år bör ni i första hand kontakta Nordkredits exportkreditförsäkring.
        ! alv | Älvbanken | privat | Älvamarks län
        alv-kred | Exportkredit | s=exportkredit,lan n=finansiera_order | Banken finansierar er exportorder \
        från beställning till slutbetalning. Kreditramen sätts individuellt, lägst 3 miljoner kronor. ¶ \
        Exportskyddet kan dela risken med oss.
        alv-fakt | Fakturaköp utland | s=lan n=finansiera_order,fa_betalt | Sälj era utländska \
        kundfordringar till banken och få {rate=85|85 procent} av beloppet inom två bankdagar. Avgift tas ut \
        per faktura.
        alv-gron | Grön företagskredit | s=lan n=hallbarhet | Lägre ränta för investeringar som minskar \
        energianvändningen eller utsläppen i verksamheten.
        ! nok | Nordkredit | privat | Sverige
        nok-fors | Exportkreditförsäkring | s=forsakring n=fa_betalt | Försäkra kundfordringar i Europa och \
        övriga OECD med kredittid upp till tolv månader. Premien beräknas på omsättningen.
        ! reg | Region Älvamark | region | Älvamarks län
        reg-utl | Internationaliseringscheck | s=bidrag n=hitta_marknad,kompetens | Region Älvamark beviljar \
        medel motsvarande högst {rate=50|50 procent} av kostnaden för extern kompetens, dock \
        {amount_max=200000.0|maximalt 200 000 kronor}, i syfte att förbereda en etablering på ny marknad. \
        Sökande ska ha {employees_max=49|3–49 anställda}.
        reg-mass | Stöd för utställare | s=bidrag n=hitta_kund | Regionen ersätter en del av kostnaden för \
        monter, resa och frakt vid internationella branschmässor. Ersättningen uppgår till \
        {amount_max=75000.0|max 75 000 kronor} per tillfälle.
        reg-dig | Digitaliseringscheck | s=bidrag n=digital | Medfinansiering av en konsult som inför \
        affärssystem eller bygger en internationell nätbutik. Stödnivå {rate=50|50 procent}.
        reg-inv | Regionalt investeringsstöd | s=bidrag n=investera | Stöd kan lämnas till materiella \
        investeringar såsom byggnader och maskiner. Stödandelen är som mest {rate=25|25 procent} av godkända \
        kostnader.
        reg-lots | Exportcentrum | s=information n=hitta_ratt | Första linjen för länets exportfrågor. Ange \
        ert behov i formuläret så slussar vi er vidare till den organisation som passar, inom ett dygn. ¶ \
        Frågor om ursprungsintyg besvaras av handelskammaren i respektive del av länet.
        reg-ide | Innovationscheck | s=bidrag n=investera | Medel för att verifiera en prototyp, \
        {amount_max=250000.0|högst 250 000 kronor}. Innan ansökan kan prövas ska bolaget ha genomgått \
        Drivhusets idéprövning.
        ! lst | Länsstyrelsen Älvamark | lansstyrelse | Älvamarks län
        lst-klim | Klimatbidrag | s=bidrag n=hallbarhet | Länsstyrelsen ger bidrag till åtgärder som sänker \
        utsläppen av växthusgaser. Högst {rate=40|40 procent} av kostnaden betalas ut.
        lst-utl | Internationaliseringscheck | s=bidrag n=hitta_marknad,kompetens | Småföretag i Älvamark \
        kan få hjälp att betala en extern expert inför en ny exportmarknad. Checken täcker halva kostnaden \
        och är värd {amount_max=200000.0|högst 200 000 kronor}. ¶ Företaget ska ha {employees_max=49|3–49 \
        anställda}.
        lst-rad | Energirådgivning för företag | s=radgivning n=hallbarhet | Länets energirådgivare går \
        igenom er elanvändning och visar vad som kan sparas. Besöket är avgiftsfritt.
        ! hkn | Norra Älvamarks Handelskammare | handelskammare | Norra Älvamark
        hkn-urs | Ursprungscertifikat | s=handelsdokument n=dokument | Handelskammaren utfärdar och stämplar \
        ursprungscertifikat samt legaliserar handelsfakturor åt företag med säte i norra Älvamark. Avgift \
        enligt prislista; medlemmar 290 kronor, övriga 520 kronor.
        hkn-ata | ATA-carnet | s=handelsdokument n=dokument | Tullpass för varuprover och utställningsgods \
        som ska återföras. Gäller företag i norra Älvamark.
        hkn-tull | Grundkurs i tullhantering | s=utbildning n=regler,kompetens | Heldag om \
        tullklassificering, ursprungsregler och tulldeklarationer. Pris 3 900 kronor för medlemmar och 5 400 \
        kronor för andra.
        hkn-rad | Handelsjuridisk jour | s=radgivning n=ip_avtal | Medlemsföretag ringer kostnadsfritt till \
        våra jurister med frågor om leveransvillkor, agentavtal och tvister.
        hkn-bolag | Etableringstjänst Tyskland | s=utlandsnarvaro n=etablera | Vi registrerar ert \
        dotterbolag, sköter löner och ordnar adress i München. Arvode enligt offert.
        ! hks | Handelskammaren Södra Älvamark | handelskammare | Södra Älvamark
        hks-urs | Certificate of Origin och legalisering | s=handelsdokument n=dokument | Behöver mottagaren \
        ett intyg på varornas ursprung? Kammaren är ensam om att utfärda dem i södra länsdelen.
        hks-ata | ATA-carnet | s=handelsdokument n=dokument | Ett carnet ersätter tullhandlingar vid \
        tillfällig utförsel. Vi utställer dem åt bolag i södra Älvamark.
        hks-tull | Tulldagen | s=utbildning n=regler,kompetens | Kurs som går igenom varukoder, ursprung och \
        deklarationer. Öppen för alla. ¶ Kursavgift 4 800 kronor.
        hks-moten | Köparträffar | s=partnersok n=hitta_kund | Vi bjuder in inköpare från Benelux och bokar \
        korta enskilda möten med dig som säljer.
        ! fri | Främjarhuset | stat_naringsliv | Sverige
        fri-rad | Marknadsvägledning | s=radgivning n=hitta_marknad | Är ditt bolag redo för export men \
        osäkert på vart? En rådgivare hjälper er att jämföra marknader och prioritera. ¶ Tjänsten är fri \
        från kostnad för bolag med färre än 250 anställda.
        fri-kurs | Exportskolan | s=utbildning n=kompetens | Fyra kvällar för den som aldrig har sålt \
        utanför Sverige. Ingen avgift.
        fri-part | Partner and distributor search | s=partnersok n=hitta_kund | Our offices abroad draw up a \
        shortlist of agents and distributors and introduce you to those you choose. Charged by the hour.
        fri-bolag | Kontor utomlands | s=utlandsnarvaro n=etablera | Hyr plats hos oss i Tyskland, Polen \
        eller Kina medan ni bygger upp ett eget bolag. Vi tar hand om registrering och löner.
        fri-resa | Affärsresa till Warszawa | s=delegation n=hitta_kund | Följ med på en gruppresa med \
        förbokade kundmöten {date=2027-04-14|14–16 april 2027}. Deltagaravgift 18 000 kronor. ¶ Anmälan \
        {deadline=2027-03-01|senast 1 mars 2027}.
        fri-hind | Hinder på marknaden | s=handelshinder n=regler | Stoppas varan av ett annat lands \
        myndighet? Rapportera så driver vi saken mot beslutsfattarna utan kostnad.
        ! een | EU-nätverket Älvamark | eu_natverk | Älvamarks län
        een-part | Hitta affärspartner i EU | s=partnersok n=hitta_kund | Lägg upp en profil i databasen med \
        företag från 40 länder som söker agenter, leverantörer eller samarbeten. Finansieras av EU och är \
        därför gratis.
        een-ce | CE-märkning och produktregler | s=radgivning n=regler | Expertstöd rörande EU:s \
        lagstiftning för produkter på den inre marknaden. Stödet är utan avgift.
        een-hall | Sustainability adviser | s=radgivning n=hallbarhet | A free review of how your firm meets \
        buyers' climate and social requirements, followed by an action plan.
        een-eu | EU-medel för innovatörer | s=radgivning n=investera | Rådgivning till små och medelstora \
        företag kring EU:s finansieringsprogram samt granskning av utkast till ansökan.
        ! drv | Drivhuset Inkubator | akademi_inkubator | Älvamarks län
        drv-ink | Inkubatorplats | s=inkubator n=investera | Kontor, affärscoach och investerarkontakter i \
        arton månader för skalbara idéer. Kostnadsfritt.
        drv-ide | Idéprövning | s=radgivning n=investera | Tre träffar där vi synar affärsidén i sömmarna.
        drv-eu | Skriva EU-ansökan | s=radgivning n=investera | Vi läser ert utkast till Horisont Europa och \
        säger vad bedömarna vill se.
        ! kom | Bruksby kommun | kommun | Bruksby
        kom-lots | En ingång för företag | s=information n=hitta_ratt | Hos näringslivsenheten får du en \
        egen kontaktperson som lotsar dig rätt i kommunens tillstånd. Ska du sälja till utlandet slussar vi \
        dig vidare till Exportcentrum.
        kom-mass | Mässpeng | s=bidrag n=hitta_kund | Har du ett litet företag i Bruksby och vill visa upp \
        dig på en mässa någonstans i världen? Kommunen står för hyran av din plats, {amount_max=20000.0|upp \
        till 20 000 kronor}.
        kom-mark | Ledig mark och lokaler | s=information n=- | Kika på kartan över tomter och lokaler som \
        är lediga just nu!
        kom-webb | Kom igång med e-handel | s=utbildning,radgivning n=digital | Två kvällar i biblioteket \
        där du lär dig bygga en egen butik på nätet. Helt gratis och fika ingår.
        ! lil | Lillfors kommun | kommun | Lillfors
        lil-mark | Tomter för verksamheter | s=information n=- | Aktuella industritomter och lediga lokaler \
        i Lillfors hittar du i listan.
        lil-rad | Starta eget-samtal | s=radgivning n=investera | Boka en timme med vår \
        näringslivsutvecklare innan du drar igång. Kostar inget.
        lil-nat | Frukostklubben | s=natverk n=kompetens | Länets exportörer ses första fredagen i månaden \
        och delar erfarenheter.
        """

    static let relations = """
        same lst-utl reg-utl substitutes
        substitutes een-eu drv-eu partial
        substitutes hkn-tull hks-tull partial
        substitutes hkn-bolag fri-bolag partial
        partial kap-gron alv-gron substitutes
        partial kap-imp alv-kred hands_off_to
        hands_off_to kap-imp alv-kred
        hands_off_to exs-kop nok-fors
        hands_off_to reg-lots hkn-urs
        hands_off_to reg-lots hks-urs
        hands_off_to kom-lots reg-lots
        partial reg-mass kom-mass substitutes
        partial fri-part een-part substitutes
        partial een-part hks-moten substitutes
        partial fri-part hks-moten substitutes
        partial lst-rad een-hall substitutes
        partial alv-fakt alv-kred grey
        complements exs-mot kap-imp
        complements exs-mot alv-kred
        complements kap-gron lst-klim hands_off_to
        requires reg-ide drv-ide
        parallel_by_territory hkn-urs hks-urs exclusive_mandate
        parallel_by_territory hkn-ata hks-ata exclusive_mandate
        parallel_by_territory kom-mark lil-mark
        grey lst-klim x alv-gron
        grey exs-mot x kap-utv,kap-start,alv-fakt
        grey exs-kop,nok-fors x alv-fakt
        grey fri-kurs x hkn-tull,hks-tull,lil-nat,kom-webb
        grey fri-rad x lil-rad,reg-lots,kom-lots,fri-kurs
        grey fri-resa x hks-moten,een-part,fri-part
        grey een-ce x hkn-tull,hks-tull,fri-hind
        grey fri-hind x hkn-tull,hks-tull
        grey drv-ide x lil-rad,kap-mentor,reg-ide
        grey drv-ink x kap-mentor,lil-rad,drv-ide
        grey reg-dig x kom-webb
        grey alv-fakt x kap-imp
        grey kap-utv x reg-inv
        grey reg-utl,lst-utl x fri-rad
        grey lil-rad x kom-lots,een-eu,drv-eu,kap-mentor
        grey een-eu,drv-eu x drv-ide,kap-mentor
        """
}
