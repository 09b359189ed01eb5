import Model
import Reporting

/// A change as one line for a person.
enum ChangeLine {
    static func text(_ change: Change, in context: ReportContext) -> String {
        let offering = context.reference(change.offering)
        return [
            change.id.rawValue, CalendarDay(change.at).description, change.type.rawValue, change.significance.rawValue,
            "\(offering.title) (\(context.promoterName(offering.promoter)))",
            change.fields.map(text).joined(separator: "; "),
        ].joined(separator: "  ")
    }

    private static func text(_ difference: FieldDifference) -> String {
        "\(difference.field): \(difference.before?.description ?? "–") → \(difference.after?.description ?? "–")"
    }
}
