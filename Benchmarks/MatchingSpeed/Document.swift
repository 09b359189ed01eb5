/// What an offering says before it is known who offers it and where.
struct Document {
    private let form: String
    private let need: String
    private let group: String
    private let brand: String?
    private let templates: [String]
    let amount: String
    let share: String

    init(_ lottery: inout Lottery) {
        form = lottery.pick(from: Words.forms)
        need = lottery.pick(from: Words.needs)
        group = lottery.pick(from: Words.groups)
        brand = lottery.happens(30) ? Words.brand(&lottery) : nil
        templates = Words.sentences(&lottery)
        amount = Self.amount(&lottery)
        share = lottery.happens(60) ? "\(lottery.pick(from: [20, 25, 30, 40, 45, 50, 60, 70, 75, 80]))" : ""
    }

    private init(siblingOf other: Document, _ lottery: inout Lottery) {
        (form, need, brand, templates, share) = (other.form, other.need, other.brand, other.templates, other.share)
        group = lottery.pick(from: Words.groups)
        amount = Self.amount(&lottery)
    }

    /// The same for another group, with another sum.
    func sibling(_ lottery: inout Lottery) -> Document { Document(siblingOf: self, &lottery) }

    var title: String { (brand.map { "\($0): " } ?? "") + "\(form) för \(need) till \(group)" }

    /// With `{place}` and `{promoter}` left to be filled in.
    var sentences: [String] {
        templates.filter { brand != nil || !$0.contains("{brand}") }.filter {
            !amount.isEmpty || !$0.contains("{amount}")
        }.map {
            $0.replacing("{form}", with: form.lowercased()).replacing("{need}", with: need).replacing(
                "{group}", with: group
            )
            .replacing("{brand}", with: brand ?? "").replacing("{amount}", with: amount)
        }
    }

    private static func amount(_ lottery: inout Lottery) -> String {
        lottery.happens(70) ? "\((1 + lottery.number(below: 20)) * lottery.pick(from: [5_000, 25_000, 50_000]))" : ""
    }
}
