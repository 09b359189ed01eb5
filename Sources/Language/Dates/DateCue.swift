/// What the words around a date make of it.
enum DateCue: Hashable, Sendable {
    /// Only an end, the day itself included: "senast".
    case until
    /// Only an end, the day before: "före".
    case before
    /// Only a start: "från och med".
    case from
    /// Only a start, the day after: "efter".
    case after
    case published
    case updated

    var isStamp: Bool { self == .published || self == .updated }
}

/// The words that say whether a date is a deadline, a start or a stamp: data.
enum DateCueWords {
    /// Directly before a date.
    static let adjacent = Phrases<DateCue?>([
        (
            [
                "senast", "allra senast", "t o m", "tom", "till och med", "fram till", "fram till och med",
                "fram t o m",
                "ända till", "by", "until", "no later than", "not later than", "at the latest", "latest", "up to",
                "up to and including", "through", "on or before", "deadline", "intill", "längst till",
            ], .until
        ),
        (["före", "innan", "before", "prior to", "in advance of", "ahead of"], .before),
        // What goes out with a time ends with it.
        (
            [
                "före utgången av", "innan utgången av", "före slutet av", "innan slutet av", "before the end of",
                "före midnatt", "innan midnatt",
                "before midnight",
            ], .until
        ),
        (
            [
                "från och med", "fr o m", "fom", "från", "from", "starting", "starting on", "starting from",
                "beginning",
                "as of", "as from", "with effect from", "effective from", "since", "sedan", "med start", "med början",
                "tidigast", "earliest", "räknat från", "och från", "from and including", "alltsedan",
            ], .from
        ),
        (["efter", "after"], .after),
        // A thing made on a day does not begin there.
        (
            [
                "rapport* från", "protokoll* från", "beslut* från", "siffror från", "uppgifter från", "statistik från",
                "artikel* från", "bild* från", "undersökning* från", "figures from", "data from", "report from",
            ], nil
        ),
    ])

    /// Somewhat before a date, in the same clause.
    static let labels = Phrases<DateCue?>([
        (
            [
                "*ansökningsdag", "*anmälningsdag", "*inlämningsdag", "*svarsdag", "*ansökningsdagen",
                "*anmälningsdagen",
                "*ansökningsdatum", "*anmälningsdatum", "sista dag", "sista dagen", "sista datum", "sista dag att",
                "sista ansökan", "sista anmälan", "sista datumet", "sista chansen", "stänger", "stängs", "deadline",
                "deadlines", "deadlinen", "closes", "close", "closing", "closing date", "due", "due date", "due by",
                "osa",
                "rsvp", "går ut", "löper ut", "upphör", "inne", "inkommen", "inkommit", "kommit in", "komma in",
                "oss tillhanda",
                "last day", "last date", "final date", "apply by", "ends", "expires", "slutdatum", "slutar",
                "stängningsdatum",
                "avslutas", "end date", "ansökan senast", "anmälan senast", "ansök senast", "anmäl dig senast",
                "stängde",
                "closed", "anmälningstiden går ut", "giltig till", "gäller till", "senast", "inlämning", "inlämnas",
                "skickas in",
                "skicka in", "lämnas in", "*stopp", "stoppdatum", "stoppdag", "brytdatum", "brytdag", "vara hos oss",
                "finnas hos oss",
            ], .until
        ),
        (
            [
                "öppnar", "öppnas", "opens", "applications open", "call open", "open on", "open from", "opening",
                "startar", "startas", "börjar", "börja", "starts",
                "start", "starting", "begins", "*start", "*starten", "startdatum", "start date", "träder i kraft",
                "drar igång",
                "går igång", "inleds", "lanseras", "launches", "effective", "gäller från", "öppningsdatum",
                "första dag", "första ansökningsdag", "första ansökningsdagen",
                "comes into force", "comes into effect", "enters into force", "sätter igång",
            ], .from
        ),
        (
            [
                "publicerad", "publicerat", "publicerades", "published", "posted", "publiceringsdatum",
                "publiceringsdag",
                "skapad", "skapades", "created", "datum för publicering", "utlagd", "released",
            ], .published
        ),
        (
            [
                "uppdaterad", "uppdaterat", "uppdaterades", "updated", "granskad", "granskades", "granskat",
                "faktagranskad",
                "reviewed", "modified", "ändrad", "ändrades", "ändrat", "reviderad", "reviderades", "revised", "edited",
                "kontrollerad", "uppdateringsdatum", "ändringsdatum", "senaste uppdatering", "senaste uppdateringen",
                "senaste ändring", "senaste ändringen", "senaste granskning", "senast uppdatering", "last update",
                "last review", "last change", "last changed", "latest update", "checked", "redigerad", "redigerades",
                "uppdateringen skedde", "korrekturläst",
            ], .updated
        ),
        // These take the label's sense away again.
        (["ej publicerad", "inte uppdaterad", "igen"], nil),
    ])

    /// Directly after a date: "3 maj är sista dag", "den 1 mars öppnar ansökan".
    static let following = Phrases<DateCue?>([
        (
            [
                "är sista", "är den sista", "är deadline", "är senaste", "senast", "stänger", "stängs",
                "går ansökningstiden ut",
                "går tiden ut", "is the deadline", "is the last", "is the closing", "at the latest", "closes",
                "löper ut", "upphör",
                "är absolut sista", "( deadline", "( sista",
            ], .until
        ),
        (
            [
                "öppnar", "öppnas", "startar", "börjar", "opens", "starts", "begins", "och framåt", "och tills vidare",
                "- tills vidare", "- tillsvidare",
                "och tillsvidare", "onwards", "and onwards", "eller senare", "or later", "träder", "och därefter",
                "inleds",
            ], .from
        ),
        (["eller tidigare", "or earlier", "or before"], .until),
    ])

    /// What makes a bare "till" before a day an end: otherwise a meeting may be moved to that day.
    static let openWords = Phrases<Void>([
        (
            [
                "öppen", "öppet", "öppna", "open", "gäller", "pågår", "löper", "fram", "ända", "ansök*", "anmäl*",
                "sök*", "svar*",
                "kvar", "bok*", "förläng*", "varar", "giltig*", "tar emot", "lämna*", "skicka*", "utlysning*", "kan",
                "erbjud*",
            ], ()
        )
    ])

    /// What makes it a goal instead.
    static let movedWords = Phrases<Void>([
        (
            [
                "flytt*", "framflytt*", "skjut*", "uppskj*", "inbjud*", "välkom*", "kall*", "planer*", "inbjuden",
                "bjuder",
            ], ()
        )
    ])
}
