/// A definition list: the offering is the term, its text the definition.
enum DefinitionsBuild: Build {
    static let name = "definitions"
    static let hasAnchors = true

    static func document(of scene: Scene) -> String {
        let items = scene.page.offerings.map { offering in
            let facts = offering.facts.map { "<dd>\(escaped($0.label)): \(scene.html($0.text))</dd>\n" }.joined()
            let texts = offering.texts.map { "<dd>\(scene.html($0))</dd>\n" }.joined()
            return """
                <dt id="\(offering.slug)">\(escaped(offering.title))</dt>
                <dd>\(scene.html(offering.lead))</dd>
                \(texts)\(facts)
                """
        }
        return scene.promoter.frame.page(scene, main: scene.introduction() + "<dl>\n\(items.joined())</dl>\n")
    }
}
