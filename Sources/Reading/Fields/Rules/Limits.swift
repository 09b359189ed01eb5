import Language
import Model

/// What a bounded figure says of a field with a least and a greatest value.
enum Limits {
    /// The findings of `mention` for a pair of fields; an exact figure is the greatest.
    static func findings(
        _ mention: QuantityMention, _ minimum: FieldName, _ maximum: FieldName, _ strength: FieldFinding.Strength,
        _ value: (Double) -> FieldValue
    ) -> [FieldFinding] {
        var found: [FieldFinding] = []
        // "0–4 anställda" sets no least.
        if let lower = mention.lower, lower > 0, mention.bound == .range || mention.upper == nil {
            found.append(FieldFinding(field: minimum, value: value(lower), tokens: mention.tokens, strength: strength))
        }
        if let upper = mention.upper {
            found.append(FieldFinding(field: maximum, value: value(upper), tokens: mention.tokens, strength: strength))
        }
        return found
    }
}
