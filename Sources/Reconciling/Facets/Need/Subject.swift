/// What an offering is about, finer than a need: two grants for one need still part where one pays for machines and the
/// other for a consultant.
struct Subject: Sendable {
    let code: String
    /// The needs that it belongs to (F2), the nearest first.
    let needs: [String]
    let rows: [WeighedWords]

    init(_ code: String, _ needs: [String], strong: [String], weak: [String] = []) {
        self.code = code
        self.needs = needs
        rows = [WeighedWords(code, 4, strong), WeighedWords(code, 1.6, weak)]
    }
}

enum Subjects {
    static let all: [Subject] = markets + payment + growth + rules + knowledge

    private static let byCode: [String: Subject] = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    static func needs(of code: String) -> [String] { byCode[code]?.needs ?? [] }
}
