/// What an old tool left behind: elements that are never closed, bold type for headings, a stray end tag.
enum BrokenBuild: Build {
    static let name = "broken"

    static func document(of scene: Scene) -> String {
        let items = scene.page.offerings.map { offering in
            let texts = offering.texts.map { "<p>\(scene.html($0))" }.joined(separator: "\n")
            let facts = offering.facts.map { "<br><i>\(escaped($0.label)):</i> \(scene.html($0.text))" }.joined()
            return """
                <a name="\(offering.slug)"><h3><b>\(escaped(offering.title))</h3></b>
                <p>\(scene.html(offering.lead))
                \(texts)\(facts)
                </span>

                """
        }
        return scene.promoter.frame.page(
            scene, main: "<div class=text><p>\(scene.html(scene.page.intro))\n" + items.joined() + "</div></div>\n")
    }
}
