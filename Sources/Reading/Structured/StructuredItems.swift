import Addresses
import Model

/// Reads all that a page describes to machines, syntax by syntax.
enum StructuredItems {
    static func read(
        _ document: MarkupDocument, head: HeadStatements, base: WebAddress?
    ) -> (items: [StructuredItem], notices: [Notice]) {
        let places = NodePlaces(document)
        var linked = LinkedDataReader(places: places)
        for node in document.root.descendants where node.tag == .script { linked.read(node) }
        let items =
            linked.items + MicrodataReader.items(in: document, places, base: base)
            + RDFaReader.items(in: document, places, base: base) + MetaItems.items(from: head)
        return (items, linked.notices)
    }
}
