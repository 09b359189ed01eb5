/// The words by which pages of offerings are told from others, in Swedish and English, written as ``PlainWords`` are.
enum TellingWords {
    /// What promoters call what they offer. The first that fits counts.
    static let offering: [TellingWord] =
        words(
            12, .ending, "tjanst", "tjanster", "tjansterna", "erbjudande", "erbjudanden", "finansiering", "finansiera",
            "program", "programmet", "bidrag", "bidragen", "lan", "lanen", "radgivning", "coachning", "garantier",
            "garanti", "forsakringar", "checkar", "checken", "stipendier")
        + words(12, .ending, "stod", "stoden", "stodet", "utlysningar", "utlysning", "kapital", "insatser")
        + words(12, .beginning, "finansier", "utlysning", "erbjud", "vaxtkraft")
        + words(
            12, .whole, "services", "service", "funding", "finance", "financing", "loans", "grants", "guarantees",
            "insurance", "offers", "offerings", "programmes", "programs", "advice", "advisory", "coaching", "support",
            "calls", "vouchers", "products", "solutions")
        + words(
            9, .ending, "kurser", "kurs", "utbildning", "utbildningar", "kalender", "kalendarium", "evenemang",
            "seminarier", "seminarium", "aktiviteter", "webbinarier", "traffar", "massor")
        + words(
            9, .whole, "courses", "training", "calendar", "events", "event", "seminars", "webinars", "workshops",
            "delegationer", "delegations", "incubator", "inkubator", "accelerator", "acceleratorn")
        + words(
            6, .whole, "foretag", "foretagare", "business", "export", "exportera", "internationalisering",
            "internationalisera", "vaxa", "starta", "utveckla", "innovation", "innovera", "investera", "hallbarhet",
            "etablera", "companies", "startups", "grow", "hjalp", "produkter", "losningar", "medlemsformaner",
            "formaner")

    /// What else sites consist of.
    static let other: [TellingWord] =
        words(
            -30, .whole, "kontakt", "kontakta", "contact", "cookies", "kakor", "integritet", "integritetspolicy",
            "personuppgifter", "gdpr", "privacy", "login", "logga", "sok", "search", "tillganglighet",
            "tillganglighetsredogorelse", "accessibility", "sitemap", "webbkarta", "villkor", "terms", "kassa",
            "varukorg", "cart", "taggar", "tag", "author", "forfattare", "feedback", "admin", "wp", "person")
        + words(
            -20, .whole, "om", "about", "nyheter", "nyhet", "news", "press", "pressrum", "pressmeddelanden", "blogg",
            "blog", "artiklar", "articles", "jobb", "jobs", "karriar", "career", "careers", "lediga", "medarbetare",
            "personal", "staff", "team", "styrelse", "styrelsen", "board", "arsredovisning", "rapporter", "reports",
            "referenser", "case", "cases", "kundcase", "berattelser", "stories", "podd", "podcast", "historia",
            "organisation", "ledning", "policy", "gallery", "galleri", "bilder", "upphandling", "vision")

    private static func words(_ points: Int, _ place: TellingWord.Place, _ texts: String...) -> [TellingWord] {
        texts.map { TellingWord(text: $0, place: place, points: points) }
    }
}
