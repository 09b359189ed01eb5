import Language
import Model

/// What the template of a reading fills in.
struct ReadingPage {
    struct Fact {
        let label: String
        let text: String
    }

    struct Field {
        let label: String
        let value: String
        let quote: String
        let rule: String
        let place: String
    }

    struct Record {
        let number: Int
        let title: String
        let address: String?
        let foundBy: String
        let fields: [Field]
        let passages: [MarkedPassage]
        let foreignLanguage: String?

        let fieldLabel: String
        let valueLabel: String
        let quoteLabel: String
        let ruleLabel: String
        let placeLabel: String
        let textLabel: String
        // Stored, because the template sees no computed properties.
        let hasFields: Bool
    }

    let language: String
    let heading: String
    let title: String
    let address: String?
    let facts: [Fact]
    let nothing: String?
    let records: [Record]
    let pageLabel: String
    let pagePassages: [MarkedPassage]
    let hasPagePassages: Bool
    let style = ReadingHTML.style
    let styleHash = ReadingHTML.styleHash

    init(_ reading: DocumentReading, at address: String, _ language: TextLanguage) {
        let wording = ReadingWording(language: language)
        self.language = language.rawValue
        heading = wording.heading
        title = (reading.title ?? address).printable
        self.address = Self.link(address)
        facts = Self.facts(reading, wording)
        nothing = reading.observations.isEmpty ? wording.nothing : nil
        records = reading.observations.enumerated().map { index, observation in
            Record(observation, number: index + 1, fired: reading.fired[observation.titlePlace], wording)
        }
        pageLabel = wording.pageText
        pagePassages = reading.pagePassages.map { MarkedPassage($0, marks: []) }
        hasPagePassages = !pagePassages.isEmpty
    }

    private static func facts(_ reading: DocumentReading, _ wording: ReadingWording) -> [Fact] {
        var facts = [
            Fact(label: wording.format, text: reading.format), Fact(label: wording.encoding, text: reading.encoding),
            Fact(label: wording.judgement, text: wording.judgement(reading.judgement)),
            Fact(label: wording.rules, text: reading.rules.joined(separator: ", ").printable),
        ]
        facts += reading.notices.map { Fact(label: wording.notice, text: "\($0.code): \($0.detail)".printable) }
        facts += reading.detailLinks.map { Fact(label: wording.follows, text: $0.printable) }
        return facts
    }

    fileprivate static func link(_ address: String) -> String? {
        let link = SafeAddress.link(address)
        return link.isEmpty ? nil : link
    }
}

extension ReadingPage.Record {
    init(_ observation: Observation, number: Int, fired: FiredRules?, _ wording: ReadingWording) {
        let fields = observation.fields.sorted { $0.key < $1.key }
        self.number = number
        title = observation.title.value.printable
        address = ReadingPage.link(observation.url)
        foundBy = wording.foundBy(fired?.record ?? "?")
        self.fields = fields.map { name, field in
            ReadingPage.Field(
                label: FieldWording.label(name, wording.language),
                value: ValueWording.text(field.value, of: name, wording.language).printable,
                quote: Bilingual.quoted(field.quotation.text, wording.language).printable,
                rule: fired?.fields[name] ?? "?", place: field.quotation.passage.place.printable)
        }
        hasFields = !fields.isEmpty
        passages = Self.marked(observation, wording)
        foreignLanguage = observation.language.flatMap { $0 == wording.language.rawValue ? nil : $0.printable }
        (fieldLabel, valueLabel, quoteLabel) = (wording.field, wording.value, wording.quote)
        (ruleLabel, placeLabel, textLabel) = (wording.rule, wording.place, wording.recordText)
    }

    /// Every passage of the observation, with all that was read from it.
    private static func marked(_ observation: Observation, _ wording: ReadingWording) -> [MarkedPassage] {
        var quotations = observation.fields.map {
            (label: FieldWording.label($0.key, wording.language), quotation: $0.value.quotation)
        }
        quotations.append((wording.title, observation.title.quotation))
        var passages = observation.passages
        for (_, quotation) in quotations.sorted(by: { $0.label < $1.label })
        where !passages.contains(quotation.passage) {
            passages.append(quotation.passage)
        }
        return passages.map { passage in
            MarkedPassage(
                passage,
                marks: quotations.filter { $0.quotation.passage == passage }.map { ($0.quotation.range, $0.label) })
        }
    }
}
