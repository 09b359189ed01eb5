/// An amount in a currency, in whole units of it (kronor, not öre).
public struct Money: Hashable, Sendable, Codable {
    public var amount: Double
    /// ISO 4217, `SEK`.
    public var currency: String

    public init(amount: Double, currency: String) {
        self.amount = amount
        self.currency = currency
    }
}
