public import Language
import Model

/// A draft to a promoter whose page says something that does not hold: what the page says, in its own words, and what the
/// region has instead. A person reads it, and sends it.
public struct CorrectionLetter: Sendable {
    public var to: String?
    public var subject: String
    public var body: String
    private let labels: (to: String, subject: String)

    public init(_ matter: LetterMatter, in language: TextLanguage) {
        let (points, promoter, context) = (matter.points, matter.promoter, matter.context)
        let (region, contact) = (matter.region, matter.contact)
        func say(_ swedish: String, _ english: String) -> String { Bilingual(swedish, english)[language] }
        to = promoter.contact
        labels = (say("Till", "To"), say("Ämne", "Subject"))
        let titles = Bilingual.list(points.map { Bilingual.quoted($0.title(in: context), language) }, language)
        subject = say("Uppgifter på er webbplats om \(titles)", "What your site says of \(titles)").printable
        let numbered = points.enumerated().map { index, point in
            "\(index + 1). \(point.lines(in: context, language).joined(separator: "\n   "))"
        }
        body =
            ([
                say("Hej!", "Dear colleague,"),
                say(
                    "\(region) samordnar bilden av vad främjarna erbjuder företag. När vi jämförde den med \(promoter.name)s sidor såg vi detta, och tror att sidan behöver rättas:",
                    "\(region) keeps a shared view of what promoters offer companies. Comparing it with the pages of \(promoter.name) we saw this, and think that the page needs mending:"
                ),
            ] + numbered + [
                say(
                    "Kan ni rätta sidan, eller säga till oss om det är vi som har fel?",
                    "Could you mend the page, or tell us if it is we who are wrong?"),
                say("Vänliga hälsningar", "Kind regards") + "\n\(region)\n\(contact)",
            ]).joined(separator: "\n\n").printable
    }

    /// As a mail program takes it: fields, an empty line, the text.
    public var text: String {
        "\(labels.to): \(to ?? "–")\n\(labels.subject): \(subject)\n\n\(body)\n"
    }
}
