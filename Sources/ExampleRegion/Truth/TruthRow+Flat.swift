/// Rows about an offering are flat: its place's keys stand beside their own.
private enum Key: String, CodingKey {
    case kind, unit, build, visible, facets, fields
    case type, `class`, field, before, after, quoteBefore, quote, optional, reason, quoteUrl
}

extension OfferingRow {
    func encode(to encoder: any Encoder) throws {
        try place.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(unit, forKey: .unit)
        try container.encode(build, forKey: .build)
        try container.encode(visible, forKey: .visible)
        try container.encode(facets, forKey: .facets)
        try container.encode(fields, forKey: .fields)
    }
}

extension ChangeRow {
    func encode(to encoder: any Encoder) throws {
        try place.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(type, forKey: .type)
        try container.encode(self.class, forKey: .class)
        try container.encode(optional, forKey: .optional)
        try container.encodeIfPresent(quote, forKey: .quote)
        guard let field else { return }
        try container.encode(field, forKey: .field)
        // A value that was not there before, or is not there now, is null.
        try container.encode(before, forKey: .before)
        try container.encode(after, forKey: .after)
        try container.encodeIfPresent(quoteBefore, forKey: .quoteBefore)
    }
}

extension StaleRow {
    func encode(to encoder: any Encoder) throws {
        try place.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(reason, forKey: .reason)
        try container.encode(quote, forKey: .quote)
        try container.encode(quoteUrl, forKey: .quoteUrl)
        try container.encode(optional, forKey: .optional)
    }
}
