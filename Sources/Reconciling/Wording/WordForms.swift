/// A word, and what is left of it without the endings that Swedish and English bend words with.
///
/// It is generous on purpose: a pattern names the stem that it wants, so a wrong cut meets no pattern.
enum WordForms {
    /// The longest first is of no matter: every cut is a form.
    private static let endings = [
        "a", "ad", "ade", "an", "ans", "ar", "are", "arna", "arnas", "as", "at", "ats", "d", "de", "des", "e",
        "ed", "en", "ens", "er", "erna", "ernas", "ers", "es", "et", "ets", "n", "na", "nas", "ns", "or", "orna",
        "ornas", "r", "rna", "rnas", "rs", "s", "t", "te", "ts",
    ].map { Array($0.utf8) }

    private static let shortestStem = 2

    static func of(_ word: String) -> [String] {
        let bytes = Array(word.utf8)
        var forms = [word]
        for ending in endings where bytes.count >= ending.count + shortestStem {
            let cut = bytes.count - ending.count
            if bytes[cut...].elementsEqual(ending) { forms.append(String(decoding: bytes[..<cut], as: UTF8.self)) }
        }
        return forms
    }
}
