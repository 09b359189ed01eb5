/// A table with a row for each offering and a column for each kind of fact.
enum TableBuild: Build {
    static let name = "table"
    static let hasAnchors = true

    static func document(of scene: Scene) -> String {
        var labels: [String] = []
        for fact in scene.page.offerings.flatMap(\.facts) where !labels.contains(fact.label) {
            labels.append(fact.label)
        }
        let head = (["Tjänst", "Vad du får"] + labels).map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        let rows = scene.page.offerings.map { offering in
            let texts = ([offering.lead] + offering.texts).map { scene.html($0) }.joined(separator: " ")
            let cells = labels.map { label in
                "<td>\(offering.facts.first { $0.label == label }.map { scene.html($0.text) } ?? "–")</td>"
            }
            let title = "<th scope=\"row\">\(escaped(offering.title))</th>"
            return "<tr id=\"\(offering.slug)\">\(title)<td>\(texts)</td>\(cells.joined())</tr>\n"
        }
        let table =
            "<table class=\"tjanster\">\n<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows.joined())</tbody></table>\n"
        return scene.promoter.frame.page(scene, main: scene.introduction() + table)
    }
}
