/// What a site puts around the text of each page: menu, news, cookies, footer. The noise of real sites is in here,
/// and changes every week.
enum Frame: String, Sendable {
    /// Landmarks and lists, as of the last years.
    case modern
    /// Nothing but `div`, with class names.
    case boxes
    /// A table that holds menu and text side by side.
    case table

    func page(_ scene: Scene, title: String? = nil, head: String = "", main: String) -> String {
        let heading = title ?? scene.page.title
        let start = """
            <!DOCTYPE html>
            <html lang="\(scene.page.language)">
            <head>
            <meta charset="\(scene.page.charsetLabel)">
            <title>\(escaped(heading)) | \(escaped(scene.promoter.name))</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            \(head)</head>
            <body>

            """
        return start + body(scene, heading: heading, main: main) + "</body>\n</html>\n"
    }

    private func body(_ scene: Scene, heading: String, main: String) -> String {
        switch self {
        case .modern: modern(scene, heading: heading, main: main)
        case .boxes: boxes(scene, heading: heading, main: main)
        case .table: table(scene, heading: heading, main: main)
        }
    }

    private func modern(_ scene: Scene, heading: String, main: String) -> String {
        """
        <header><a href="/">\(escaped(scene.promoter.name))</a>
        <nav aria-label="Meny"><ul>
        \(menu(scene).map { "<li>\($0)</li>" }.joined(separator: "\n"))
        </ul></nav></header>
        <main>
        <h1>\(escaped(heading))</h1>
        \(main)\(updated(scene).map { "<p class=\"updated\">\($0)</p>\n" } ?? "")</main>
        <aside><h2>Aktuellt</h2><ul>
        \(scene.promoter.news.map { "<li>\(escaped($0))</li>" }.joined(separator: "\n"))
        </ul></aside>
        <footer><p>\(escaped(scene.promoter.about))</p>
        <p>\(contact(scene))</p>
        <p>I dag är det \(scene.state.monday.weekday) \(scene.state.monday.swedish). Besök på sidan: \(visits(scene)).</p></footer>
        <div class="cookie-banner"><p>Vi använder kakor för att webbplatsen ska fungera.</p><button>Godkänn</button></div>

        """
    }

    private func boxes(_ scene: Scene, heading: String, main: String) -> String {
        """
        <div class="cookies">Den här webbplatsen sparar kakor. <a href="/kakor">Läs mer</a></div>
        <div class="top"><div class="logo">\(escaped(scene.promoter.name))</div>
        <div class="menu">\(menu(scene).joined(separator: " | "))</div></div>
        <div class="wrapper"><div class="content">
        <h1 class="page-title">\(escaped(heading))</h1>
        \(main)\(updated(scene).map { "<div class=\"meta\">\($0)</div>\n" } ?? "")</div>
        <div class="sidebar"><div class="widget"><div class="widget-title">Nyheter</div>
        \(scene.promoter.news.map { "<div class=\"news\">\(escaped($0))</div>" }.joined(separator: "\n"))
        </div></div></div>
        <div class="bottom">\(contact(scene)) <span class="counter">Besökare nr \(visits(scene))</span></div>

        """
    }

    private func table(_ scene: Scene, heading: String, main: String) -> String {
        """
        <table width="100%"><tr><td colspan="2"><font size="5">\(escaped(scene.promoter.name))</font></td></tr>
        <tr><td width="160" valign="top">\(menu(scene).joined(separator: "<br>\n"))<hr>
        \(scene.promoter.news.map { "<small>\(escaped($0))</small>" }.joined(separator: "<br>\n"))</td>
        <td valign="top"><h1>\(escaped(heading))</h1>
        \(main)\(updated(scene).map { "<p><i>\($0)</i></p>\n" } ?? "")</td></tr>
        <tr><td colspan="2"><hr>\(contact(scene)) &nbsp; Utskriven \(scene.state.monday.iso)</td></tr></table>

        """
    }

    private func menu(_ scene: Scene) -> [String] {
        let pages = scene.promoter.pages.filter { !$0.build.isFeed }
        return ["<a href=\"/\">Start</a>"]
            + pages.map { "<a href=\"\($0.address.path)?sid=\(visits(scene))\">\(escaped($0.title))</a>" }
            + ["<a href=\"/om-oss\">Om oss</a>", "<a href=\"/lediga-jobb\">Lediga jobb</a>"]
    }

    private func contact(_ scene: Scene) -> String {
        "Kontakt: <a href=\"mailto:\(scene.promoter.contact)\">\(scene.promoter.contact)</a>, \(scene.promoter.phone)"
    }

    private func updated(_ scene: Scene) -> String? {
        scene.page.updated.map { Self.updatedWords(on: $0) }
    }

    /// What a page says of its own age.
    static func updatedWords(on day: Day) -> String { "Sidan uppdaterades senast den \(day.swedish)" }

    /// A number that is another every week, as counters and session numbers are.
    private func visits(_ scene: Scene) -> Int {
        scene.page.address.path.utf8.reduce(1_000 * scene.state.week) { ($0 * 31 + Int($1)) % 90_000 } + 10_000
    }
}
