/// Cards, and the same once more as JSON-LD in the head.
enum LinkedDataBuild: Build {
    static let name = "linked-data"
    static let hasAnchors = true

    static func document(of scene: Scene) -> String {
        let nodes = scene.page.offerings.map { offering in
            """
            {"@type": "Service", "name": \(quoted(offering.title)), "url": \(quoted(scene.served(offering.address))),
             "description": \(quoted(([offering.lead] + offering.texts).map(\.plain).joined(separator: " "))),
             "provider": {"@type": "Organization", "name": \(quoted(scene.promoter.name))}}
            """
        }
        let script = """
            <script type="application/ld+json">
            {"@context": "https://schema.org", "@graph": [
            \(nodes.joined(separator: ",\n"))]}
            </script>

            """
        let cards = scene.page.offerings.map { offering in
            """
            <section class="service" id="\(offering.slug)"><h2>\(escaped(offering.title))</h2>
            <p>\(scene.html(offering.lead))</p>
            \(scene.paragraphs(offering))\(scene.factList(offering))</section>

            """
        }
        return scene.promoter.frame.page(scene, head: script, main: scene.introduction() + cards.joined())
    }

    /// A JSON string that is safe within a script element.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "<": result += "\\u003c"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
