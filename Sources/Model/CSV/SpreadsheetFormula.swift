/// What a spreadsheet would run when it opens a table, and how a cell says that it is text (OWASP, *CSV Injection*).
enum SpreadsheetFormula {
    /// The signs that begin a formula, also in the full-width forms that some programs fold.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

    /// The text with one `'` before it where it begins as a formula, or as a formula that was escaped already.
    static func escaped(_ text: String) -> String { isFormula(text) ? "'" + text : text }

    /// Undoes ``escaped(_:)``, and leaves an apostrophe that stands before anything else.
    static func unescaped(_ text: String) -> String {
        text.unicodeScalars.first == "'" && isFormula(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static func isFormula(_ text: String) -> Bool {
        text.unicodeScalars.first { $0 != "'" }.map(signs.contains) ?? false
    }
}
