/// The same in other words.
enum Rewording: Mutation {
    static func happen(in years: inout Years, week: Int) -> Bool {
        let choices = years.rested(in: week).flatMap { spot in
            synonyms.filter { pair in (years[spot].value("lead", week: week) ?? "").contains(pair.0) }.map {
                (spot, $0)
            }
        }
        guard let (spot, (old, new)) = years.lots.one(of: choices) else { return false }
        years[spot].replace(from: week) { $0.key == "lead" ? $0.value.replacing(old, with: new) : nil }
        years.touch(spot, week: week)
        return true
    }

    private static let synonyms = [
        (" också ", " även "), (" hjälper ", " stöttar "), (" behöver ", " har behov av "),
        (" får hjälp ", " får stöd "),
        (" och ", " samt "), ("Vi ", "Hos oss gäller att vi "), (" eller ", " alternativt "), (" företag ", " bolag "),
        (" till exempel ", " exempelvis "), (" ska ", " skall "),
    ]
}
