#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Evidence is counted in bits: logarithms to base two.
enum Bits {
    static func of(_ ratio: Double) -> Double { log2(ratio) }

    /// The odds that `bits` stand for.
    static func odds(_ bits: Double) -> Double { exp2(bits) }

    /// The probability that `bits` stand for, 0…1.
    static func probability(_ bits: Double) -> Double { 1 / (1 + exp2(-bits)) }
}
