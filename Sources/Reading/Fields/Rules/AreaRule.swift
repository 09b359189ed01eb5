import Language
import Model

/// Where a company must be: NUTS codes of counties, SCB's of municipalities, each with its name.
///
/// "SE331 Västerbottens län", "2480 Umeå, 2482 Skellefteå"; with a minus before it a place is left out.
enum AreaRule: FieldRule {
    private static let companies = FieldWords([
        "företag*", "bolag*", "företagare", "verksam*", "säte", "etabler*", "näringsidkare", "driver", "startar",
        "starta", "startat", "arbetsställe*", "firma", "firmor", "hör hemma", "registrerad*", "innovatörer",
        "entreprenör*", "sökande", "kan söka", "companies", "company", "businesses", "business", "firms", "based in",
        "located in", "operating in", "registered in", "*företag", "*bolag", "hela", "registered office",
        "bo eller verka", "lantbruk*", "föreningar",
    ])
    private static let labels = FieldWords([
        "område", "geografi*", "geografiskt område", "kommun", "kommuner", "län", "upptagningsområde", "area",
        "region", "regioner", "eligible area", "för vem", "gäller", "målgrupp", "vem kan söka", "county",
    ])
    /// Where money is to be had; of a course it is the venue.
    private static let whereabouts = FieldWords(["var", "where"])
    /// Where a meeting is held or an office lies.
    private static let venues = FieldWords([
        "hålls", "äger rum", "träffas", "träffen", "lokal", "lokaler", "våra lokaler", "vårt kontor", "kontoren",
        "finns vi",
        "vi finns", "vi har", "resa", "mässa*", "mässan", "besök*", "möte*", "takes place", "held", "our office",
        "our offices",
        "länsstyrelsen", "föreläs*", "vi är", "hos oss",
    ])
    private static let prepositions: Set<String> = [
        "i", "inom", "från", "på", "hela", "in", "within", "across", "from", "för", "utom", "utanför", "except", "runt",
    ]
    private static let exceptions: Set<String> = ["utom", "förutom", "inte", "ej", "undantaget", "except", "utanför"]
    private static let joints: Set<String> = [",", "och", "samt", "eller", "and", "or", "&", "/", ";"]

    static func findings(in statement: Statement) -> [FieldFinding] {
        let isLabelled =
            statement.labelSays(labels)
            || statement.labelSays(whereabouts)
                && !statement.kind.isDisjoint(with: [.loan, .grant, .cover])
        guard isLabelled || statement.says(companies), !statement.says(venues) else { return [] }
        let mentions = PlaceScanner.mentions(
            in: statement.text, statement.label.upperBound..<statement.sentence.upperBound
        )
        .filter { $0.tokens.lowerBound >= statement.sentence.lowerBound }
        let listed = list(mentions, statement, isLabelled)
        guard let first = listed.first, let last = listed.last else { return [] }
        let codes = listed.map { mention in
            (isException(mention, listed, statement) ? "-" : "") + mention.place.identifier + " " + mention.place.name
        }
        return [
            FieldFinding(
                field: .area, value: .text(codes.joined(separator: ", ")),
                tokens: first.tokens.lowerBound..<last.tokens.upperBound,
                strength: isLabelled ? .labelled : .named)
        ]
    }

    /// The mentions that say where, with those that stand in one list with them.
    private static func list(_ mentions: [PlaceMention], _ statement: Statement, _ isLabelled: Bool) -> [PlaceMention] {
        var listed: [PlaceMention] = []
        for mention in mentions {
            let before = statement.text[mention.tokens.lowerBound - 1]?.text ?? ""
            let follows = listed.last.map { isJoined($0.tokens.upperBound..<mention.tokens.lowerBound, statement) }
            let begins = isLabelled && mention.tokens.lowerBound <= statement.label.upperBound + 2
            // A place's genitive before companies: "Västerbottens företag".
            if mention.isExplicit || follows == true || begins || prepositions.contains(before) {
                listed.append(mention)
            }
        }
        return listed
    }

    private static func isJoined(_ between: Range<Int>, _ statement: Statement) -> Bool {
        between.count <= 3
            && between.allSatisfy { at in
                let word = statement.text[at]?.text ?? ""
                return joints.contains(word) || prepositions.contains(word) || exceptions.contains(word)
            }
    }

    private static func isException(_ mention: PlaceMention, _ listed: [PlaceMention], _ statement: Statement) -> Bool {
        let start = max(statement.sentence.lowerBound, mention.tokens.lowerBound - 3)
        let floor = listed.last { $0.tokens.upperBound <= mention.tokens.lowerBound }?.tokens.upperBound ?? start
        return (max(start, floor)..<mention.tokens.lowerBound).contains {
            exceptions.contains(statement.text[$0]?.text ?? "")
        }
    }
}
