/// The names of months in the languages of the feeds that we know to use them: whole, or their first letters.
enum MonthNames {
    /// 1…12; `word` in lower case.
    static func month(of word: String) -> Int? { byName[word] }

    /// Whole names, and the beginnings of three letters or more that only one month's names have: "sept", "augu".
    private static let byName: [String: Int] = {
        var names: [String: Int] = [:]
        var beginnings: [String: Set<Int>] = [:]
        for row in rows {
            for (index, name) in row.split(separator: " ").enumerated() {
                names[String(name)] = index + 1
                for length in stride(from: 3, to: name.count, by: 1) {
                    beginnings[String(name.prefix(length)), default: []].insert(index + 1)
                }
            }
        }
        for (beginning, months) in beginnings where months.count == 1 && names[beginning] == nil {
            names[beginning] = months.first
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
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου "
            + "σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
    ]
}
