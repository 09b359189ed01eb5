/// Which elements nobody sees.
enum Visibility {
    static func isHidden(_ node: PageNode) -> Bool {
        switch node.tag {
        case .script, .style, .template, .head, .noscript, .svg, .math, .iframe, .object, .embed, .canvas, .audio,
            .video,
            .input, .select, .textarea, .option, .datalist, .map, .noframes, .progress, .meter, .dialog, .applet:
            return true
        default: break
        }
        guard !node.attributes.isEmpty else { return false }
        if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
        if let style = node["style"], hides(style) { return true }
        return node["class"].map { isOnlyHeard($0) } ?? false
    }

    /// What a control of the page opens (an accordion's panel, a tab) is content although it is closed at first.
    static func isOpened(_ node: PageNode, by controlled: Set<String>) -> Bool {
        guard !neverSeen.contains(node.tag) else { return false }
        if let id = node["id"], controlled.contains(id) { return true }
        return node.nameWords.contains { panelWords.contains($0) }
    }

    private static let neverSeen: Set<MarkupTag> = [
        .script, .style, .template, .head, .noscript, .svg, .math, .iframe, .object, .input, .select, .textarea,
        .option,
    ]

    private static let panelWords: Set<String> = [
        "accordion", "collapse", "collapsible", "panel", "tab", "tabpanel", "dragspel", "utfallbar", "expandable",
    ]

    private static func hides(_ style: String) -> Bool {
        let plain = style.lowercased().filter { !$0.isWhitespace }
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }

    private static func isOnlyHeard(_ classes: String) -> Bool {
        classes.split(whereSeparator: \.isWhitespace).contains {
            [
                "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "show-for-sr",
                "a11y-only",
            ]
            .contains($0.lowercased())
        }
    }
}
