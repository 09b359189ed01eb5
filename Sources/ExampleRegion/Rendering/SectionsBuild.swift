/// One long page: a heading for each offering, and its text until the next heading.
enum SectionsBuild: Build {
    static let name = "sections"
    static let hasAnchors = true

    static func document(of scene: Scene) -> String {
        let sections = scene.page.offerings.map { offering in
            """
            <h2 id="\(offering.slug)">\(escaped(offering.title))</h2>
            <p>\(scene.html(offering.lead))</p>
            \(scene.paragraphs(offering))\(scene.factList(offering))
            """
        }
        return scene.promoter.frame.page(scene, main: scene.introduction() + sections.joined())
    }
}
