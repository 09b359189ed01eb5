/// A grid of cards: a heading that is a link, and a short text.
enum CardsBuild: Build {
    static let name = "cards"

    static func document(of scene: Scene) -> String {
        let cards = scene.page.offerings.map { offering in
            let heading = escaped(offering.title)
            let more = scene.page.hasDetails ? "" : scene.paragraphs(offering) + scene.factList(offering)
            return """
                <article class="card" id="\(offering.slug)">
                <h3>\(scene.page.hasDetails ? "<a href=\"\(offering.address.path)\">\(heading)</a>" : heading)</h3>
                <p>\(scene.html(offering.lead))</p>
                \(more)</article>

                """
        }
        return scene.promoter.frame.page(
            scene, main: scene.introduction() + "<div class=\"grid\">\n\(cards.joined())</div>\n")
    }
}
