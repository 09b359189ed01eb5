/// Words by which houses call the parts of a page that are not its content, in classes, ids and headings.
enum ChromeWords {
    /// Menus and ways about the site.
    static let navigation: Set<String> = [
        "nav", "navbar", "navigation", "navigering", "menu", "meny", "submenu", "undermeny", "sidomeny", "huvudmeny",
        "breadcrumb", "breadcrumbs", "brodsmulor", "brödsmulor", "smulor", "crumbs", "sidebar", "sidofält", "skiplink",
        "skip", "toolbar", "topbar", "genvagar", "genvägar",
        "snabblankar", "snabblänkar", "quicklinks", "toc", "lang", "language", "sprak", "språk",
    ]

    /// Ways to the rest of a list, whatever stands beside their links.
    static let paging: Set<String> = ["pagination", "paginator", "pager", "paging", "paginering", "sidnumrering"]

    static let frame: Set<String> = [
        "footer", "sidfot", "masthead", "sidhuvud", "siteheader", "sitefooter", "colophon",
    ]

    static let consent: Set<String> = [
        "cookie", "cookies", "cookiebar", "cookiebanner", "consent", "samtycke", "kakor", "kaka", "gdpr",
    ]

    static let sharing: Set<String> = [
        "share", "sharing", "dela", "delning", "social", "sociala", "some", "addthis", "feedback", "rating", "betyg",
        "newsletter", "nyhetsbrev", "subscribe", "prenumerera",
    ]

    static let aside: Set<String> = [
        "news", "nyhet", "nyheter", "nyhetslista", "newslist", "nyhetsflode", "blogg", "blog", "press",
        "pressmeddelanden",
        "related", "relaterat", "relaterade", "arkiv", "archive", "popular", "mostread", "senaste",
    ]

    /// Headings of boxes that are about something else than the page.
    static let asideHeadings: Set<String> = [
        "nyheter", "senaste nytt", "senaste nyheterna", "senaste nyheter", "fler nyheter", "nytt från oss",
        "nyhetsarkiv",
        "pressmeddelanden", "press", "blogg", "från bloggen", "senaste inläggen", "news", "latest news", "recent news",
        "more news", "press releases", "blog", "recent posts", "relaterat", "relaterat innehåll", "relaterade sidor",
        "relaterade länkar", "läs också", "läs även", "se även", "se också", "liknande sidor", "andra har läst",
        "mest läst",
        "related", "related content", "related pages", "related links", "see also", "read also", "you may also like",
        "dela", "dela sidan", "dela den här sidan", "share", "share this page", "följ oss", "follow us",
        "sociala medier",
        "nyhetsbrev", "prenumerera", "prenumerera på vårt nyhetsbrev", "newsletter", "genvägar", "snabblänkar",
        "quick links",
        "hjälpte informationen dig", "var informationen till hjälp", "hittade du det du sökte", "was this page helpful",
        "tidigare evenemang", "genomförda evenemang", "arkiv", "past events", "previous events", "archive",
        "siffror", "i siffror", "vi i siffror", "fakta och siffror", "nyckeltal", "key figures", "facts and figures",
        "in numbers", "in figures",
        "lediga jobb", "jobba hos oss", "vacancies", "twitter", "instagram", "linkedin", "facebook", "i sociala medier",
        "på denna sida", "på den här sidan", "innehållsförteckning", "innehåll på sidan", "on this page",
        "table of contents", "contents", "aktuella nyheter", "aktuellt just nu", "nytt", "senast publicerat", "tipsa",
        "kakor",
        "cookies", "om kakor", "vi använder kakor", "vi använder cookies",
    ]

    /// What every site's menu has: two of these make a list of links a menu.
    static let menuEntries: Set<String> = [
        "hem", "start", "startsida", "startsidan", "kontakt", "kontakta oss", "om oss", "om webbplatsen", "nyheter",
        "aktuellt", "press", "sök", "jobba hos oss", "lediga jobb", "karriär", "in english", "english", "svenska",
        "logga in", "mina sidor", "webbkarta", "home", "about", "about us", "contact", "contact us", "news", "careers",
        "log in", "login", "sign in", "search", "sitemap", "press room", "blogg", "blog", "kalender", "media",
        "tillgänglighet", "tillgänglighetsredogörelse", "integritetspolicy", "privacy", "privacy policy", "cookies",
        "kakor",
        "om", "faq", "personuppgifter", "till startsidan",
    ]
}
