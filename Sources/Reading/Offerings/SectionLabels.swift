/// Headings that divide the text of one offering, and headings that belong to no offering at all.
enum SectionLabels {
    /// Whether a heading only says which side of the matter follows: "Vem kan söka?", "Villkor".
    static func isSection(_ title: String) -> Bool {
        let plain = title.comparable
        if exact.contains(plain) || FieldLabels.isLabel(title) { return true }
        let words = plain.split(separator: " ")
        guard let first = words.first else { return true }
        if questionWords.contains(first), title.hasSuffix("?") || words.count <= 7 { return true }
        return words.count <= 7 && starts.contains { plain == $0 || plain.hasPrefix($0 + " ") }
    }

    /// Whether a title belongs to a house, not to what it offers: contacts, news, small print.
    static func isBoilerplate(_ title: String) -> Bool {
        let plain = title.comparable
        return boilerplate.contains(plain) || ChromeWords.asideHeadings.contains(plain)
            || boilerplateStarts.contains { plain.hasPrefix($0) }
    }

    private static let questionWords: Set<Substring> = [
        "vem", "vilka", "vilken", "vad", "hur", "när", "var", "varför", "vart", "kan", "får", "måste", "behöver", "who",
        "what", "how", "when", "where", "why", "which", "can", "do", "does", "is", "are", "must",
    ]

    private static let exact: Set<String> = [
        "bakgrund", "syfte", "mål", "målgrupp", "innehåll", "upplägg", "program", "process", "processen",
        "steg för steg",
        "steg", "exempel", "fördelar", "nytta", "resultat", "beslut", "utbetalning", "rapportering", "redovisning",
        "dokument", "filer", "bilagor", "blanketter", "blankett", "ladda ner", "länkar", "mer information", "mer info",
        "läs mer", "information", "om", "övrigt", "bra att veta", "tänk på", "praktisk information", "detta ingår",
        "ingår",
        "anmälan", "anmäl dig", "ansök", "ansök nu", "ansökan", "boka", "tider", "datum och plats", "tid och plats",
        "plats",
        "datum", "priser", "pris", "kostnad", "frågor", "frågor och svar", "vanliga frågor", "faq", "referenser",
        "kundcase",
        "sekretess", "regler", "regelverk", "lagar", "definitioner", "ordlista", "sammanfattning", "översikt",
        "introduktion",
        "inledning", "villkor", "krav", "kriterier", "avgränsningar", "medfinansiering", "stödberättigade kostnader",
        "bedömning", "urval", "tidplan", "agenda", "talare", "medverkande", "arrangörer", "arrangör", "partners",
        "fakta",
        "background", "purpose", "aim", "aims", "objectives", "target group", "contents", "content", "programme",
        "agenda",
        "process", "step by step", "steps", "examples", "example", "benefits", "results", "decision", "payment",
        "reporting",
        "documents", "downloads", "files", "forms", "links", "more information", "read more", "information", "about",
        "other",
        "good to know", "practical information", "included", "register", "registration", "sign up", "apply",
        "apply now",
        "application", "book", "dates", "time and place", "venue", "prices", "price", "cost", "costs", "questions",
        "questions and answers", "frequently asked questions", "references", "case", "cases", "rules", "regulations",
        "definitions", "summary", "overview", "introduction", "terms", "conditions", "terms and conditions", "criteria",
        "requirements", "eligibility", "eligible costs", "assessment", "selection", "timeline", "speakers",
        "organisers",
        "partners", "facts", "key facts", "in brief", "i korthet", "kort om", "snabbfakta", "nästa steg", "next steps",
        "våra rådgivare", "our advisers", "kom igång", "get started", "så går det till", "det här får du",
        "detta får du",
    ]

    private static let starts = [
        "så", "så här", "det här", "detta", "om", "för dig som", "för vem", "ansök om", "att tänka på", "innan du",
        "efter",
        "under", "vi hjälper", "vi erbjuder dig", "därför", "exempel på", "villkor för", "krav på", "kostnad för",
        "mer om",
        "läs mer om", "ladda ner", "steg 1", "steg 2", "steg 3", "steg 4", "fas 1", "fas 2", "fas 3", "1", "2", "3",
        "4",
        "this is", "this", "about", "for whom", "before you", "after", "examples of", "terms for", "requirements for",
        "cost of", "more about", "read more about", "download", "step 1", "step 2", "step 3", "step 4", "phase 1",
        "phase 2",
        "your", "din", "ditt", "dina", "du", "you", "vårt arbete",
    ]

    private static let boilerplate: Set<String> = [
        "kontakt", "kontakta oss", "kontaktuppgifter", "kontakter", "kontaktpersoner", "kontaktperson", "hitta hit",
        "öppettider", "besöksadress", "postadress", "adress", "telefon", "e post", "har du frågor", "frågor",
        "behöver du hjälp",
        "behöver du råd", "hör av dig", "ring oss", "mejla oss", "skriv till oss", "medarbetare", "personal",
        "våra medarbetare",
        "styrelse", "styrelsen", "organisation", "om oss", "om webbplatsen", "om företaget", "press", "sök", "logga in",
        "mina sidor", "tillgänglighet", "integritetspolicy", "personuppgifter", "hantering av personuppgifter",
        "dataskydd",
        "kakor", "cookies", "webbkarta", "filter", "filtrera", "sortera", "sökresultat", "visa fler", "kategorier",
        "ämnen",
        "taggar", "våra partners", "partners", "samarbetspartners", "sponsorer", "innehåll", "meny", "navigering",
        "sidfot",
        "blanketter", "dokument", "ladda ner", "länkar", "faq", "vanliga frågor", "frågor och svar",
        "contact", "contact us", "contacts", "contact details", "find us", "opening hours", "address", "any questions",
        "questions", "need help", "do you need help", "get in touch", "call us", "write to us", "staff", "our staff",
        "team",
        "our team", "board", "organisation", "about us", "press", "search", "log in", "login", "accessibility",
        "privacy policy", "privacy", "cookies", "sitemap", "filter", "sort", "search results", "show more",
        "categories",
        "topics", "tags", "our partners", "partners", "sponsors", "menu", "navigation", "footer", "downloads",
        "documents", "links", "frequently asked questions", "aktuellt", "aktuellt just nu", "på gång", "just nu",
        "senaste nytt", "mer att läsa", "what s new", "highlights", "updates",
        "hem", "home", "start", "nyheter", "news", "kalender",
        "arkiv",
    ]

    private static let boilerplateStarts = [
        "kontakta ", "kontakt ", "har du frågor", "har du en fråga", "do you have questions", "frågor om ",
        "hittade du",
        "dela ", "share ", "följ oss", "follow us", "prenumerera", "subscribe", "sidan kunde inte", "page not found",
        "till startsidan", "till toppen", "tillbaka", "back to", "lediga jobb", "öppettider", "opening hours",
        "synpunkter",
        "lämna synpunkter", "felanmäl", "klagomål", "tyck till", "complaints", "feedback",
    ]
}
