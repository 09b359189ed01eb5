/// A bare list of links with half a sentence each; all else stands on the pages behind them.
enum LinksBuild: Build {
    static let name = "links"

    static func document(of scene: Scene) -> String {
        let items = scene.page.offerings.map { offering in
            let address = scene.served(offering.address)
            return "<li><a href=\"\(address)\">\(escaped(offering.title))</a> – \(scene.html(offering.lead))</li>\n"
        }
        return scene.promoter.frame.page(
            scene, main: scene.introduction() + "<ul class=\"services\">\n\(items.joined())</ul>\n")
    }
}
