/// Numbers that look drawn, and are the same from the same seed on every machine (SplitMix64).
struct Lottery {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// From 0 to `bound`, which is not reached.
    mutating func number(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// True in so many of a hundred cases.
    mutating func happens(_ percent: Int) -> Bool { number(below: 100) < percent }

    /// - Precondition: there is something to pick from.
    mutating func pick<Element>(from choices: [Element]) -> Element { choices[number(below: choices.count)] }

    mutating func shuffle<Element>(_ elements: inout [Element]) {
        for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, number(below: last + 1)) }
    }
}
