/// The distinct tokens of a run, each known by a small number, with their spelling in one flat array.
struct Vocabulary {
    private var ids: [[UInt8]: UInt32] = [:]
    private(set) var spellings: [UInt8] = []
    private(set) var ends: [Int32] = []
    /// For each token which letters and digits are in it: a quick "these two cannot be alike".
    private(set) var signatures: [UInt64] = []

    var count: Int { ends.count }

    mutating func id(of token: ArraySlice<UInt8>) -> UInt32 {
        let token = Array(token)
        if let known = ids[token] { return known }
        let id = UInt32(ends.count)
        ids[token] = id
        spellings += token
        ends.append(Int32(spellings.count))
        signatures.append(token.reduce(0) { $0 | 1 << UInt64($1 & 63) })
        return id
    }

    func range(of id: UInt32) -> Range<Int> {
        (id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)])
    }

    func spelling(of id: UInt32) -> ArraySlice<UInt8> { spellings[range(of: id)] }
}
