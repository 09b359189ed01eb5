/// What an element of RDFa hands down to those in it (RDFa Core 1.1 §7.2).
struct RDFaContext {
    /// What the element around it speaks of, and what that stands in a relation to.
    var parentSubject: String
    var parentObject: String
    /// What words without a prefix belong to.
    var vocabulary: String?
    var prefixes: [String: String]
    /// Relations whose object is the next thing that is described.
    var pending: [(predicate: String, isReverse: Bool)] = []

    init(subject: String) {
        parentSubject = subject
        parentObject = subject
        prefixes = RDFaPrefixes.initial
    }

    /// Takes the prefixes that `prefix="a: http://… b: http://…"` declares.
    mutating func declare(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        for (name, address) in zip(words, words.dropFirst()) where name.last == ":" {
            prefixes[name.dropLast().lowercased()] = String(address)
        }
    }

    /// The address that a word of `property`, `rel` or `typeof` stands for; nil for one that means nothing here.
    func expanded(_ word: Substring) -> String? {
        guard let colon = word.firstIndex(of: ":") else {
            if let vocabulary { return vocabulary + word }
            return RDFaPrefixes.terms[word.lowercased()]
        }
        let rest = word[word.index(after: colon)...]
        guard !rest.hasPrefix("//"), let known = prefixes[word[..<colon].lowercased()] else { return String(word) }
        return known + rest
    }
}

/// Prefixes and terms that need no declaration (the RDFa Core Initial Context).
enum RDFaPrefixes {
    static let initial: [String: String] = [
        "cc": "http://creativecommons.org/ns#", "dc": "http://purl.org/dc/terms/",
        "dc11": "http://purl.org/dc/elements/1.1/", "dcterms": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/", "gr": "http://purl.org/goodrelations/v1#", "og": "http://ogp.me/ns#",
        "org": "http://www.w3.org/ns/org#", "owl": "http://www.w3.org/2002/07/owl#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfa": "http://www.w3.org/ns/rdfa#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#", "schema": "http://schema.org/",
        "sioc": "http://rdfs.org/sioc/ns#", "skos": "http://www.w3.org/2004/02/skos/core#",
        "v": "http://rdf.data-vocabulary.org/#", "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xhv": "http://www.w3.org/1999/xhtml/vocab#", "xsd": "http://www.w3.org/2001/XMLSchema#",
    ]

    static let terms: [String: String] = [
        "describedby": "http://www.w3.org/2007/05/powder-s#describedby",
        "license": "http://www.w3.org/1999/xhtml/vocab#license", "role": "http://www.w3.org/1999/xhtml/vocab#role",
    ]
}
