import Language
import Model

/// The words around a document as Samsyn reads it.
struct ReadingWording {
    let language: TextLanguage

    private func text(_ swedish: String, _ english: String) -> String { Bilingual(swedish, english)[language] }

    var heading: String { text("Så läser Samsyn dokumentet", "How Samsyn reads the document") }
    var format: String { text("Format", "Format") }
    var encoding: String { text("Teckenkodning", "Encoding") }
    var judgement: String { text("Bedömning", "Judgement") }
    var rules: String { text("Regler som slog till", "Rules that fired") }
    var notice: String { text("Anmärkning", "Notice") }
    var follows: String { text("Läses också", "Read besides") }
    var field: String { text("Fält", "Field") }
    var value: String { text("Värde", "Value") }
    var quote: String { text("Ordagrant", "Word for word") }
    var rule: String { text("Regel", "Rule") }
    var place: String { text("Plats", "Place") }
    var recordText: String { text("Texten, med beläggen märkta", "The text, its evidence marked") }
    var pageText: String { text("Text som gäller hela sidan", "Text that holds for the whole page") }
    var nothing: String { text("Här syns inget erbjudande.", "No offering is seen here.") }
    var title: String { text("namn", "title") }

    func foundBy(_ rule: String) -> String { text("Hittad av regeln \(rule).", "Found by the rule \(rule).") }

    func judgement(_ judgement: PageJudgement) -> String {
        switch judgement {
        case .content: text("innehåll", "content")
        case .errorPage: text("felsida, fast servern svarar 200", "an error page, though the server answers 200")
        case .maintenance: text("underhållsarbete", "maintenance")
        case .loginWall: text("kräver inloggning", "asks for a log-in")
        case .botWall: text("frågar om läsaren är en människa", "asks whether the reader is a person")
        case .consentWall: text("bara en fråga om samtycke", "only a question for consent")
        case .scriptShell: text("tom utan skript", "empty without scripts")
        case .truncated: text("avklippt", "cut off")
        case .nothing: text("inget som kan vara ett erbjudande", "nothing that could be an offering")
        }
    }
}
