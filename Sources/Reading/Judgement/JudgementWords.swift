/// What pages say that are not the page that was asked for, in Swedish and English, as ``Swift/StringProtocol/comparable``.
enum JudgementWords {
    /// Titles and headings of challenges.
    static let robot = [
        "är du en robot", "är du ett robotprogram", "jag är inte en robot", "är du människa",
        "bekräfta att du är människa",
        "bekräfta att du är en människa", "kontrollerar din webbläsare", "are you a robot",
        "are you human",
        "just a moment", "attention required", "checking your browser", "verify you are human",
        "verifying you are human",
        "human verification", "access denied", "åtkomst nekad", "pardon our interruption",
        "request blocked", "request rejected", "captcha", "ddos protection", "bot verification", "one more step",
        "du har blockerats", "you have been blocked", "access to this page has been denied", "robot check",
    ]

    /// The same as whole titles only: within longer ones they name honest things, such as a security check for firms.
    static let robotTitles = [
        "säkerhetskontroll", "security check", "captcha", "verification", "verifiering", "vänta", "blocked",
    ]

    static let maintenanceTitles = ["underhåll", "underhållsarbete", "maintenance", "stängt", "vi är strax tillbaka"]

    /// Texts of challenges, where the heading is silent.
    static let robotText = [
        "vi kontrollerar din webbläsare", "kontrollerar att du inte är en robot", "bevisa att du inte är en robot",
        "bekräfta att du är en människa", "ovanlig trafik från ditt nätverk", "ovanligt mycket trafik från",
        "checking your browser before", "verify you are human", "verify that you are not a robot",
        "confirm you are human",
        "unusual traffic from your", "enable javascript and cookies to continue", "please complete the security check",
        "prove that you are human", "complete the captcha", "make sure you re not a robot",
        "needs to review the security of your connection",
        "request unsuccessful incapsula", "sorry you have been blocked", "your ip has been blocked",
    ]

    static let scripts = [
        "javascript", "java script",
    ]

    /// Ids and names of the places that scripts fill.
    static let mounts: Set<String> = [
        "root", "app", "main", "application", "__next", "__nuxt", "app-root", "react-root", "vue-app", "app-container",
        "page-root", "content-root", "svelte", "ember-app", "mount",
    ]

    static let maintenance = [
        "underhåll pågår", "planerat underhåll", "snart tillbaka",
        "vi är snart tillbaka",
        "strax tillbaka", "tillbaka snart", "driftstopp", "driftstörning", "tillfälligt stängd", "tillfälligt ur drift",
        "sidan är tillfälligt", "webbplatsen är tillfälligt", "vi uppdaterar webbplatsen",
        "vi uppdaterar vår webbplats", "vi byter server",
        "vi bygger om webbplatsen", "site maintenance", "under maintenance", "scheduled maintenance", "be right back",
        "back soon", "we ll be back", "we will be back", "temporarily unavailable", "temporarily closed",
        "service unavailable",
        "down for maintenance", "temporarily offline",
    ]

    static let error = [
        "sidan finns inte", "sidan finns inte längre", "sidan hittades inte", "sidan kunde inte hittas",
        "sidan kan inte hittas",
        "sidan kunde inte visas", "sidan saknas", "sidan är borttagen", "sidan har tagits bort",
        "sidan har flyttats eller tagits bort",
        "sidan har upphört", "hittar inte sidan", "hittade inte sidan", "vi kan inte hitta sidan",
        "vi hittar inte sidan",
        "kan inte hitta sidan", "sidan du söker finns inte", "sidan du söker", "sidan du letar efter",
        "artikeln finns inte",
        "innehållet finns inte", "fel 404", "404", "error 404", "404 error", "http 404", "page not found", "not found",
        "page doesn t exist", "page does not exist", "page no longer exists", "page could not be found",
        "page cannot be found",
        "can t find that page", "can t find the page", "couldn t find the page", "this page isn t available",
        "page is missing",
        "page has been removed", "content not found", "nothing found", "något gick fel", "ett fel uppstod",
        "ett fel har uppstått",
        "ett fel inträffade", "ett oväntat fel", "ett tekniskt fel", "tekniskt fel", "serverfel", "internt serverfel",
        "fel 500",
        "internal server error", "server error", "something went wrong", "an error occurred", "an error has occurred",
        "unexpected error", "application error", "bad gateway", "gateway timeout", "fel 403", "403 forbidden",
        "forbidden",
        "database error", "error establishing a database connection",
    ]

    static let login = [
        "logga in", "inloggning", "log in", "login", "sign in", "mina sidor", "medlemssidor", "member login",
        "medlemsinloggning",
    ]

    /// Words that say that the page asked for is behind a login.
    static let loginNeeded = [
        "du måste logga in", "du måste vara inloggad", "du behöver logga in", "du behöver vara inloggad",
        "inloggning krävs", "kräver inloggning", "logga in för att läsa", "logga in för att se",
        "logga in för att fortsätta",
        "sidan är bara för inloggade", "endast för inloggade", "you must log in", "you must be logged in",
        "you need to log in",
        "you need to sign in", "you must sign in", "please log in to", "please sign in to", "log in to continue",
        "sign in to continue", "login required", "authentication required",
    ]

    static let consent = [
        "kakor", "cookies", "samtycke", "innan du fortsätter", "before you continue", "consent",
        "vi värnar om din integritet",
        "we value your privacy", "cookie", "din integritet", "your privacy",
    ]
}
