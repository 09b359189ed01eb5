import Model

/// One kind of field and how its words are known. A new kind is a type of its own and a line in ``FieldRules``.
protocol FieldRule: Sendable {
    /// What the statement says of the rule's fields. A figure that an earlier rule has claimed is not in it any more.
    static func findings(in statement: Statement) -> [FieldFinding]
}

/// Every rule, in the order in which figures are offered to them: the most particular first.
enum FieldRules {
    static let all: [any FieldRule.Type] = [
        ContactRule.self, FreeOfChargeRule.self, ForeignFigureRule.self,
        EmployeesRule.self, TurnoverRule.self, SeatsRule.self, CountriesRule.self,
        FeeShareRule.self, InterestRule.self, OwnShareRule.self, CoverRule.self, RateRule.self,
        GracePeriodRule.self, AgeRule.self, ProcessingTimeRule.self, HoursRule.self, TermRule.self,
        BudgetRule.self, PriceRule.self, AmountRule.self,
        ApplicationPeriodRule.self, AvailabilityRule.self, EventDateRule.self, AreaRule.self,
    ]
}
