/// How far a kind of support can be about a subject at all: a loan is not about being paid by customers, whatever its
/// text tells of unpaid invoices, and an incubator is not about machines.
enum Likelihood {
    static func of(_ subject: String, given supportType: String?) -> Double {
        supportType.flatMap { table[$0]?[subject] } ?? 1
    }

    private static let loans: [String: Double] = [
        "customer_default": 0.3, "credit_report": 0.3, "buyers": 0.4, "fairs": 0.4, "customs": 0.3,
        "delivery_terms": 0.3,
        "origin": 0.2, "market_choice": 0.6, "consultant": 0.5, "right_actor": 0.2, "incubation": 0.4,
    ]
    private static let cover: [String: Double] = [
        "buyers": 0.3, "market_choice": 0.3, "customs": 0.3, "fairs": 0.3, "right_actor": 0.2, "incubation": 0.3,
    ]
    private static let abroad: [String: Double] = [
        "contracts": 0.4, "sustainability": 0.4, "energy": 0.4, "digital": 0.4, "consultant": 0.3, "jobs": 0.3,
        "customer_default": 0.3, "order_finance": 0.3, "premises": 0.3, "machines": 0.3, "starting": 0.3,
        "right_actor": 0.3, "origin": 0.3, "carnet": 0.3,
    ]

    private static let table: [String: [String: Double]] = [
        "lan": loans, "villkorslan": loans, "exportkredit": loans,
        "garanti": cover,
        "forsakring": cover.merging(["order_finance": 0.4, "machines": 0.3, "delivery_terms": 0.5]) { $1 },
        "riskkapital": ["machines": 0.4, "digital": 0.4, "customs": 0.2, "right_actor": 0.2],
        "handelsdokument": [
            "buyers": 0.2, "fairs": 0.25, "market_choice": 0.2, "customs": 0.5, "presence": 0.2, "machines": 0.2,
            "beginners": 0.3, "customer_default": 0.5, "digital": 0.3, "journeys": 0.3, "contracts": 0.4,
        ],
        "partnersok": abroad.merging(["presence": 0.4, "market_choice": 0.5]) { $1 },
        "delegation": abroad, "massa": abroad,
        "utlandsnarvaro": abroad.merging(["buyers": 0.5, "market_choice": 0.5]) { $1 },
        "inkubator": [
            "machines": 0.3, "premises": 0.3, "equity": 0.5, "buyers": 0.4, "digital": 0.5, "right_actor": 0.3,
        ],
        "information": ["machines": 0.5],
        "natverk": ["order_finance": 0.3, "customer_default": 0.4, "machines": 0.4],
        "bidrag": ["customer_default": 0.3, "order_finance": 0.4, "right_actor": 0.3, "incubation": 0.4],
    ]
}
