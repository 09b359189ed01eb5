import Language
import Model

/// How many people a company may or must have.
enum EmployeesRule: FieldRule {
    private static let companies = FieldWords([
        "företag", "företaget", "företagen", "bolag", "bolaget", "bolagen", "firma", "firmor", "firman", "company",
        "companies", "firm",
        "firms", "businesses", "business", "arbetsgivare", "koncern*", "låntagaren", "verksamheter",
    ])
    private static let sizeLabels = FieldWords([
        "*anställda", "medarbetare", "företagsstorlek", "storlek", "employees", "company size",
    ])

    static func findings(in statement: Statement) -> [FieldFinding] {
        statement.quantities.flatMap { mention -> [FieldFinding] in
            guard isSize(mention, statement) else { return [] }
            return Limits.findings(mention, .employeesMinimum, .employeesMaximum, statement.strength(sizeLabels)) {
                .number($0)
            }
        }
    }

    private static func isSize(_ mention: QuantityMention, _ statement: Statement) -> Bool {
        let isLimit = mention.bound != .exact && mention.bound != .about
        switch mention.unit {
        case .count(.employees): return isLimit || statement.labelSays(sizeLabels)
        case .count(.people): return isLimit && statement.says(companies)
        default: return false
        }
    }
}
