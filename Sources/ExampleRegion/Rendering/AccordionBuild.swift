/// Questions that fold out; the offering is the question.
enum AccordionBuild: Build {
    static let name = "accordion"
    static let hasAnchors = true

    static func document(of scene: Scene) -> String {
        let items = scene.page.offerings.map { offering in
            """
            <details id="\(offering.slug)"><summary>\(escaped(offering.title))</summary>
            <div class="panel"><p>\(scene.html(offering.lead))</p>
            \(scene.paragraphs(offering))\(scene.factList(offering))</div></details>

            """
        }
        return scene.promoter.frame.page(scene, main: scene.introduction() + items.joined())
    }
}
