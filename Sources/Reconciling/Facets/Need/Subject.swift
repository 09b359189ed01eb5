/// What an offering is about, finer than a need: two grants for one need still part where one pays for machines and the
/// other for a consultant.
struct Subject: Sendable {
    let code: String
    /// The needs that it belongs to (F2), the nearest first.
    let needs: [String]
    /// Words that name it.
    let strong: [String]
    /// Words that hint at it.
    let weak: [String]

    init(_ code: String, _ needs: [String], strong: [String], weak: [String] = []) {
        self.code = code
        self.needs = needs
        self.strong = strong
        self.weak = weak
    }

    var rows: [WeighedWords] { [WeighedWords(code, 4, strong), WeighedWords(code, 1.6, weak)] }
}

enum Subjects {
    /// The subjects, each with all its words.
    static let all: [Subject] = (markets + payment + growth + rules + knowledge).map { subject in
        let more = (english + swedish).filter { $0.code == subject.code }
        return Subject(
            subject.code, subject.needs, strong: subject.strong + more.flatMap(\.strong),
            weak: subject.weak + more.flatMap(\.weak))
    }

    /// Subjects that one need may be told by: a page on energy and one on climate demands are about the same.
    static let near: [(String, String)] = [
        ("energy", "sustainability"), ("market_choice", "export_plan"), ("origin", "legalisation"),
        ("expansion", "machines"), ("starting", "small_loans"),
    ]

    private static let byCode: [String: Subject] = Dictionary(
        all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

    static func needs(of code: String) -> [String] { byCode[code]?.needs ?? [] }
}
