/// A page that is one offering: its heading is the offering's title.
enum SingleBuild: Build {
    static let name = "single"

    static func document(of scene: Scene) -> String {
        guard let offering = scene.page.offerings.first else {
            return scene.promoter.frame.page(scene, main: scene.introduction())
        }
        let main =
            "<p class=\"ingress\">\(scene.html(offering.lead))</p>\n" + scene.paragraphs(offering)
            + (offering.facts.isEmpty ? "" : "<h2>I korthet</h2>\n" + scene.factList(offering)) + scene.introduction()
        return scene.promoter.frame.page(scene, title: offering.title, main: main)
    }
}
