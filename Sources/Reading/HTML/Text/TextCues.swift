/// Phrases by which pages of many languages lead their readers elsewhere. Data: what a line begins with.
enum TextCues {
    /// Characters of a line that can be one.
    private static let lengthLimit = 130

    /// Whether a line invites to read something else.
    static func invites(_ line: TextLine) -> Bool {
        guard line.length <= lengthLimit else { return false }
        guard invitations.begin(line.text) else { return false }
        // As running text the same words may begin a sentence; alone on a line, before a colon or a link they don't.
        return line.headingLevel != nil || line.linked > 0 || line.length <= 45 || line.text.contains(":")
    }

    /// Whether a line only says whose the picture or the text is.
    static func credits(_ line: TextLine) -> Bool {
        guard line.length <= 70, line.headingLevel == nil else { return false }
        return origins.begin(line.text)
    }

    private static let invitations = OpeningPhrases([
        "läs också", "läs även", "läs mer", "läs vidare", "se även", "se också", "fler artiklar", "mer om ämnet",
        "relaterade", "relaterat", "liknande", "prenumerera", "följ oss", "tipsa", "dela artikeln", "dela sidan",
        "read more", "read also", "also read", "read next", "see also", "related", "more from", "more on", "more about",
        "more stories", "you may also like", "you might also like", "recommended", "don't miss", "subscribe", "sign up",
        "follow us", "share this", "share on", "click here to", "tags", "filed under", "posted in", "previous post",
        "next post", "leave a comment", "leave a reply", "advertisement", "story continues", "about the author",
        "further reading", "latest news", "trending", "most read", "most popular", "up next", "watch also", "watch:",
        "lesen sie auch", "lesen sie mehr", "lesen sie dazu", "lesen sie hier", "lesen sie weiter", "lies auch",
        "auch interessant", "mehr zum thema", "mehr zu", "mehr dazu", "mehr aus", "mehr von", "mehr infos",
        "mehr lesen",
        "weiterlesen", "weitere artikel", "weitere beiträge", "weitere meldungen", "weitere themen", "weitere news",
        "weiterführende", "das könnte sie", "das könnte dich", "das könnte euch", "das thema könnte",
        "dies könnte sie", "sie könnten auch", "schon gelesen", "siehe auch", "zum thema", "verwandte", "ähnliche",
        "lust auf mehr", "schlagworte", "schlagwörter", "stichworte", "teilen", "artikel teilen", "folgen sie uns",
        "newsletter", "anzeige", "werbung", "jetzt abonnieren", "kommentare", "kommentar schreiben", "über den autor",
        "über die autorin", "zum weiterlesen", "passend dazu", "links zum", "foto-serie", "video:", "im video",
        "bildergalerie",
        "lire aussi", "à lire aussi", "à lire", "lire la suite", "voir aussi", "sur le même sujet", "en savoir plus",
        "articles liés", "articles similaires", "partager", "suivez-nous", "abonnez-vous", "mots-clés", "à voir aussi",
        "lea también", "lea más", "lea además", "lea:", "lee también", "leer más", "leer también", "te puede interesar",
        "le puede interesar", "también te puede", "también puedes leer", "vea también", "ver también", "mira también",
        "más información", "más sobre", "noticias relacionadas", "temas relacionados", "artículos relacionados",
        "relacionado", "relacionados", "compartir", "comparte", "suscríbete", "síguenos", "etiquetas", "además:",
        "leia também", "leia mais", "veja também", "saiba mais", "notícias relacionadas", "compartilhe",
        "leggi anche", "leggi tutto", "potrebbe interessarti", "vedi anche", "articoli correlati", "condividi",
        "guarda anche", "approfondimenti", "ti potrebbe",
        "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "przeczytaj", "zobacz też", "zobacz także",
        "zobacz również", "zobacz więcej", "polecamy", "dowiedz się więcej", "więcej na temat", "więcej o",
        "podobne artykuły", "tagi", "udostępnij", "materiał chroniony",
        "lees ook", "lees meer", "lees verder", "zie ook", "meer over", "meer nieuws", "gerelateerd",
        "læs også", "læs mere", "se også", "les også", "les mer", "lue myös", "lue lisää", "katso myös",
        "čtěte také", "čtěte také:", "přečtěte si", "čítajte", "olvass", "kapcsolódó", "citește și", "vezi și",
        "читайте также", "смотрите также", "по теме", "читайте також", "ilgili haberler", "διαβάστε", "相关", "関連記事",
    ])

    private static let origins = OpeningPhrases([
        "foto:", "fotos:", "foto ©", "bild:", "bilder:", "bildquelle", "titelbild", "beitragsbild", "fotocredit",
        "photo:", "photos:", "photo by", "photo credit", "image:", "image credit", "picture:", "source:", "quelle:",
        "quellen:", "källa:", "źródło", "fot.", "fuente:", "fonte:", "crédit photo", "©", "getty images",
        "foto van", "imagen:", "grafik:", "text:", "autor:", "illustration:",
    ])
}
