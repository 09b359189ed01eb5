/// In what voice a clause speaks: only some of them tell what is offered.
enum Voice: Sendable {
    /// What the promoter does, and what for.
    case offer
    /// "Ska ni bygga ut?": the company's need, in its own words.
    case question
    /// For whom it is: "för bolag som vill hitta kunder" tells a need, not a kind of help.
    case audience
    /// Who may have it and on what terms.
    case condition
    /// What somebody else does, or where else to turn.
    case others

    /// How much a word counts that says what kind of help is given.
    var ofSupport: Double {
        switch self {
        case .offer: 1
        case .question: 0.5
        case .audience: 0.35
        case .condition: 0.3
        case .others: 0.08
        }
    }

    /// How much a word counts that says what the help is about.
    var ofSubject: Double {
        switch self {
        case .offer, .question: 1
        case .audience: 0.85
        case .condition: 0.4
        case .others: 0.1
        }
    }
}
