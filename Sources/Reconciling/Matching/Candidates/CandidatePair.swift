/// Two rows, by their place in their tables, that are worth comparing.
struct CandidatePair: Hashable, Comparable {
    let a: Int32
    let b: Int32

    static func < (left: CandidatePair, right: CandidatePair) -> Bool { (left.a, left.b) < (right.a, right.b) }
}
