/// A list for each row, all in one flat array.
struct Ragged<Element: Sendable>: Sendable {
    private(set) var elements: [Element] = []
    private(set) var ends: [Int32] = []

    var count: Int { ends.count }

    mutating func append(_ list: some Sequence<Element>) {
        elements.append(contentsOf: list)
        ends.append(Int32(elements.count))
    }

    func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row]) }

    subscript(row: Int) -> ArraySlice<Element> { elements[range(row)] }
}
