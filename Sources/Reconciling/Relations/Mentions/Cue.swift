/// What a sentence says of the offering or promoter that it names.
enum Cue: Sendable, CaseIterable {
    /// "Vänd dig till …", "lämnar vi över till …": the company goes there instead.
    case handOff
    /// "Kan kombineras med …", "passar ihop med …": one does not replace the other.
    case complement
    /// "Förutsätter …", "utan det … inget": the other comes first.
    case requirement
    /// "I samarrangemang med …": the two do it together.
    case together
    /// "Är kontaktpunkt för …": the one gives the other's service.
    case represents
    /// "Inte ihop med …".
    case apart
}

enum CueWords {
    static let lexicon = Lexicon<Cue>(rows.map { (phrases: $0.phrases, meaning: $0.cue) }, bends: true)

    static func phrases(of cues: Set<Cue>) -> [String] {
        rows.filter { cues.contains($0.cue) }.flatMap(\.phrases)
    }

    private static let rows: [(cue: Cue, phrases: [String])] = [
        (
            .handOff,
            [
                "gör vi inte", "har vi inte", "ger vi inte", "erbjuder vi inte", "köps hos", "köp~ … hos", "fås hos",
                "prata med", "prata … med", "ordnar … möte hos", "möte hos", "söks … av", "tar hand om",
                "sköter", "vända sig till", "vänder sig … till", "tar vid", "skickas vidare", "ta över",
                "får hjälp hos", "får hjälp av", "hör till",
                "tar … hand om", "ta … hand om", "utfärdas av", "görs av", "prövas av", "beslutas av", "lämnas av",
                "ordnas av", "bokas hos", "bokas via", "tillhandahålls av", "säljs av", "hänvisa~", "hänvisning~",
                "lotsa~ … vidare", "lotsa~ … till",
                "slussa~", "skicka~ … vidare",
                "skickar … till", "lämna~ … över", "lämna~ … vidare", "vänd~ dig", "vänd~ er", "vänder du dig",
                "vänder ni er", "vända dig", "vända er", "kontakta", "ta kontakt med", "hör av dig till",
                "hör av er till", "ring i stället",
                "i stället", "istället", "bokar … in", "rätt adress", "först fråga", "fråga … först", "i första hand",
                "utfärdas inte av oss", "utfärdar … inte", "gör inte vi", "det gör", "ansvarar", "sköts av",
                "hanteras av", "handläggs av", "erbjuds av", "ges av", "beviljas av", "söks hos", "sök hos",
                "finns hos", "får … hos", "går vidare till",
                "förmedla~ … kontakt~", "förmedla~ … till", "pekar vi", "tipsar vi", "rekommenderar vi",
                "passar … bättre", "är … bättre", "svarar på", "kan … hjälpa", "går … till", "tar … över",
                "tar … vid", "tar hand om", "refer~", "turn to", "contact", "pass … on to", "hand~ … over",
                "handled by", "issued by", "provided by",
                "offered by", "instead", "go to", "skickas … till", "guidar … till", "sänder … till", "tas om hand av",
                "frågor … besvaras av", "vi kopplar", "kopplar … ihop dig med", "kopplar dig", "länkar … vidare",
                "får du av", "står … för", "ligger hos", "är … uppgift", "är uppgift för", "är ett ärende för",
                "hör hemma hos", "hör till", "uppsök", "besvaras av",
                "dirigera~", "vidarebefordra~", "börja hos", "börja med att fråga", "gå till", "prata med", "tala med",
                "talar du med", "pratar du med",
                "är det", "får du … nummer", "får ni … nummer", "bokar … tid hos", "hör hemma hos", "förmedlas … av",
                "förmedlas av", "finns hos", "finns motsvarande", "finns … på",
                "motsvarande … på", "kopplar", "kopplas", "remitter*", "överlåter", "överlämna~", "vidare till",
                "vidarebefordra~",
                "vidaresänd*",
                "tipsar", "rekommenderar", "besvarar", "bistår", "ligger på", "landar hos", "hamnar hos", "sköts hos",
                "behandlas hos", "behandlas av", "avgörs av", "utreds av", "görs hos", "lämnas till", "ställs till",
                "riktas till", "söker … hos", "ansöker … hos", "ansöker … till", "begärs hos", "beställs hos",
                "beställs av", "beställer … hos", "hyrs av", "tecknas hos", "tecknar … hos", "hör med", "kolla med",
                "stäm av med", "rådfråga", "tas över av", "tas vid av", "övertar", "tilldelas av", "ombesörj*",
                "anlita", "vår granne", "våra kollegor", "våra kolleger", "kollegorna", "refer you", "we refer",
                "refers you", "send you", "sends you", "speak to", "talk to", "apply to", "is the one to", "ask",
                "leave … to", "better served", "dealt with by", "taken over by", "passed to", "passed on", "takes over",
                "take over", "belongs to", "is given by", "is the job of", "please see",
                "lämnar … åt", "överlåter … åt", "överlåts … åt", "kommer fram till", "når fram till",
                "kopplas … till",
                "first try", "look to", "left to", "we leave", "put you in touch with", "puts you in touch",
            ]
        ),
        (
            .complement,
            [
                "betalar avgift*", "betalar kursavgift*", "betalar deltagaravgift*", "betala … avgiften",
                "pays the fee",
                "pay the fee", "godtas som underlag", "kan bifogas", "får bifogas", "delas med", "dela … med",
                "vila~ på",
                "backas upp", "kan delas", "gäller som underlag", "läggas ovanpå", "kan … finansiera", "stå för en del",
                "står för en del", "del av vår risk", "finansierar resten", "resten kan", "resten av", "dela risken",
                "delar risken", "täcker resten", "kompletterar",
                "komplement~", "komplettera~", "gärna ihop med", "gärna tillsammans", "används ihop",
                "används tillsammans", "användas ihop", "användas tillsammans", "sökas tillsammans", "tas ihop med",
                "kan tillsammans", "ta … ihop med", "täck~ … del", "stå för … del", "i kombination med", "kombinera~",
                "gärna användas", "får användas", "kan användas", "ett tillägg", "tillägg till", "för återstoden",
                "för resten", "återstoden", "resten … finansier*", "kan läggas", "läggas under", "läggas ovanpå",
                "del av … risk~", "delar … risk~", "bär … risk~", "tar … risk~",
                "ta … risk~", "avlasta~", "garantera~ … del", "säkra~ … med", "räcker … som underlag", "som underlag",
                "duger som underlag", "bygger vidare på", "nästa steg", "förena~", "förenas", "utesluter inte",
                "passar … med", "passar ihop", "medfinansier*", "samfinansier*", "toppfinansier*", "hör ihop",
                "gärna ihop", "går att ha samtidigt", "samtidigt som", "vid sidan av",
                "utöver", "ovanpå", "jämte", "täcka … egeninsats~", "täcker … del", "finansiera … egeninsats~",
                "täcka … egen insats", "combine~", "together with", "complement*", "in addition to", "on top of",
                "alongside", "share~ … risk", "kan också få", "kan dessutom", "går bra ihop", "konkurrerar inte",
                "inte konkurrera", "ersätter inte", "stärk~ … med", "förstärk~",
                "tas i anspråk", "ta i anspråk", "utnyttja*", "används i", "användas i", "används … ihop med",
                "finansierar ni gärna", "finansieras gärna", "kan bära", "mellanskillnad~", "resterande", "återstående",
                "kan garantera", "garanterar", "går i borgen",
                "dela~ risk*",
                "halva risken", "täcker", "täcka", "kan stå för", "bidra med resten", "låna ut resten", "lägg till",
                "bygg på med", "komplettera med", "kombinera", "kombineras", "i tillägg", "fyll på med", "växla upp",
                "the rest", "the remainder", "remaining", "cover part of", "covers part of", "guarantee part",
                "supplement*", "goes well with", "go well with", "pairs with", "pair it with", "may be combined",
                "ser gärna att", "begär gärna", "begär … garanti*", "ber … garanti*", "bär … del", "*risken",
                "finansiera sin del", "egna delen",
                "garanti från", "garanti av", "säkerhet … genom", "mot garanti", "kan garanteras", "backas upp av",
            ]
        ),
        (
            .requirement,
            [
                "har genomgått", "efter genomgången", "redan har beviljats", "redan har fått", "redan fått",
                "redan beviljats",
                "bara till den som", "endast till den som", "bara till företag som", "endast till företag som",
                "already been granted", "already have",
                "krävs innan", "ska bifogas", "måste bifogas", "annars behandlas inte", "annars prövas inte",
                "först när",
                "förutsätter", "förutsättning~", "kräver", "krävs", "krav på", "krav är", "måste först", "måste … ha",
                "ska först", "ska … ha gått", "ska ha", "utan det", "utan den", "utan detta", "annars … inget",
                "annars … inte", "först efter", "endast … som har", "endast … antagna", "endast för", "bara för",
                "utlåtande",
                "intyg från", "godkän* av", "godkänd … av", "efter genomförd", "efter avslutad", "innan du … söker",
                "innan ni … söker", "innan du ansöker", "innan ansökan",
                "villkor~ är", "ett villkor", "requires", "required", "prerequisite", "only for … that", "must first",
                "must have", "only available to", "behöver först", "ring först", "boka först", "börja med",
                "måste vara",
                "först sedan", "prövas först", "sedan ni har", "sedan du har", "har gjort", "efter att ni",
                "efter att du", "först efter", "ett krav", "obligatorisk*", "är ett måste", "först ha", "dessförinnan",
                "innan vi", "innan du kan",
                "innan ni kan",
                "efter ett samtal", "efter ett möte", "efter samtal", "efter möte", "efter att ha", "när du har gått",
                "när ni har gått", "har gått", "genomgått", "genomfört", "har fullföljt", "slutfört", "avslutat",
                "beslut från", "beslut av", "beviljad av", "beviljats av", "endast bolag i", "endast för bolag",
                "bara för bolag", "reserverat för", "reserverad för", "förbehållet", "förbehållen", "vänder sig endast",
                "gäller endast", "is required", "are required", "you must", "only after", "after completing",
                "have completed", "has completed", "completion of", "admitted to", "on condition", "subject to",
                "efter det att", "är klar", "är klart", "är avklarad", "är avklarat", "är genomförd", "är genomfört",
                "annat fall avvisas", "annars avvisas", "har slutfört", "ha slutfört", "ha talat med",
                "ha pratat med", "innan pengarna",
                "deltagit i", "plats i", "bolag som sitter i", "företag som sitter i", "andra kan tyvärr inte",
                "prövas bara om",
                "behandlas bara om", "bara om", "only if", "antagen till", "antagits till", "antagna till",
            ]
        ),
        (
            .together,
            [
                "samarrang*", "arrangeras av", "arrangerar … tillsammans", "ihop med", "tillsammans med",
                "i samarbete med", "samarbete~ med", "samverkan med", "gemensamt med", "medarrangör*", "anordnas … med",
                "anordnas av", "jointly with", "together with", "co-host*", "in cooperation with",
                "in collaboration with", "arrangör*", "i samverkan",
            ]
        ),
        (
            .represents,
            [
                "lokalt ombud för", "ombud för", "lokal part i", "lokal partner till", "lokal representant för",
                "företräder",
                "kontaktpunkt~ för", "lokal nod för", "nod för", "ombud för", "representerar", "representant~ för",
                "lokalkontor för", "del av nätverket", "medlem i nätverket", "på uppdrag av", "på uppdrag åt",
                "på … uppdrag", "genomförs av", "utförs av", "levereras av", "commissioned by", "delivered by",
                "upphandlat av", "upphandlad av", "finansieras av", "paid for by", "funded by",
                "förmedlar … tjänst~", "levererar … tjänst~", "utför … åt", "contact point for", "on behalf of",
                "local partner of", "är värd för", "drivs … av", "drivs av", "is run by", "are run by", "run by",
                "nod i", "lokal nod i", "värdorganisation för", "partner i nätverket",
                "genom vårt avtal med", "kontaktkontor för", "lokal kontakt för", "svarar lokalt för",
            ]
        ),
        (
            .apart,
            [
                "inte ihop med", "inte tillsammans med", "inte kombineras", "inte samtidigt", "inte förenas",
                "inte i kombination", "ej kombineras", "lämnas inte till", "ges inte till", "betalas inte ut till",
                "inte till den som", "kan inte få", "inte få", "kan inte söka", "får inte ha",
                "cannot also", "not both", "cannot be combined", "not together with", "not combined",
                "utesluter",
            ]
        ),
    ]
}
