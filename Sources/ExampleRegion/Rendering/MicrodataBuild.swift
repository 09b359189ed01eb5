/// Marked up with schema.org's properties in the text itself; offerings with a day are events.
enum MicrodataBuild: Build {
    static let name = "microdata"
    static let hasAnchors = true

    static func document(of scene: Scene) -> String {
        let items = scene.page.offerings.map { offering in
            let type = offering.starts == nil ? "Service" : "Event"
            let start = offering.starts.map { "<meta itemprop=\"startDate\" content=\"\($0)\">" } ?? ""
            return """
                <div class="post" id="\(offering.slug)" itemscope itemtype="https://schema.org/\(type)">
                <h2 itemprop="name">\(escaped(offering.title))</h2>\(start)
                <div itemprop="description"><p>\(scene.html(offering.lead))</p>
                \(scene.paragraphs(offering))\(scene.factList(offering))</div>
                </div>

                """
        }
        return scene.promoter.frame.page(scene, main: scene.introduction() + items.joined())
    }
}
