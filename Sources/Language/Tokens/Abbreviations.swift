/// Words whose full stop does not end a sentence.
enum Abbreviations {
    /// What stands before the last full stop of "t.ex.", "ca.", "kl." and their like: a capital may follow it.
    static let inside: Set<String> = [
        "ex", "bl", "dvs", "resp", "ca", "cirka", "kl", "nr", "st", "tel", "tfn", "mob", "fr", "inkl", "exkl", "max",
        "min", "ev", "jfr", "obs", "sid", "kap", "art", "ang", "avd", "civ", "dir", "doc", "prof", "dr", "mr", "mrs",
        "ms", "forts", "ggr", "mn", "milj", "mdr", "org", "pga", "tom", "fom", "ung", "vd", "vv", "eg", "ie", "vs",
        "approx", "dept", "est", "incl", "no", "nos", "ltd", "inc", "fig", "cf", "jan", "feb", "febr", "mar", "apr",
        "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec", "mån", "tis", "ons", "tors", "fre", "lör",
        "sön",
    ]

    /// What may end a list and a sentence with one stop: a capital after it begins a new one.
    static let closing: Set<String> = ["kr", "tkr", "mkr", "mnkr", "osv", "etc", "mm", "dyl", "åk", "p"]

    /// Whether the word before a full stop is an abbreviation that goes on.
    static func goesOn(_ word: Token, stopsBefore: Bool) -> Bool {
        guard word.kind == .word else { return false }
        if closing.contains(word.text) { return false }
        if inside.contains(word.text) { return true }
        // A single letter: an initial or part of "t.ex."; "m.m." and "m.fl." may end a sentence.
        return word.text.unicodeScalars.count == 1 && !(stopsBefore && word.text == "m")
    }
}
