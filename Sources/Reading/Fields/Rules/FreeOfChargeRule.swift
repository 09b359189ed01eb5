import Language
import Model

/// What costs nothing: `cost` is then "gratis".
enum FreeOfChargeRule: FieldRule {
    private static let words = FieldWords([
        "gratis", "helt gratis", "kostnadsfri", "kostnadsfritt", "kostnadsfria", "helt kostnadsfritt", "avgiftsfri",
        "avgiftsfritt",
        "avgiftsfria", "är avgiftsfri", "utan kostnad", "helt utan kostnad", "utan avgift", "utan att det kostar",
        "utan att det kostar något", "kostar inget",
        "kostar ingenting",
        "kostar inte något", "kostar inte ett öre", "betalar ingenting", "betalar inget", "betalar inte något",
        "tar inte betalt",
        "tar inget betalt", "fritt deltagande", "deltagandet är fritt", "ingen kostnad", "ingen avgift",
        "inga avgifter",
        "free of charge", "at no cost", "no charge", "no fee", "no cost", "without charge", "is free of charge",
        "are free of charge", "is free", "are free",
        "for free", "free advice", "free coaching", "free consultation", "free guidance", "free mentoring",
        "costs nothing", "pay nothing", "cost - free", "kostnadslöst",
    ])
    private static let notAll = FieldWords([
        "inte gratis", "inte kostnadsfri*", "inte avgiftsfri*", "ej kostnadsfri*", "not free", "första *",
        "för medlemmar", "medlemmar",
        "for members", "gratis parkering", "gratis fika", "gratis lunch", "gratis wifi", "gratis kaffe",
        "kostnadsfri parkering",
        "kostnadsfri avbokning", "kostnadsfria prov*", "tidigare", "formerly",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        guard let tokens = words.first(in: statement.text, statement.sentence) ?? plainFree(statement),
            !notAll.isSaid(in: statement.text, statement.sentence), tokens.lowerBound >= statement.label.upperBound
        else { return [] }
        return [FieldFinding(field: .cost, value: .text("gratis"), tokens: tokens, strength: .named)]
    }

    /// "Free", "…, free for members of the club", "15 hours of mentoring, free": English "free" that is about nothing else.
    private static func plainFree(_ statement: Statement) -> Range<Int>? {
        let index = statement.sentence.first { index in
            guard let word = statement.text[index], word.isWord("free"), statement.language == .english else {
                return false
            }
            guard let next = statement.text[index + 1], index + 1 < statement.sentence.upperBound else { return true }
            return [".", ",", ";", ")", "for", "to", "and"].contains(next.text)
        }
        guard let index, !["duty", "tax", "smoke", "-", "feel", "toll"].contains(statement.text[index - 1]?.text) else {
            return nil
        }
        return index..<index + 1
    }
}
