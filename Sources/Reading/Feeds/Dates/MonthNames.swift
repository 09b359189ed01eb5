/// The names of months in the languages of the feeds that we know to use them: whole, or their first letters.
enum MonthNames {
    /// 1…12; `word` in lower case.
    static func month(of word: String) -> Int? {
        if let month = byName[word] { return month }
        guard word.unicodeScalars.count >= 3 else { return nil }
        // "sept", "janu", "augusti,": what a whole name begins with, when only one month's name does.
        let months = Set(byName.filter { $0.key.hasPrefix(word) }.map(\.value))
        return months.count == 1 ? months.first : nil
    }

    private static let byName: [String: Int] = {
        var names: [String: Int] = [:]
        for row in rows {
            for (index, name) in row.split(separator: " ").enumerated() { names[String(name)] = index + 1 }
        }
        return names
    }()

    private static let rows = [
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
            + "marraskuuta joulukuuta",
        "január februári március április május június július augusztus szeptember október november december",
        "ιαν φεβ μάρ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοέ δεκ",
        "ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    ]
}
