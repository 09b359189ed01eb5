import Language

/// What an offering is about, as far as its own words tell: it decides what a bare figure means.
struct OfferingKind: OptionSet, Sendable {
    let rawValue: Int

    static let loan = OfferingKind(rawValue: 1)
    static let grant = OfferingKind(rawValue: 2)
    /// Guarantees and insurance: somebody else's risk is taken over.
    static let cover = OfferingKind(rawValue: 4)
    /// Courses, meetings, journeys: they happen on a day and may cost.
    static let event = OfferingKind(rawValue: 8)
    /// Documents, reports and other services that are sold.
    static let sold = OfferingKind(rawValue: 16)

    /// In the order of the rows of words.
    private static let all: [OfferingKind] = [.loan, .grant, .cover, .event, .sold]

    private static let words = PhraseTable([
        [
            "*lån", "*lånet", "*lånen", "lånar", "låna", "*finansiering", "loan", "loans", "lend", "borrow",
        ],
        [
            "*bidrag", "*bidraget", "*bidragen", "*check", "*checken", "*checkar", "*stöd", "*stödet", "*stödets",
            "*stöden", "*bidragets", "*peng",
            "*pengen",
            "ersättning", "*anslag", "grant", "grants", "voucher", "vouchers", "subsidy", "support", "reimburse",
            "stipend", "*medel", "stipendium",
        ],
        [
            "*garanti", "*garantin", "*garantier", "*försäkring", "*försäkringen", "försäkra", "försäkrar",
            "*kreditskydd",
            "kreditskydd*", "guarantee", "guarantees", "insurance", "insure", "*skydd", "*skyddet", "bond", "bonds",
        ],
        [
            "*kurs", "*kursen", "*kurser", "kursdag*", "*utbildning", "*utbildningen", "*seminarium", "*seminariet",
            "*webbinarium",
            "*webbinariet", "*träff", "*träffen", "*resa", "*resan", "*mässa", "*mässan", "*konferens",
            "*konferensen", "workshop*",
            "*workshop", "*möte", "*mötet", "*möten", "*frukost", "*dag", "sändning*", "*delegation",
            "*delegationen", "course",
            "courses", "seminar", "webinar", "conference", "training", "trip", "delegation", "mission", "missions",
            "fair", "forum", "summit", "visit", "tour", "event", "meeting", "meetings", "masterclass", "bootcamp",
            "*program", "*programmet",
            "*matchning", "matchning*", "sprint*", "*sprinten", "*sprint", "evenemang*", "föreläsning*", "*lunch",
            "mingel*",
        ],
        [
            "*intyg", "*intyget", "*carnet", "carnet*", "*rapport", "certificate", "report", "*legalisering",
            "*abonnemang",
        ],
    ])

    /// What only a title says surely: a text speaks of "krediten" in many ways.
    private static let titles = PhraseTable([
        ["*kredit", "*krediten", "*krediter", "*limit", "credit", "overdraft", "*factoring", "*belåning"],
        ["cover", "coverage", "*borgen"],
    ])

    /// The kinds that a title names.
    static func named(inTitle text: TokenizedText) -> OfferingKind {
        text.tokens.indices.reduce(into: named(in: text)) { kinds, index in
            guard let match = titles.match(at: index, in: text) else { return }
            kinds.formUnion(match.row == 0 ? .loan : .cover)
        }
    }

    /// The kinds that `text` names.
    static func named(in text: TokenizedText) -> OfferingKind {
        text.tokens.indices.reduce(into: OfferingKind()) { kinds, index in
            if let match = words.match(at: index, in: text) { kinds.formUnion(all[match.row]) }
        }
    }
}
