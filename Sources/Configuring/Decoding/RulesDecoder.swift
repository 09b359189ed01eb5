import Model

/// Decodes `select` and `follow`; every selector goes through the caller's compiler.
struct RulesDecoder {
    let selectorProblem: ConfigurationCheck.SelectorJudge

    func select(_ section: Section) -> SelectRules {
        SelectRules(
            items: section.text("items").flatMap { selector($0, in: section) },
            fields: fields(of: section),
            remove: section.texts("remove")?.compactMap { selector($0, in: section) } ?? [])
    }

    func follow(_ section: Section) -> FollowRules {
        var rules = FollowRules()
        rules.links = section.text("links").flatMap { selector($0, in: section) }
        rules.depth = section.number("depth", in: Bounds.followDepth) ?? rules.depth
        rules.pages = section.number("pages", in: Bounds.followPages) ?? rules.pages
        rules.path = path(in: section)
        return rules
    }

    private func fields(of section: Section) -> [FieldName: String] {
        guard let fields = section.section("fields", keys: KnownCodes.fields) else { return [:] }
        var rules: [FieldName: String] = [:]
        for name in KnownCodes.fields {
            rules[FieldName(rawValue: name)] = fields.text(name).flatMap { selector($0, in: fields) }
        }
        return rules
    }

    private func selector(_ text: Marked<String>, in section: Section) -> String? {
        guard let problem = selectorProblem(text.value) else { return text.value }
        return section.refuse(.badSelector(text: text.value, problem: problem), at: text.mark)
    }

    private func path(in section: Section) -> String? {
        guard let path = section.text("path") else { return nil }
        let problem = "write the beginning of a path, such as /stod/"
        return path.value.hasPrefix("/")
            ? path.value : section.refuse(.badAddress("path", text: path.value, problem: problem), at: path.mark)
    }
}
