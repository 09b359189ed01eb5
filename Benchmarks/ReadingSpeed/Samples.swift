/// Documents to measure with: made here, the same at every run, of the size that promoters' pages and feeds have.
enum Samples {
    /// A list page of about 30 kB: menus, cards with labelled fields, a footer, a script.
    static let listPage = page(heading: "Våra stöd", body: (0..<44).map(card).joined())

    /// The page of one offering, of the same size.
    static let offeringPage = page(heading: "Internationaliseringscheck", body: (0..<40).map(section).joined())

    /// RSS with 200 entries.
    static let feed: String = {
        let items = (0..<200).map { number in
            "<item><title>Stöd nr \(number) &amp; råd</title><link>https://a.example/stod/\(number)</link>"
                + "<guid isPermaLink=\"false\">id-\(number)</guid>"
                + "<pubDate>Mon, 02 Nov 2026 09:15:00 +0100</pubDate><category>Export</category>"
                + "<description><![CDATA[<p>\(sentence(number)) <a href=\"/stod/\(number)\">Läs mer</a>.</p>"
                + "<ul><li>Sista dag 3 maj</li><li>Högst \(number + 20) 000 kr</li></ul>"
                + "<p>\(sentence(number + 7)) \(sentence(number + 3))</p>]]></description></item>"
        }
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><title>Nytt</title>"
            + "<link>https://a.example/</link>\(items.joined())</channel></rss>"
    }()

    private static func page(heading: String, body: String) -> String {
        let menu = (0..<60).map {
            "<li class=\"menu__item\"><a href=\"/meny/\($0)\">\(words[$0 % words.count])</a></li>"
        }
        let script = String(repeating: "window.dataLayer=window.dataLayer||[];function gtag(){}", count: 40)
        return """
            <!doctype html><html lang="sv"><head><meta charset="utf-8"><title>\(heading) – Byrån</title>
            <meta name="description" content="\(sentence(1))"><link rel="stylesheet" href="/stil.css">
            <script>\(script)</script></head><body><header><nav><ul>\(menu.joined(separator: "\n"))</ul></nav></header>
            <main><h1>\(heading)</h1><p class="lead">\(sentence(2)) \(sentence(3))</p>\(body)</main>
            <footer><p>Byrån, Storgatan 1, 972 31 Luleå. Telefon 0920-12 34 56.</p></footer></body></html>
            """
    }

    private static func card(_ number: Int) -> String {
        """
        <article class="card card--wide"><div class="card__body"><h2 class="card__title">
        <a href="/stod/\(number)">\(purposes[number / words.count]) \(words[number % words.count].lowercased())</a></h2>
        <p>\(sentence(number)) \(sentence(number + 5))</p>
        <dl><dt>Sista ansökningsdag</dt><dd>den \(number % 27 + 1) maj 2027</dd>
        <dt>Belopp</dt><dd>högst \(number + 20) 000 kr</dd><dt>Kontakt</dt><dd>rad@byran.example</dd></dl></div></article>
        """
    }

    private static func section(_ number: Int) -> String {
        "<h2>\(words[number % words.count])</h2><p>\(sentence(number)) \(sentence(number + 1))</p>"
            + "<ul><li>\(sentence(number + 2))</li><li>\(sentence(number + 4))</li></ul>"
    }

    private static let words = [
        "Export", "Finansiering", "Rådgivning", "Nya marknader", "Garantier", "Kurser", "Nätverk", "Tull", "Om oss",
        "Nyheter", "Kalender", "Hållbarhet", "Innovation",
    ]

    /// Beside ``words``, a title of its own for each card: a list whose titles repeat is no list of offerings.
    private static let purposes = ["Stöd för", "Lån till", "Hjälp med", "Check för"]

    private static func sentence(_ number: Int) -> String { sentences[number % sentences.count] }

    private static let sentences = [
        "Företag i länet med högst 249 anställda kan söka stöd för upp till 50 procent av kostnaden.",
        "Vi hjälper dig att hitta kunder och partner på marknader utanför Norden, steg för steg.",
        "Lånet är på 500 000 till 5 miljoner kronor och betalas tillbaka på 36 månader.",
        "Ansökan är öppen från den 1 mars till den 30 april 2027 och handläggs inom sex veckor.",
        "Kursen ges digitalt den 15–17 oktober och kostar 2 500 kr per person.",
        "Kontakta oss så berättar vi mer om villkoren och om hur en ansökan går till.",
        "Stödet gäller inte för jordbruk, fiske eller företag i svårigheter.",
    ]
}
