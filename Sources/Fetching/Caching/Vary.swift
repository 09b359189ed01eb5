internal import Transfer

/// Which request fields a response depends on (RFC 9111 §4.1).
struct Vary {
    let isEverything: Bool
    /// In lower case.
    let names: [String]

    init(_ headers: HeaderFields) {
        names = (headers.combined("Vary") ?? "").split { $0 == "," || $0 == " " || $0 == "\t" }
            .map { $0.lowercased() }
        isEverything = names.contains("*")
    }

    /// Whether a response to a request with `old` fields also answers one with `new` fields.
    func agree(_ old: HeaderFields, _ new: HeaderFields) -> Bool {
        names.allSatisfy { old.combined($0) == new.combined($0) }
    }
}
