/// One offering on a list page.
public struct Card: Sendable {
    public var title: String
    public var text: String
    public var path: String

    public init(title: String, text: String, path: String) {
        self.title = title
        self.text = text
        self.path = path
    }

    public static let loan = Card(
        title: "Norrskenslånet",
        text: "Lån till små företag som vill växa på nya marknader. Du kan låna upp till 400 000 kronor hos oss.",
        path: "/stod/norrskenslanet")
    public static let check = Card(
        title: "Fjällchecken",
        text: "Bidrag till bolag som tar fram en prototyp. Vi betalar hälften av kostnaden för en konsult.",
        path: "/stod/fjallchecken")
    public static let advice = Card(
        title: "Fri rådgivning för nystartade",
        text: "Våra rådgivare hjälper dig som nyss har startat eget med budget, skatter och avtal.",
        path: "/stod/radgivning")
    public static let fair = Card(
        title: "Mässresan till Hamburg",
        text: "Följ med på en gemensam monter. Vi ordnar transport, tolk och möten med inköpare på plats.",
        path: "/stod/massresan")
    public static let coach = Card(
        title: "Exportcoachen",
        text: "En erfaren coach följer ditt företag under ett halvår medan ni bygger upp försäljning utomlands.",
        path: "/stod/exportcoachen")
    public static let guarantee = Card(
        title: "Kundgarantin",
        text: "Garanti för fordringar på utländska köpare, när banken vill ha säkerhet för sin kredit.",
        path: "/stod/kundgarantin")

    public static let five = [loan, check, advice, fair, coach]

    public func saying(_ text: String) -> Card { Card(title: title, text: text, path: path) }

    private var html: String {
        "<article class=\"kort\"><h2><a href=\"\(path)\">\(title)</a></h2><p>\(text)</p></article>"
    }

    public static func page(_ cards: [Card]) -> String {
        """
        <!doctype html><html lang="sv"><head><title>Våra stöd – Kraftkontoret</title></head><body>
        <header><nav><a href="/">Start</a> <a href="/om">Om oss</a></nav></header>
        <main><h1>Våra stöd</h1><p>Här är allt som Kraftkontoret erbjuder företag i fjällen.</p>
        \(cards.map(\.html).joined(separator: "\n"))
        </main><footer><p>Kraftkontoret, Storgatan 1</p></footer></body></html>
        """
    }

    /// The page of this offering alone.
    public func detail(_ text: String) -> String {
        """
        <!doctype html><html lang="sv"><head><title>\(title) – Kraftkontoret</title></head><body>
        <header><nav><a href="/">Start</a> <a href="/stod">Våra stöd</a></nav></header>
        <main><h1>\(title)</h1><p>\(text)</p></main>
        <footer><p>Kraftkontoret, Storgatan 1</p></footer></body></html>
        """
    }
}
