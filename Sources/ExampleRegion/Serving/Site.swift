/// One promoter's site in one week.
struct Site: Sendable {
    let promoter: PromoterState
    let state: WeekState
    let port: Int

    /// - Returns: nil where nothing stands at the path this week.
    func answer(path: String) -> Answer? {
        if path == "/robots.txt" { return robots() }
        if let page = promoter.pages.first(where: { $0.address.path == path }) { return answer(for: page) }
        for page in promoter.pages where page.hasDetails {
            if let offering = page.offerings.first(where: { $0.address.path == path }) {
                return html(scene(page).detailPage(of: offering), charset: page.charset)
            }
        }
        return path == "/"
            ? html(startPage()) : ["/om-oss", "/lediga-jobb", "/kakor"].contains(path) ? html(aside()) : nil
    }

    func notFound(_ path: String) -> Answer {
        var answer = html("<!DOCTYPE html>\n<title>Sidan finns inte</title>\n<h1>Sidan finns inte</h1>\n")
        answer.status = 404
        return answer
    }

    private func scene(_ page: PageState) -> Scene {
        Scene(page: page, promoter: promoter, state: state, port: port)
    }

    private func answer(for page: PageState) -> Answer {
        switch page.fault {
        case .moved(let path):
            return Answer(status: 301, location: SiteAddress(host: promoter.host, path: path).served(on: port))
        case .status(let code):
            var answer = html("<!DOCTYPE html>\n<title>\(code)</title>\n<h1>Något gick fel</h1>\n")
            answer.status = code
            return answer
        case .slow, nil:
            var answer = html(page.build.document(of: scene(page)), charset: page.charset)
            if page.build.isFeed { answer.contentType = page.build.contentType + "; charset=utf-8" }
            answer.isSlow = page.fault == .slow
            return answer
        }
    }

    /// A page in another encoding tells so itself, in its `meta` element: the server does not.
    private func html(_ text: String, charset: String? = nil) -> Answer {
        guard charset == "windows-1252" else { return Answer(body: Array(text.utf8)) }
        return Answer(contentType: "text/html", body: Windows1252.encode(text))
    }

    private func robots() -> Answer {
        let closed = promoter.disallowed.map { "Disallow: \($0)\n" }.joined()
        return .text("User-agent: *\n" + (closed.isEmpty ? "Disallow:\n" : closed))
    }

    private func startPage() -> String {
        let pages = promoter.pages.map { "<li><a href=\"\($0.address.path)\">\(escaped($0.title))</a></li>\n" }
        return """
            <!DOCTYPE html>
            <html lang="sv"><head><meta charset="utf-8"><title>\(escaped(promoter.name))</title></head>
            <body><h1>\(escaped(promoter.name))</h1><p>\(escaped(promoter.about))</p>
            <ul>\(pages.joined())</ul></body></html>

            """
    }

    private func aside() -> String {
        "<!DOCTYPE html>\n<html lang=\"sv\"><head><meta charset=\"utf-8\"><title>\(escaped(promoter.name))</title></head>\n"
            + "<body><h1>\(escaped(promoter.name))</h1><p>\(escaped(promoter.about))</p></body></html>\n"
    }
}
